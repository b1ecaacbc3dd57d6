import en from "hyphen/en-gb";
import fi from "hyphen/fi";
import sv from "hyphen/sv";

/** Words shorter than this fit a line of a large heading even on the narrowest screen. */
const LONG_WORD = 12;

const hyphenators: Readonly<Record<string, typeof fi>> = { en, fi, sv };

/**
 * A heading with soft hyphens in its long words. Browsers have no Finnish hyphenation of their own,
 * and compounds in large type do not fit a telephone.
 */
export const softHyphenate = (locale: string | undefined, text: string): string =>
  hyphenators[locale ?? ""]?.hyphenateSync(text, { minWordLength: LONG_WORD }) ?? text;

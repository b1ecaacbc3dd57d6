import { fold, words } from "./fold.ts";

const SOFT_HYPHEN = "\u00ad";

/** Words shorter than this fit a line of a large heading even on the narrowest screen. */
const LONG_WORD = 12;

/**
 * How many letters of a part must agree with the word for the part to be recognised: endings
 * change.
 */
const AGREEING = 3;

/**
 * Where the parts of a compound begin in it, from the second on. A part that cannot be found is
 * passed over.
 */
function boundaries(word: string, parts: readonly string[]): number[] {
  const folded = fold(word);
  let from = AGREEING;
  return parts.slice(1).flatMap((part) => {
    const at = folded.indexOf(fold(part).slice(0, AGREEING), from);
    if (at < 0) return [];
    from = at + AGREEING;
    return [at];
  });
}

/**
 * A heading with soft hyphens between the parts of its long compounds, which may not fit a
 * telephone in large type. Browsers have no Finnish hyphenation, and hyphenation by patterns breaks
 * compounds at wrong places.
 * @param partsOf the parts of a compound in base form; none for a word that is not known
 */
export function softHyphenate(text: string, partsOf: (word: string) => readonly string[]): string {
  let at = 0;
  let result = "";
  for (const word of words(text)) {
    result += text.slice(at, word.start);
    at = word.end;
    const cuts =
      word.text.length < LONG_WORD || word.text.includes("-")
        ? []
        : boundaries(word.text, partsOf(word.text));
    result += [0, ...cuts]
      .map((cut, index, all) => word.text.slice(cut, all[index + 1]))
      .join(SOFT_HYPHEN);
  }
  return result + text.slice(at);
}

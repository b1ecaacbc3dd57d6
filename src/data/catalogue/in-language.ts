import { bodyText, pageText, WHOLE_PAGE } from "../../domain/page-text.ts";
import type { Translation, TranslationOrigin } from "../../domain/translation.ts";
import { fingerprint } from "../../reading/fingerprint.ts";

/** An entry of a collection. */
interface Entry {
  id: string;
}

/** An entry that translates another. */
interface TranslationEntry extends Entry {
  data: TranslationOrigin & Pick<Translation, "madeFrom">;
}

/** Translations of entries, each under the id of its original and its language: "about.sv". */
type EntryTranslations<Translated> = ReadonlyMap<string, Translated>;

/** What a translation was made from. */
interface Source {
  /** The key under which the translation keeps the fingerprint of the text. */
  key: string;
  text: string;
}

/** What the translation of a page was made from: all that is translated of the original. */
export const pageSource = ({
  data,
  body,
}: {
  data: Omit<Parameters<typeof pageText>[0], "body">;
  body?: string | undefined;
}): Source => ({ key: WHOLE_PAGE, text: pageText({ ...data, body: bodyText(body) }) });

/** An entry as it is shown in a language: the translation, or the original where there is none. */
export interface EntryInLanguage<Shown> {
  entry: Shown;
  /** The language of the entry, where it is not the one asked for. */
  lang?: string | undefined;
  /** How the translation came to be, where the entry is one. */
  origin?: TranslationOrigin | undefined;
  /** True when the original has changed since it was translated. */
  stale?: true | undefined;
}

/**
 * An entry in a language, or its original where it is not translated.
 * @param languages the languages of the catalogue, that of the originals first
 */
export function inLanguage<Original extends Entry, Translated extends TranslationEntry>(
  original: Original,
  translations: EntryTranslations<Translated>,
  source: Source,
  locale: string,
  [firstLanguage]: readonly [string, ...string[]],
): EntryInLanguage<Original | Translated> {
  const translation = translations.get(`${original.id}.${locale}`);
  if (!translation)
    return { entry: original, ...(locale === firstLanguage ? {} : { lang: firstLanguage }) };
  const { made, checked, madeFrom } = translation.data;
  return {
    entry: translation,
    origin: { made, checked },
    ...(madeFrom[source.key] === fingerprint(source.text) ? {} : { stale: true }),
  };
}

/** The last part of the address of an entry's page in each language. */
export const slugsOf = <Data extends { slug: string }>(
  original: Entry & { data: Data },
  translations: EntryTranslations<{ data: { slug: string } }>,
  languages: readonly string[],
): ReadonlyMap<string, string> =>
  new Map(
    languages.map((language) => [
      language,
      (translations.get(`${original.id}.${language}`) ?? original).data.slug,
    ]),
  );

/** Entries by their ids. */
export const byId = <Of extends Entry>(entries: readonly Of[]): ReadonlyMap<string, Of> =>
  new Map(entries.map((entry) => [entry.id, entry]));

/** Pages in the order that their frontmatter gives; those of one place by their address. */
export const inOrder = <Of extends { data: { order: number; slug: string } }>(
  pages: readonly Of[],
): Of[] =>
  [...pages].sort((a, b) => a.data.order - b.data.order || (a.data.slug < b.data.slug ? -1 : 1));

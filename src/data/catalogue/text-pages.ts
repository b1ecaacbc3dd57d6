import { bodyText } from "../../domain/page-text.ts";
import type { Entry, RecordEntries } from "./entries.ts";
import {
  byId,
  type EntryInLanguage,
  inLanguage,
  inOrder,
  pageSource,
  slugsOf,
} from "./in-language.ts";

/** A page of plain text in a language, or in the catalogue's first where it is not translated. */
export interface TextPage extends Omit<EntryInLanguage<unknown>, "entry"> {
  id: string;
  slug: string;
  /** The last part of its address in each language. */
  slugs: ReadonlyMap<string, string>;
  title: string;
  description: string;
  body: string;
}

/** A page with the text below its frontmatter among its other texts. */
const withBody = <Data>({ id, data, body }: Entry<Data>) => ({
  id,
  data: { ...data, body: bodyText(body) },
});

/**
 * The pages of plain text in a language, in their order.
 * @param languages the languages of the catalogue, that of the originals first
 */
export function textPages(
  { pages, pageTranslations }: Pick<RecordEntries, "pages" | "pageTranslations">,
  locale: string,
  languages: readonly [string, ...string[]],
): TextPage[] {
  const translations = byId(pageTranslations.map(withBody));
  return inOrder(pages.map(withBody)).map((original): TextPage => {
    const source = pageSource({ data: original.data, body: original.data.body });
    const { entry, ...state } = inLanguage(original, translations, source, locale, languages);
    const { slug, title, description, body } = entry.data;
    const slugs = slugsOf(original, translations, languages);
    return { id: original.id, slug, slugs, title, description, body, ...state };
  });
}

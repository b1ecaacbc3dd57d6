import { getCollection } from "astro:content";
import { onceEach } from "../../domain/once.ts";
import { bodyText, pageText, WHOLE_PAGE } from "../../domain/page-text.ts";
import type { TranslationOrigin } from "../../domain/translation.ts";
import { fingerprint } from "../../reading/fingerprint.ts";
import { getCatalogue } from "./catalogue.ts";

/** A page of plain text in a language, or in the catalogue's first where it is not translated. */
export interface TextPage {
  id: string;
  slug: string;
  title: string;
  description: string;
  body: string;
  /** The language of the text, where it is not the one asked for. */
  lang?: string | undefined;
  /** How the translation came to be, where the page is one. */
  origin?: TranslationOrigin | undefined;
  /** True when the original has changed since this was translated. */
  stale?: true | undefined;
}

/** A page with the text below its frontmatter among its other texts. */
const withBody = <Data>({ id, data, body }: { id: string; data: Data; body?: string }) => ({
  id,
  data: { ...data, body: bodyText(body) },
});

/** The pages of plain text in a language, in their order. */
export const getTextPages = onceEach(async (locale: string): Promise<TextPage[]> => {
  const [firstLanguage] = (await getCatalogue()).settings.languages;
  const originals = (await getCollection("pages")).map(withBody);
  const translations = new Map(
    (await getCollection("pageTranslations")).map(withBody).map(({ id, data }) => [id, data]),
  );
  return originals
    .sort((a, b) => a.data.order - b.data.order || (a.data.slug < b.data.slug ? -1 : 1))
    .map(({ id, data }): TextPage => {
      if (locale === firstLanguage) return { ...data, id };
      const translation = translations.get(`${id}.${locale}`);
      if (!translation) return { ...data, id, lang: firstLanguage };
      const { made, checked, madeFrom, ...texts } = translation;
      const stale = madeFrom[WHOLE_PAGE] !== fingerprint(pageText(data));
      return { ...texts, id, origin: { made, checked }, ...(stale ? { stale } : {}) };
    });
});

/** The last part of a page's address in each language. */
export async function slugsOf(
  id: string,
  languages: readonly string[],
): Promise<Map<string, string>> {
  const all = languages.map(
    async (language): Promise<[string, string]> => [
      language,
      (await getTextPages(language)).find((page) => page.id === id)?.slug ?? "",
    ],
  );
  return new Map(await Promise.all(all));
}

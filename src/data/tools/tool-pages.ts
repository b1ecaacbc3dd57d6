import { getCollection, render } from "astro:content";
import { onceEach } from "../../domain/once.ts";
import { bodyText, pageText, WHOLE_PAGE } from "../../domain/page-text.ts";
import type { Labels } from "../../domain/tools/field.ts";
import type { TranslationOrigin } from "../../domain/translation.ts";
import { fingerprint } from "../../reading/fingerprint.ts";
import { isTool } from "../../schemas/tools/document.ts";
import type { ToolId } from "../../schemas/tools/tools.ts";
import type { ToolCardView } from "../../views/tool.ts";
import type { WriteUp } from "../../views/write-up.ts";
import { getCatalogue } from "../catalogue/catalogue.ts";
import type { Context } from "../catalogue/context.ts";

/** The page of a tool in a language, or in the catalogue's first where it is not translated. */
export interface ToolPage {
  id: ToolId;
  slug: string;
  title: string;
  description: string;
  fields: Labels;
  writeUp: WriteUp;
  /** How the translation came to be, where the page is one. */
  origin?: TranslationOrigin | undefined;
}

/**
 * The pages of the tools in a language, in the order of an experiment's course.
 * @throws Error when a page is of a tool that the generator does not have
 */
export const getToolPages = onceEach(async (locale: string): Promise<ToolPage[]> => {
  const [firstLanguage] = (await getCatalogue()).settings.languages;
  const translations = new Map(
    (await getCollection("toolTranslations")).map((entry) => [entry.id, entry]),
  );
  const originals = (await getCollection("tools")).sort(
    (a, b) => a.data.order - b.data.order || (a.data.slug < b.data.slug ? -1 : 1),
  );
  return Promise.all(
    originals.map(async (original): Promise<ToolPage> => {
      const { id } = original;
      if (!isTool(id)) throw new Error(`there is no tool "${id}"`);
      const translation = translations.get(`${id}.${locale}`);
      const { data } = translation ?? original;
      const Content = (await render(translation ?? original))
        .Content as unknown as WriteUp["Content"];
      const page = {
        id,
        slug: data.slug,
        title: data.title,
        description: data.description,
        fields: data.fields,
      };
      if (!translation)
        return {
          ...page,
          writeUp: { Content, ...(locale === firstLanguage ? {} : { lang: firstLanguage }) },
        };
      const { made, checked, madeFrom } = translation.data;
      const stale =
        madeFrom[WHOLE_PAGE] !==
        fingerprint(pageText({ ...original.data, body: bodyText(original.body) }));
      return {
        ...page,
        writeUp: { Content, ...(stale ? { stale } : {}) },
        origin: { made, checked },
      };
    }),
  );
});

/** The last part of the address of a tool's page in each language. */
export async function toolSlugs(
  id: string,
  languages: readonly string[],
): Promise<Map<string, string>> {
  const all = languages.map(
    async (language): Promise<[string, string]> => [
      language,
      (await getToolPages(language)).find((page) => page.id === id)?.slug ?? "",
    ],
  );
  return new Map(await Promise.all(all));
}

/** All tools, each with when it is used. */
export const toolCards = async ({ locale, routes, t }: Context): Promise<ToolCardView[]> =>
  (await getToolPages(locale)).map(({ id, slug, title, description, writeUp }) => ({
    id,
    title,
    description,
    href: routes.entry("tools", slug),
    when: t.tools.when[id],
    lang: writeUp.lang,
  }));

import type { RouteWords } from "../../i18n/route-words.ts";
import type { TextArticleView } from "../../views/site.ts";
import type { Context } from "../catalogue/context.ts";
import { toHtml } from "../catalogue/markdown.ts";
import type { PageHead } from "./page-head.ts";

/** The paths of the pages of plain text. */
export const textPageParams = (_: RouteWords, { written }: Context) =>
  written.pages.map(({ slug }) => ({ slug }));

/**
 * A page of plain text.
 * @param params the last part of its address in the language of the context
 * @throws Error when no page has the address
 */
export function textPage(context: Context, { slug }: { slug: string }) {
  const found = context.written.pages.find((it) => it.slug === slug);
  if (!found) throw new Error(`there is no page of text at "${slug}"`);
  const { id, title, description, slugs, lang, origin, stale = false, body } = found;
  const page: PageHead = {
    place: {
      address: (routes, locale) => routes.page(slugs.get(locale) ?? slug),
      above: [],
      image: { section: "pages", id },
    },
    title,
    titleLang: lang,
    description,
    partly: lang !== undefined,
    origin,
  };
  const article: TextArticleView = {
    heading: context.heading(title),
    lang,
    stale,
    html: toHtml(body, context.images),
  };
  return { page, article };
}

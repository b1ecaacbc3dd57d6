import type { Context } from "../catalogue/context.ts";

/** A page that the search finds besides practices and pilots. */
export interface SearchPage {
  title: string;
  href: string;
  /** What is searched of it besides its title. */
  text: string;
  /**
   * The language of the page's text, where it is not the one asked for: it is searched in that
   * language alone.
   */
  lang?: string | undefined;
}

/**
 * The headings of a text: enough to find a page by, while all its words would make the search
 * heavier than its answers are worth.
 */
const headings = (body: string): string =>
  body
    .split("\n")
    .filter((line) => line.startsWith("#"))
    .join("\n");

/**
 * Pages of text, programmes, tools and the pages that gather, in this order. Of long pages only
 * what they are about is searched.
 */
export async function searchPages(context: Context): Promise<SearchPage[]> {
  const { catalogue, written, routes, t, text } = context;
  return [
    ...written.pages.map(({ title, slug, description, body, lang }) => ({
      title,
      href: routes.page(slug),
      text: `${description}\n${headings(body)}`,
      lang,
    })),
    ...[...catalogue.programmes.values()].map(({ id, name, description }) => ({
      title: text(name),
      href: routes.entry("programmes", id),
      text: text(description),
    })),
    ...written.tools.map(({ title, slug, description, writeUp }) => ({
      title,
      href: routes.entry("tools", slug),
      text: description,
      lang: writeUp.lang,
    })),
    { title: t.impacts.title, href: routes.impacts, text: t.impacts.lead },
    { title: t.nearest.title, href: routes.nearest, text: t.nearest.lead },
  ];
}

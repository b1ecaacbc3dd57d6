import type { Context } from "../catalogue/context.ts";
import { searchedSections, sectionEntries, sectionTexts } from "../site/sections.ts";

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
 * Pages of text, then the entries and the pages of sections that the search finds, in this order.
 * Of long pages only what they are about is searched.
 */
export async function searchPages(context: Context): Promise<SearchPage[]> {
  const { written, routes } = context;
  const entries = searchedSections(context, "entries").flatMap((section) =>
    sectionEntries(context, section),
  );
  return [
    ...written.pages.map(({ title, slug, description, body, lang }) => ({
      title,
      href: routes.page(slug),
      text: `${description}\n${headings(body)}`,
      lang,
    })),
    ...entries.map(({ text, href, lead, lang }) => ({ title: text, href, text: lead ?? "", lang })),
    ...searchedSections(context, "page").map((section) => {
      const { title, lead } = sectionTexts(context, section);
      return { title, href: routes.section(section), text: lead };
    }),
  ];
}

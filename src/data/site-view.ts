import { getCollection } from "astro:content";
import type { Link, SiteView } from "../domain/views.ts";
import { routeWords } from "../i18n/routes.ts";
import type { Context } from "./context.ts";
import { once } from "./once.ts";

/** A page of plain text. */
export interface TextPage {
  id: string;
  slug: string;
  title: string;
  description: string;
  body: string;
}

/** The pages of plain text in their order. */
export const getTextPages = once(async (): Promise<TextPage[]> => {
  const entries = await getCollection("pages");
  return entries.map((entry) => ({ ...entry.data, id: entry.id })).sort((a, b) => a.order - b.order || (a.slug < b.slug ? -1 : 1));
});

/** What stands around every page in a language. */
export async function siteView({ catalogue, locale, t, text, routes }: Context): Promise<SiteView> {
  const { settings } = catalogue;
  const pages = await getTextPages();
  return {
    name: text(settings.name),
    description: text(settings.description),
    languages: settings.languages,
    home: routes.home,
    search: { action: routes.section("practices"), param: routeWords(locale).browse.query, description: routes.openSearch },
    navigation: [
      { text: t.site.practices, href: routes.section("practices") },
      { text: t.site.operatingModels, href: routes.section("operatingModels") },
      { text: t.site.themes, href: routes.section("themes") },
      { text: t.site.municipalities, href: routes.section("municipalities") },
      { text: t.site.wellbeingCounties, href: routes.section("wellbeingCounties") },
      { text: t.site.search, href: `${routes.section("practices")}#browse-query` },
    ],
    footer: pages.map((page) => ({ text: page.title, href: routes.page(page.slug) })),
    license: settings.license,
    contact: settings.contact?.url,
  };
}

/** The page that tells editors how to add a practice, by its id; a catalogue may do without. */
export async function suggestionLink({ routes }: Context): Promise<Link | undefined> {
  const page = (await getTextPages()).find(({ id }) => id === "editing");
  return page && { text: page.title, href: routes.page(page.slug) };
}

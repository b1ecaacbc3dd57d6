import type { SiteView } from "../../views/site.ts";
import type { Link } from "../../views/text.ts";
import type { Context } from "../catalogue/context.ts";
import { getTextPages } from "../catalogue/text-pages.ts";
import { getToolPages } from "../tools/tool-pages.ts";

/** What stands around every page in a language. */
export async function siteView({
  catalogue,
  locale,
  words,
  t,
  text,
  routes,
}: Context): Promise<SiteView> {
  const { settings } = catalogue;
  const pages = await getTextPages(locale);
  const tools = await getToolPages(locale);
  return {
    name: text(settings.name),
    description: text(settings.description),
    home: routes.home,
    search: {
      action: routes.section("practices"),
      param: words.browse.query,
      description: routes.openSearch,
    },
    compare: routes.compare,
    navigation: [
      { text: t.site.practices, href: routes.section("practices") },
      ...(catalogue.pilots.length > 0
        ? [{ text: t.pilot.title, href: routes.section("pilots") }]
        : []),
      { text: t.site.operatingModels, href: routes.section("operatingModels") },
      { text: t.impacts.title, href: routes.impacts },
      { text: t.site.themes, href: routes.section("themes") },
      { text: t.site.municipalities, href: routes.section("municipalities") },
      { text: t.site.wellbeingCounties, href: routes.section("wellbeingCounties") },
      ...(tools.length > 0 ? [{ text: t.tools.title, href: routes.section("tools") }] : []),
      { text: t.site.search, href: `${routes.section("practices")}#browse-query` },
    ],
    footer: [
      { text: t.compare.title, href: routes.compare },
      { text: t.nearest.title, href: routes.nearest },
      { text: t.programme.title, href: routes.section("programmes") },
      ...pages.map((page) => ({ text: page.title, lang: page.lang, href: routes.page(page.slug) })),
    ],
    license: settings.license,
    contact: settings.contact?.url,
  };
}

/** The page that tells editors how to add a practice, by its id; a catalogue may do without. */
export async function suggestionLink({ locale, routes }: Context): Promise<Link | undefined> {
  const page = (await getTextPages(locale)).find(({ id }) => id === "editing");
  return page && { text: page.title, lang: page.lang, href: routes.page(page.slug) };
}

import type { SiteView } from "../../views/site.ts";
import type { Link } from "../../views/text.ts";
import type { Context } from "../catalogue/context.ts";

/** What stands around every page in a language. */
export function siteView({ catalogue, written, words, t, text, routes }: Context): SiteView {
  const { settings } = catalogue;
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
      ...(written.tools.length > 0 ? [{ text: t.tools.title, href: routes.section("tools") }] : []),
      { text: t.site.search, href: `${routes.section("practices")}#browse-query` },
    ],
    footer: [
      { text: t.compare.title, href: routes.compare },
      { text: t.nearest.title, href: routes.nearest },
      { text: t.programme.title, href: routes.section("programmes") },
      ...written.pages.map((page) => ({
        text: page.title,
        lang: page.lang,
        href: routes.page(page.slug),
      })),
    ],
    license: settings.license,
    contact: settings.contact?.url,
  };
}

/** The page that tells editors how to add a practice, by its id; a catalogue may do without. */
export function suggestionLink({ written, routes }: Context): Link | undefined {
  const page = written.pages.find(({ id }) => id === "editing");
  return page && { text: page.title, lang: page.lang, href: routes.page(page.slug) };
}

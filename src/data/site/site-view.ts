import type { SiteView } from "../../views/site.ts";
import type { Link } from "../../views/text.ts";
import type { Context } from "../catalogue/context.ts";
import { menuLinks } from "./sections.ts";

/** What stands around every page in a language. */
export function siteView(context: Context): SiteView {
  const { catalogue, written, words, t, text, routes } = context;
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
    compare: routes.section("compare"),
    navigation: [
      ...menuLinks(context, "header"),
      { text: t.site.search, href: `${routes.section("practices")}#browse-query` },
    ],
    footer: [
      ...menuLinks(context, "footer"),
      ...written.pages.map(({ title, lang, slug }) => ({
        text: title,
        lang,
        href: routes.page(slug),
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

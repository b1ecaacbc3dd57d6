import type { SiteView } from "../../views/site.ts";
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

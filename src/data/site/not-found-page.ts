import type { Link } from "../../views/text.ts";
import type { Context } from "../catalogue/context.ts";
import { inEveryLanguage } from "../catalogue/every-language.ts";
import { HOME, type PageHead } from "./page-head.ts";
import { siteView } from "./site-view.ts";

/** The page for addresses that lead nowhere. */
export function notFoundPage(context: Context) {
  const { locale, t, routes } = context;
  const { search, navigation } = siteView(context);
  const { title, lead } = t.notFound;
  const page: PageHead = {
    place: HOME,
    title,
    description: lead,
    heading: { title, lead },
    hidden: true,
  };
  /** A wrong address may be of any language: the home pages of the others. */
  const others = inEveryLanguage(context, ({ home }) => home).filter((it) => it.locale !== locale);
  const links: Link[] = [{ text: t.site.home, href: routes.home }, ...others, ...navigation];
  return { page, search, links };
}

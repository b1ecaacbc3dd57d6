import type { PageView } from "../../views/page.ts";
import type { Link } from "../../views/text.ts";
import type { Context } from "../catalogue/context.ts";
import { inEveryLanguage } from "../catalogue/every-language.ts";
import { translationNote } from "../experiment/translation-view.ts";
import { ogImageLink } from "../share/og-pages.ts";
import { type OwnHead, type PageHead, type PagePlace, sectionPlace } from "./page-head.ts";
import { sectionLink, sectionTexts } from "./sections.ts";
import { siteView } from "./site-view.ts";

/** The head of a page, that of a section's page with what the table of sections says of it. */
function wholeHead(context: Context, head: PageHead): OwnHead {
  if (!("section" in head)) return head;
  const { section, ...rest } = head;
  const { title, lead } = sectionTexts(context, section);
  return {
    ...rest,
    place: sectionPlace(section),
    title,
    description: lead,
    heading: { title, lead },
  };
}

/** The breadcrumbs above a page, from the home page down. */
const trailTo = (context: Context, { above }: PagePlace): Link[] | undefined =>
  above && [
    { text: context.t.site.home, href: context.routes.home },
    ...above.map((page) => (typeof page === "string" ? sectionLink(context, page) : page)),
  ];

/** Everything that stands around a page, from what the page says of itself. */
export async function pageView(context: Context, head: PageHead): Promise<PageView> {
  const { place, partly = false, origin, heading, translation, ...own } = wholeHead(context, head);
  const [firstLanguage] = context.catalogue.settings.languages;
  return {
    ...own,
    locale: context.locale,
    t: context.t,
    site: siteView(context),
    heading: heading && { ...heading, title: context.heading(heading.title) },
    trail: trailTo(context, place),
    languages: inEveryLanguage(context, place.address),
    translation:
      translation ??
      translationNote(context, { partly, origin }, (routes) =>
        place.address(routes, firstLanguage),
      ),
    image: await ogImageLink(context, place.image.section, place.image.id),
  };
}

import type { Section } from "../../i18n/route-words.ts";
import type { EntryListView } from "../../views/site.ts";
import type { Link } from "../../views/text.ts";
import type { Context } from "../catalogue/context.ts";
import type { SectionEntry } from "./section-entries.ts";
import { type Menu, SECTION_TABLE } from "./section-table.ts";

/** True when the catalogue has a section. */
export const hasSection = (context: Context, section: Section): boolean =>
  SECTION_TABLE[section].exists?.(context) ?? true;

/** The sections of the catalogue, in the order of their table. */
export const sectionsOf = (context: Context): Section[] =>
  (Object.keys(SECTION_TABLE) as Section[]).filter((section) => hasSection(context, section));

/** What a section's page is called, and the sentence that introduces it. */
export function sectionTexts({ t }: Context, section: Section): { title: string; lead: string } {
  const { title, lead } = SECTION_TABLE[section].texts(t);
  return { title, lead };
}

/** The link to a section's page. */
export const sectionLink = (context: Context, section: Section): Link => ({
  text: sectionTexts(context, section).title,
  href: context.routes.section(section),
});

/** The links of a menu in their order, each with the sentence that introduces its page. */
export const menuLinks = (context: Context, menu: Menu): (Link & { description: string })[] =>
  sectionsOf(context)
    .flatMap((section) => {
      const place = SECTION_TABLE[section].menus[menu];
      return place === undefined ? [] : [{ section, place }];
    })
    .sort((a, b) => a.place - b.place)
    .map(({ section }) => ({
      ...sectionLink(context, section),
      description: sectionTexts(context, section).lead,
    }));

/** What has pages of its own in a section. */
export const sectionEntries = (context: Context, section: Section): SectionEntry[] =>
  SECTION_TABLE[section].entries?.(context) ?? [];

/** What the page of a section lists; undefined where that page is one of its own. */
export const sectionList = (context: Context, section: Section): EntryListView | undefined =>
  SECTION_TABLE[section].list?.(context);

/** The sections of which the search finds the page, or the entries. */
export const searchedSections = (context: Context, what: "page" | "entries"): Section[] =>
  sectionsOf(context).filter((section) => SECTION_TABLE[section].search.includes(what));

import type { Dictionary } from "../../i18n/fi.ts";
import type { Section } from "../../i18n/route-words.ts";
import type { EntryListView } from "../../views/site.ts";
import type { Context } from "../catalogue/context.ts";
import { countyLinks } from "../place/county-page.ts";
import { municipalityLinks } from "../place/municipalities.ts";
import { programmeLinks } from "../programme/programme-page.ts";
import { modelTiles } from "../synthesis/model-page.ts";
import { themeLinks } from "../synthesis/theme-page.ts";
import {
  describedEntries,
  experimentEntries,
  placeEntries,
  type SectionEntry,
} from "./section-entries.ts";

/**
 * Where links to sections stand: above and below every page, what the home page says can be done,
 * and the lists that the browse page and the comparison show where no script runs.
 */
export type Menu = "header" | "footer" | "uses" | "browse" | "comparison";

/** What the site knows of a section besides its word. */
export interface SectionDefinition {
  /** What its page is called, wherever it is linked to, and the sentence that introduces it. */
  texts: (t: Dictionary) => { title: string; lead: string };
  /** The menus in which it stands, with its place in each. */
  menus: Readonly<Partial<Record<Menu, number>>>;
  /** Which of its pages the search finds; practices and pilots it finds in any case. */
  search: readonly ("page" | "entries")[];
  /** Its entries with pages of their own; undefined for a section without entries. */
  entries: ((context: Context) => SectionEntry[]) | undefined;
  /** What its page lists, where it does nothing else. */
  list?: (context: Context) => EntryListView;
  /** Whether the catalogue has it: always, where this is left out. */
  exists?: (context: Context) => boolean;
}

/**
 * The sections of the site: their words in addresses are in `i18n/route-words.ts`, all else that
 * navigation, breadcrumbs, paths, search and Open Graph images know of them is here. Every section
 * has an image, and so has each of its entries.
 */
export const SECTION_TABLE: Readonly<Record<Section, SectionDefinition>> = {
  practices: {
    texts: (t) => t.browse,
    menus: { header: 1 },
    search: [],
    entries: (context) => experimentEntries(context, context.catalogue.practices),
  },
  pilots: {
    texts: (t) => t.pilot,
    menus: { header: 2, browse: 2, uses: 4 },
    search: [],
    entries: (context) => experimentEntries(context, context.catalogue.pilots),
    exists: ({ catalogue }) => catalogue.pilots.length > 0,
  },
  operatingModels: {
    texts: (t) => t.model,
    menus: { header: 3, browse: 1, comparison: 1 },
    search: [],
    entries: (context) =>
      modelTiles(context).map(({ id, name, href, description }) => ({
        id,
        text: name,
        href,
        kind: context.t.experiment.operatingModel,
        lead: description,
        model: id,
      })),
  },
  themes: {
    texts: (t) => t.theme,
    menus: { header: 5, browse: 5, comparison: 2 },
    search: [],
    entries: (context) => describedEntries(themeLinks(context), context.t.browse.facets.theme),
    list: (context) => ({ links: themeLinks(context), counts: context.t.model.countSentence }),
  },
  municipalities: {
    texts: (t) => t.municipality,
    menus: { header: 6, browse: 3, comparison: 3 },
    search: [],
    entries: (context) => placeEntries(context, "municipality", municipalityLinks(context)),
  },
  wellbeingCounties: {
    texts: (t) => t.county,
    menus: { header: 7, browse: 4 },
    search: [],
    entries: (context) => placeEntries(context, "wellbeingCounty", countyLinks(context)),
    list: (context) => ({ links: countyLinks(context), counts: context.t.browse.resultCount }),
  },
  programmes: {
    texts: (t) => t.programme,
    menus: { footer: 3, uses: 6 },
    search: ["entries"],
    entries: (context) => describedEntries(programmeLinks(context), context.t.experiment.programme),
    list: (context) => ({ links: programmeLinks(context), counts: context.t.browse.resultCount }),
  },
  tools: {
    texts: (t) => t.tools,
    menus: { header: 8, uses: 5 },
    search: ["entries"],
    entries: ({ written, routes, t }) =>
      written.tools.map(({ id, slug, title, description, writeUp }) => ({
        id,
        slug,
        text: title,
        href: routes.entry("tools", slug),
        lang: writeUp.lang,
        kind: t.tools.title,
        lead: description,
      })),
    exists: ({ written }) => written.tools.length > 0,
  },
  impacts: {
    texts: (t) => t.impacts,
    menus: { header: 4, uses: 1 },
    search: ["page"],
    entries: undefined,
  },
  nearest: {
    texts: (t) => t.nearest,
    menus: { footer: 2, uses: 2 },
    search: ["page"],
    entries: undefined,
  },
  compare: {
    texts: (t) => t.compare,
    menus: { footer: 1, uses: 3 },
    search: [],
    entries: undefined,
  },
};

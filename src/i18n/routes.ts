import { isWordFacet } from "../domain/facet-rules.ts";
import type { Facet } from "../domain/facets.ts";
import type { RouteWords } from "./route-words.ts";

/** The sections that have a page of their own and a page for each of their entries. */
export type Section =
  | "practices"
  | "operatingModels"
  | "municipalities"
  | "wellbeingCounties"
  | "themes"
  | "pilots"
  | "tools"
  | "programmes";

/**
 * The kinds of pages that have Open Graph images, which are kept under these names in every
 * language.
 */
export type OgSection = Section | "home" | "impacts" | "nearest" | "compare" | "pages";

/** The word that a facet's value has in an address: its id, or the word of an enumeration. */
export function facetValueWord(own: RouteWords, facet: Facet, value: string): string {
  const words: Readonly<Record<string, string>> = isWordFacet(facet) ? own[facet] : {};
  return words[value] ?? value;
}

/**
 * Paths of the site in one language, with its words. The catalogue's first language stands at the
 * root.
 */
export function routes(own: RouteWords, locale: string, firstLanguage: string, base: string) {
  const root = `${base.replace(/\/$/, "")}/${locale === firstLanguage ? "" : `${locale}/`}`;
  return {
    home: root,
    section: (section: Section): string => `${root}${own[section]}/`,
    entry: (section: Section, id: string): string => `${root}${own[section]}/${id}/`,
    decisionBrief: (section: Section, id: string): string =>
      `${root}${own[section]}/${id}/${own.decisionBrief}/`,
    facetIndex: `${root}${own.practices}/${own.facetIndex}/`,
    facetValue: (facet: Facet, value: string): string =>
      `${root}${own.practices}/${own.browse.facets[facet]}/${facetValueWord(own, facet, value)}/`,
    nearest: `${root}${own.nearest}/`,
    profiles: `${root}${own.practices}/profiles.json`,
    impacts: `${root}${own.impacts}/`,
    figuresCsv: `${root}${own.impacts}/${own.figures.file}.csv`,
    compare: `${root}${own.compare}/`,
    comparedData: `${root}${own.compare}/{id}.json`,
    browseIndex: `${root}${own.practices}/index.json`,
    openSearch: `${root}opensearch.xml`,
    searchData: `${root}${own.practices}/search.json`,
    searchEngine: `${root}${own.practices}/search/`,
    practiceTexts: `${root}${own.practices}/{id}.json`,
    page: (slug: string): string => `${root}${slug}/`,
    ogImage: (section: OgSection, id: string): string => `${root}og/${section}/${id}.png`,
  };
}

export type Routes = ReturnType<typeof routes>;

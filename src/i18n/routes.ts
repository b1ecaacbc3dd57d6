import { isWordFacet } from "../domain/facet-rules.ts";
import type { Facet } from "../domain/facets.ts";
import type { RouteWords, Section } from "./route-words.ts";

/**
 * The kinds of pages that have Open Graph images, which are kept under these names in every
 * language.
 */
export type OgSection = Section | "home" | "pages";

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
    profiles: `${root}${own.practices}/profiles.json`,
    figuresCsv: `${root}${own.impacts}/${own.figures.file}.csv`,
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

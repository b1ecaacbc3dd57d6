import type { BrowseWords } from "../domain/browse-state.ts";
import type { EvidenceType } from "../domain/evidence.ts";
import type { ECONOMY_REPORTED, Facet } from "../domain/facets.ts";
import type { RootedStatus } from "../domain/rooting.ts";

/** Every word that stands in an address, in one language. ASCII, small letters. */
export interface RouteWords {
  practices: string;
  operatingModels: string;
  municipalities: string;
  wellbeingCounties: string;
  themes: string;
  /** The page that lists every facet. */
  facetIndex: string;
  browse: BrowseWords;
  /** Words of facet values that are not ids of a vocabulary. */
  rooted: Record<RootedStatus, string>;
  evidence: Record<EvidenceType, string>;
  economy: Record<typeof ECONOMY_REPORTED, string>;
}

const fi: RouteWords = {
  practices: "kaytannot",
  operatingModels: "toimintamallit",
  municipalities: "kunnat",
  wellbeingCounties: "hyvinvointialueet",
  themes: "teemat",
  facetIndex: "rajaukset",
  browse: {
    query: "q",
    sort: "jarjestys",
    facets: {
      operatingModel: "malli",
      wellbeingCounty: "hyvinvointialue",
      municipality: "kunta",
      theme: "teema",
      targetGroup: "kohderyhma",
      sizeClass: "kuntakoko",
      rooted: "juurtuminen",
      evidence: "naytto",
      economy: "talous",
    },
    sorts: { relevance: "osuvuus", title: "otsikko", municipality: "kunta", followUp: "seuranta", figures: "luvut" },
  },
  rooted: {
    established: "vakiintui",
    partly: "osittain",
    planned: "suunniteltu",
    "not-established": "ei-vakiintunut",
    "not-reported": "ei-raportoitu",
  },
  evidence: {
    description: "kuvaus",
    "own-monitoring": "oma-seuranta",
    survey: "kysely",
    "external-evaluation": "ulkoinen-arviointi",
    research: "tutkimus",
  },
  economy: { reported: "raportoitu" },
};

const words: Readonly<Record<string, RouteWords>> = { fi };

/** The sections that have a page of their own and a page for each of their entries. */
export type Section = "practices" | "operatingModels" | "municipalities" | "wellbeingCounties" | "themes";

/**
 * The words of the addresses in a language.
 * @throws Error when the language has none
 */
export function routeWords(locale: string): RouteWords {
  const found = words[locale];
  if (!found) throw new Error(`src/i18n/routes.ts has no words for the addresses in "${locale}"`);
  return found;
}

/** The word that a facet's value has in an address: its id, or the word of an enumeration. */
export function facetValueWord(locale: string, facet: Facet, value: string): string {
  const { rooted, evidence, economy } = routeWords(locale);
  const translated: Partial<Record<Facet, Record<string, string>>> = { rooted, evidence, economy };
  return translated[facet]?.[value] ?? value;
}

/** Paths of the site in one language. The catalogue's first language stands at the root. */
export function routes(locale: string, firstLanguage: string, base: string) {
  const own = routeWords(locale);
  const root = `${base.replace(/\/$/, "")}/${locale === firstLanguage ? "" : `${locale}/`}`;
  return {
    home: root,
    section: (section: Section): string => `${root}${own[section]}/`,
    entry: (section: Section, id: string): string => `${root}${own[section]}/${id}/`,
    facetIndex: `${root}${own.practices}/${own.facetIndex}/`,
    facetValue: (facet: Facet, value: string): string => `${root}${own.practices}/${own.browse.facets[facet]}/${facetValueWord(locale, facet, value)}/`,
    browseIndex: `${root}${own.practices}/index.json`,
    openSearch: `${root}opensearch.xml`,
    searchData: `${root}${own.practices}/search.json`,
    searchEngine: `${root}${own.practices}/search/`,
    practiceTexts: `${root}${own.practices}/{id}.json`,
    page: (slug: string): string => `${root}${slug}/`,
  };
}

export type Routes = ReturnType<typeof routes>;

/** What the pages that list practices and pilots show, and the data that the browser filters. */
import type { BrowseWords, Sort } from "../domain/browse-state.ts";
import type { FacetColumn } from "../domain/facet-index.ts";
import type { Facet } from "../domain/facets.ts";
import type { ExperimentCardView } from "./experiment.ts";
import type { CountedLink, Link } from "./text.ts";

export interface FacetView {
  facet: Facet;
  title: string;
  param: string;
  values: {
    value: string;
    label: string;
    count: number;
    href: string;
    model?: string | undefined;
  }[];
}

/** How the address of the browse page is written in another language than the page's. */
export interface BrowseLanguage {
  locale: string;
  words: BrowseWords;
  /** For facets whose values are words: each value's word there, by its word here. */
  values: Partial<Record<Facet, Record<string, string>>>;
}

export interface BrowseView {
  total: number;
  cards: ExperimentCardView[];
  facets: FacetView[];
  sorts: { sort: Sort; word: string; label: string }[];
  words: BrowseWords;
  indexHref: string;
  /** The search's own data, and the folder of the engine. */
  searchHref: string;
  engineHref: string;
  /** Addresses of a practice's texts and of a theme, with {id} for the id. */
  textsHref: string;
  themeHref: string;
  /** The page of all themes. */
  themesHref: string;
  /** The page that tells how to suggest a practice, where the catalogue has one. */
  suggest?: Link | undefined;
  /** The words of the address in the other languages, for the switch of languages. */
  otherLanguages: BrowseLanguage[];
  /** Lists that work without JavaScript. */
  lists: Link[];
}

/**
 * The data that filtering in the browser loads: facets in columns, and the texts of the cards, in
 * the order of titles.
 */
export interface BrowseIndexData {
  facets: FacetColumn[];
  cards: ExperimentCardView[];
  /** For each order but the title's: the rows in that order. */
  orders: Partial<Record<Sort, number[]>>;
}

/** The page that finds the practices nearest to a description. */
export interface NearestView {
  hrefs: { search: string; engine: string; index: string; profiles: string; themes: string };
  /** A card that becomes the template of the results. */
  sample?: ExperimentCardView | undefined;
}

/** A facet with a link to the list of each of its values. */
export interface FacetLinks {
  title: string;
  links: CountedLink[];
}

import type { Facet } from "../domain/facets.ts";
import type { PluralForms } from "../domain/message.ts";

/** The texts that the browse page needs in the browser; they arrive in `data-texts`. */
export interface BrowseTexts {
  locale: string;
  resultCount: PluralForms;
  showResults: PluralForms;
  showMore: PluralForms;
  remove: string;
  removeQuery: string;
  query: string;
  emptyTitle: string;
  emptyLead: string;
  emptyWithout: PluralForms;
  emptyAll: string;
  noResultsTitle: string;
  mended: string;
  taken: string;
  matchIn: string;
  facets: Record<Facet, string>;
}

/** These texts out of all that the browse page has. */
export function browseTexts(locale: string, all: Omit<BrowseTexts, "locale">): BrowseTexts {
  const {
    resultCount,
    showResults,
    showMore,
    remove,
    removeQuery,
    query,
    emptyTitle,
    emptyLead,
    emptyWithout,
    emptyAll,
    noResultsTitle,
    mended,
    taken,
    matchIn,
    facets,
  } = all;
  return {
    locale,
    resultCount,
    showResults,
    showMore,
    remove,
    removeQuery,
    query,
    emptyTitle,
    emptyLead,
    emptyWithout,
    emptyAll,
    noResultsTitle,
    mended,
    taken,
    matchIn,
    facets,
  };
}

import type { Facet } from "../domain/facets.ts";
import type { PluralForms } from "../domain/message.ts";

/** The texts that the browse page needs in the browser; they arrive in `data-texts`. */
interface Texts {
  resultCount: PluralForms;
  showResults: PluralForms;
  showMore: PluralForms;
  showFilters: string;
  hideFilters: string;
  remove: string;
  removeQuery: string;
  query: string;
  emptyTitle: string;
  emptyLead: string;
  emptyWithout: PluralForms;
  emptyAll: string;
  noResultsTitle: string;
  onlyPages: string;
  searchFailed: string;
  failed: string;
  mended: string;
  taken: string;
  missing: string;
  matchIn: string;
  facets: Record<Facet, string>;
}

export interface BrowseTexts extends Texts {
  locale: string;
}

const KEYS = [
  "resultCount",
  "showResults",
  "showMore",
  "showFilters",
  "hideFilters",
  "remove",
  "removeQuery",
  "query",
  "emptyTitle",
  "emptyLead",
  "emptyWithout",
  "emptyAll",
  "noResultsTitle",
  "onlyPages",
  "searchFailed",
  "failed",
  "mended",
  "taken",
  "missing",
  "matchIn",
  "facets",
] as const satisfies (keyof Texts)[];

/** These texts out of all that the browse page has. */
export const browseTexts = (locale: string, all: Texts): BrowseTexts => ({
  ...(Object.fromEntries(KEYS.map((key) => [key, all[key]])) as unknown as Texts),
  locale,
});

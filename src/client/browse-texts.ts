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
  emptyWithout: PluralForms;
  emptyLead: string;
  emptyAll: string;
  facets: Record<Facet, string>;
  mended: string;
  taken: string;
  matchIn: string;
  noResultsTitle: string;
  emptyTitle: string;
}

import type { Selection } from "./facet-index.ts";
import { FACETS, type Facet } from "./facets.ts";

/** The orders that the list of practices can be put in. */
export const SORTS = ["relevance", "title", "municipality", "followUp", "figures"] as const;
export type Sort = (typeof SORTS)[number];
/** Best match first while there is a query; without one the same as by title. */
export const DEFAULT_SORT: Sort = "relevance";

/** Everything that the address of the browse page tells. */
export interface BrowseState {
  /** The query to the letter, as it was typed. */
  query: string;
  selection: Selection;
  sort: Sort;
}

/** The words of the address in the language of the page. */
export interface BrowseWords {
  query: string;
  sort: string;
  facets: Record<Facet, string>;
  sorts: Record<Sort, string>;
}

export type KnownValues = ReadonlyMap<Facet, ReadonlyMap<string, unknown>>;

/** True when there is something to search by. */
export const hasQuery = ({ query }: Pick<BrowseState, "query">): boolean => query.trim() !== "";

/**
 * Reads an address. Parameters and values that mean nothing are passed over: an old link must still
 * open.
 */
export function parseBrowseState(
  params: URLSearchParams,
  words: BrowseWords,
  known: KnownValues,
): BrowseState {
  const selection: Selection = {};
  for (const facet of FACETS) {
    const values = params
      .getAll(words.facets[facet])
      .filter((value) => known.get(facet)?.has(value));
    if (values.length > 0) selection[facet] = [...new Set(values)];
  }
  const sort = SORTS.find((it) => words.sorts[it] === params.get(words.sort));
  return { query: params.get(words.query) ?? "", selection, sort: sort ?? DEFAULT_SORT };
}

/** Writes a state as the parameters of an address; what is as by default is left out. */
export function serializeBrowseState(
  { query, selection, sort }: BrowseState,
  words: BrowseWords,
): URLSearchParams {
  const params = new URLSearchParams();
  if (hasQuery({ query })) params.set(words.query, query);
  for (const facet of FACETS)
    for (const value of selection[facet] ?? []) params.append(words.facets[facet], value);
  if (sort !== DEFAULT_SORT) params.set(words.sort, words.sorts[sort]);
  return params;
}

/** The state with a value of a facet added, or removed if it was chosen. */
export function toggleValue(state: BrowseState, facet: Facet, value: string): BrowseState {
  const chosen = state.selection[facet] ?? [];
  const values = chosen.includes(value) ? chosen.filter((it) => it !== value) : [...chosen, value];
  const { [facet]: _, ...others } = state.selection;
  return { ...state, selection: values.length > 0 ? { ...others, [facet]: values } : others };
}

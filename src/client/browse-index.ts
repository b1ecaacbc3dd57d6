import { add, type Bitset, emptyBitset, has } from "../domain/bitset.ts";
import { type BrowseState, DEFAULT_SORT } from "../domain/browse-state.ts";
import {
  type FacetIndex,
  type Filtered,
  filterRows,
  openFacetIndex,
} from "../domain/facet-index.ts";
import type { BrowseIndexData } from "../views/browse.ts";
import type { ExperimentCardView } from "../views/experiment.ts";
import { loadJson } from "./load-json.ts";

/** The practices in a form that can be filtered at once. */
export interface BrowseIndex {
  facets: FacetIndex;
  cards: ExperimentCardView[];
  orders: BrowseIndexData["orders"];
}

/** What a state of the browse page shows. */
export interface BrowseResult extends Filtered {
  cards: ExperimentCardView[];
}

/** Opens the loaded data. */
export const openBrowseIndex = ({ facets, cards, orders }: BrowseIndexData): BrowseIndex => ({
  facets: openFacetIndex(cards.length, facets),
  cards,
  orders,
});

/**
 * Loads the index.
 * @throws Error when it cannot be fetched
 */
export async function loadBrowseIndex(href: string): Promise<BrowseIndex> {
  return openBrowseIndex(await loadJson<BrowseIndexData>(href));
}

function setOf(size: number, members: readonly number[]): Bitset {
  const set = emptyBitset(size);
  for (const row of members) add(set, row);
  return set;
}

/**
 * The cards that a state shows, in its order, and the counts of every facet's values.
 * @param found rows that the query found, the best first; absent without a query
 */
export function browse(
  index: BrowseIndex,
  state: BrowseState,
  found?: readonly number[],
): BrowseResult {
  const filtered = filterRows(
    index.facets,
    state.selection,
    found && setOf(index.cards.length, found),
  );
  const byTitle = [...index.cards.keys()];
  const order =
    state.sort === DEFAULT_SORT ? (found ?? byTitle) : (index.orders[state.sort] ?? byTitle);
  return {
    ...filtered,
    cards: order
      .filter((row) => has(filtered.matches, row))
      .flatMap((row) => index.cards[row] ?? []),
  };
}

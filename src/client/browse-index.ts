import { add, type Bitset, emptyBitset, rows } from "../domain/bitset.ts";
import { type BrowseState, DEFAULT_SORT, QUERY_MAX } from "../domain/browse-state.ts";
import { type FacetIndex, type Filtered, filterRows, openFacetIndex } from "../domain/facet-index.ts";
import { matchesAllWords, wordsOf } from "../domain/text-match.ts";
import type { BrowseIndexData, PracticeCardView } from "../domain/views.ts";

/** The practices in a form that can be filtered at once. */
export interface BrowseIndex {
  facets: FacetIndex;
  cards: PracticeCardView[];
  orders: BrowseIndexData["orders"];
  /** For every row the words that a query is compared with. */
  words: string[][];
}

/** What a state of the browse page shows. */
export interface BrowseResult extends Filtered {
  cards: PracticeCardView[];
}

/** Opens the loaded data. */
export function openBrowseIndex(data: BrowseIndexData): BrowseIndex {
  return {
    facets: openFacetIndex(data.cards.length, data.facets),
    cards: data.cards,
    orders: data.orders,
    words: data.cards.map((card) => wordsOf(`${card.title} ${card.place} ${card.model.text} ${card.summary}`)),
  };
}

/**
 * Loads the index.
 * @throws Error when it cannot be fetched
 */
export async function loadBrowseIndex(href: string): Promise<BrowseIndex> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  return openBrowseIndex((await response.json()) as BrowseIndexData);
}

function rowsMatching(index: BrowseIndex, query: string): Bitset | undefined {
  const queryWords = wordsOf(query.slice(0, QUERY_MAX));
  if (queryWords.length === 0) return undefined;
  const matching = emptyBitset(index.cards.length);
  for (const [row, words] of index.words.entries()) if (matchesAllWords(words, queryWords)) add(matching, row);
  return matching;
}

/** The cards that a state shows, in its order, and the counts of every facet's values. */
export function browse(index: BrowseIndex, state: BrowseState): BrowseResult {
  const filtered = filterRows(index.facets, state.selection, rowsMatching(index, state.query));
  const matching = new Set(rows(filtered.matches));
  const order = state.sort === DEFAULT_SORT ? [...index.cards.keys()] : (index.orders[state.sort] ?? [...index.cards.keys()]);
  return { ...filtered, cards: order.filter((row) => matching.has(row)).flatMap((row) => index.cards[row] ?? []) };
}

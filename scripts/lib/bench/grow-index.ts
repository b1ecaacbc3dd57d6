import type { BrowseIndexData } from "../../../src/views/browse.ts";

/**
 * The index of a catalogue grown to a size: the same practices again and again, each under an id of
 * its own.
 */
export function grow(data: BrowseIndexData, size: number): BrowseIndexData {
  const repeat = <T>(list: readonly T[]): T[] =>
    Array.from({ length: size }, (_, row) => list[row % list.length] as T);
  return {
    facets: data.facets.map((column) => ({ ...column, rows: repeat(column.rows) })),
    cards: repeat(data.cards).map((card, row) => ({ ...card, id: `${card.id}-${row}` })),
    orders: Object.fromEntries(
      Object.keys(data.orders).map((sort) => [
        sort,
        Array.from({ length: size }, (_, row) => row).reverse(),
      ]),
    ),
  };
}

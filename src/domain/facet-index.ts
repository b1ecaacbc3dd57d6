import {
  add,
  type Bitset,
  countIntersection,
  emptyBitset,
  fullBitset,
  intersect,
  union,
} from "./bitset.ts";
import type { Facet } from "./facets.ts";

/**
 * One facet in columns: its values, and for each row of the catalogue the positions of its values.
 */
export interface FacetColumn {
  facet: Facet;
  values: string[];
  rows: number[][];
}

/** The chosen values of each facet. A facet without any does not narrow. */
export type Selection = Partial<Record<Facet, readonly string[]>>;

/** Facets opened for filtering: a set of rows for every value. */
export interface FacetIndex {
  size: number;
  sets: Map<Facet, Map<string, Bitset>>;
}

/** What a selection leaves, and how many rows each value would leave if it were chosen. */
export interface Filtered {
  matches: Bitset;
  counts: Map<Facet, Map<string, number>>;
}

/** Opens columns for filtering. The work is done once; filtering then only combines bits. */
export function openFacetIndex(size: number, columns: readonly FacetColumn[]): FacetIndex {
  const sets = new Map<Facet, Map<string, Bitset>>();
  for (const { facet, values, rows } of columns) {
    const bitsets = values.map(() => emptyBitset(size));
    for (const [row, positions] of rows.entries()) {
      for (const position of positions) {
        const set = bitsets[position];
        if (set) add(set, row);
      }
    }
    sets.set(
      facet,
      new Map(values.map((value, position) => [value, bitsets[position] ?? emptyBitset(size)])),
    );
  }
  return { size, sets };
}

/**
 * Rows of a facet that have any of the chosen values; undefined when nothing that exists is chosen.
 */
function chosenRows(
  index: FacetIndex,
  facet: Facet,
  chosen: readonly string[] | undefined,
): Bitset | undefined {
  const sets = (chosen ?? []).flatMap((value) => index.sets.get(facet)?.get(value) ?? []);
  return sets.length > 0 ? sets.reduce(union) : undefined;
}

/**
 * Filters: values of one facet are alternatives, facets narrow each other.
 * A value's count leaves its own facet's choices out, since choosing it would widen that facet.
 * @param within rows to start from, such as those that match a query; all rows when absent
 */
export function filterRows(
  index: FacetIndex,
  selection: Selection,
  within: Bitset = fullBitset(index.size),
): Filtered {
  const chosen = [...index.sets.keys()].map((facet) => ({
    facet,
    rows: chosenRows(index, facet, selection[facet]),
  }));
  const narrowedBy = (skipped?: Facet): Bitset =>
    chosen.reduce(
      (left, { facet, rows }) => (rows && facet !== skipped ? intersect(left, rows) : left),
      within,
    );

  const matches = narrowedBy();
  const counts = new Map<Facet, Map<string, number>>();
  for (const { facet, rows } of chosen) {
    const others = rows ? narrowedBy(facet) : matches;
    counts.set(
      facet,
      new Map(
        [...(index.sets.get(facet) ?? [])].map(([value, set]) => [
          value,
          countIntersection(others, set),
        ]),
      ),
    );
  }
  return { matches, counts };
}

import { browse, openBrowseIndex } from "../../../src/client/browse-index.ts";
import type { BrowseState } from "../../../src/domain/browse-state.ts";
import { DEFAULT_SORT } from "../../../src/domain/browse-state.ts";
import type { BrowseIndexData } from "../../../src/views/browse.ts";
import { grow } from "./grow-index.ts";
import { median } from "./median.ts";

const ROUNDS = 200;

/** Selections of several facets, made of the first values of the catalogue itself. */
function statesFor({ facets }: BrowseIndexData): BrowseState[] {
  const some = (name: string, count: number) =>
    facets.find(({ facet }) => facet === name)?.values.slice(0, count) ?? [];
  return [
    { query: "", selection: {}, sort: DEFAULT_SORT },
    {
      query: "",
      selection: { operatingModel: some("operatingModel", 2), rooted: some("rooted", 1) },
      sort: "municipality",
    },
    {
      query: "",
      selection: {
        theme: some("theme", 5),
        economy: some("economy", 1),
        sizeClass: some("sizeClass", 3),
      },
      sort: DEFAULT_SORT,
    },
  ];
}

/** Times filtering, with all counts, over the catalogue and over the same grown to a size. */
export function benchFilters(data: BrowseIndexData, sizes: readonly number[]): void {
  for (const size of sizes) {
    const start = performance.now();
    const index = openBrowseIndex(grow(data, size));
    const opened = performance.now() - start;
    const times = statesFor(data).flatMap((state) =>
      Array.from({ length: ROUNDS }, () => {
        const before = performance.now();
        browse(index, state);
        return performance.now() - before;
      }),
    );
    console.log(
      `${size} practices: opened in ${opened.toFixed(1)} ms, filtered in ${median(times).toFixed(2)} ms (median), ${Math.max(...times).toFixed(2)} ms (slowest of ${times.length})`,
    );
  }
}

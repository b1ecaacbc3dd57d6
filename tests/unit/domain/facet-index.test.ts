import { expect, test } from "vitest";
import { rows } from "../../../src/domain/bitset.ts";
import { filterRows, openFacetIndex } from "../../../src/domain/facet-index.ts";

/** Four rows: two models, three themes; the last row has two themes. */
const index = openFacetIndex(4, [
  { facet: "operatingModel", values: ["a", "b"], rows: [[0], [0], [1], [1]] },
  { facet: "theme", values: ["x", "y", "z"], rows: [[0], [1], [0], [1, 2]] },
]);

const matching = (selection: Parameters<typeof filterRows>[1]) =>
  rows(filterRows(index, selection).matches);

test("nothing chosen leaves every row", () => {
  expect(matching({})).toEqual([0, 1, 2, 3]);
});

test("values of one facet are alternatives", () => {
  expect(matching({ theme: ["x", "z"] })).toEqual([0, 2, 3]);
});

test("facets narrow each other", () => {
  expect(matching({ operatingModel: ["b"], theme: ["y"] })).toEqual([3]);
  expect(matching({ operatingModel: ["a"], theme: ["z"] })).toEqual([]);
});

test("a value that does not exist is passed over", () => {
  expect(matching({ theme: ["nothing"] })).toEqual([0, 1, 2, 3]);
});

test("a count tells what choosing the value would leave, its own facet's choices left out", () => {
  const { counts } = filterRows(index, { operatingModel: ["b"] });
  expect(counts.get("theme")).toEqual(new Map(Object.entries({ x: 1, y: 1, z: 1 })));
  expect(counts.get("operatingModel")).toEqual(new Map(Object.entries({ a: 2, b: 2 })));
});

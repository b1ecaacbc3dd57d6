import { expect, test } from "vitest";
import {
  add,
  countIntersection,
  emptyBitset,
  fullBitset,
  has,
  intersect,
  rows,
  union,
} from "../../../src/domain/bitset.ts";

const setOf = (size: number, ...members: number[]) => {
  const set = emptyBitset(size);
  for (const row of members) add(set, row);
  return set;
};

test("a set holds the rows that were added and no others, also past a word's end", () => {
  const set = setOf(100, 0, 31, 32, 63, 64, 99);
  expect(rows(set)).toEqual([0, 31, 32, 63, 64, 99]);
  expect(has(set, 31)).toBe(true);
  expect(has(set, 30)).toBe(false);
});

test.each([1, 31, 32, 33, 64, 5000])("the full set of %i rows holds exactly these", (size) => {
  expect(rows(fullBitset(size))).toEqual(Array.from({ length: size }, (_, row) => row));
});

test("union, intersection and its count agree with plain sets", () => {
  const a = setOf(200, 1, 31, 32, 150, 199);
  const b = setOf(200, 31, 150, 160);
  expect(rows(union(a, b))).toEqual([1, 31, 32, 150, 160, 199]);
  expect(rows(intersect(a, b))).toEqual([31, 150]);
  expect(countIntersection(a, b)).toBe(2);
  expect(countIntersection(fullBitset(5000), fullBitset(5000))).toBe(5000);
});

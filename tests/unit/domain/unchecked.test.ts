import { expect, test } from "vitest";
import { isId } from "../../../src/domain/id.ts";
import { isLanguageCode, regional } from "../../../src/domain/locale.ts";
import { leaves, valueAt } from "../../../src/domain/unchecked.ts";

test("a value is found by its steps, and nothing where there is none", () => {
  const value = { list: [{ id: "a" }], none: null };
  expect(valueAt(value, "list", 0, "id")).toBe("a");
  expect(valueAt(value)).toBe(value);
  expect(valueAt(value, "list", 1, "id")).toBeUndefined();
  expect(valueAt(value, "none", "id")).toBeUndefined();
  expect(valueAt("text", "length")).toBeUndefined();
  expect(valueAt({}, "toString")).toBeUndefined();
});

test("the leaves of a value are what holds nothing itself, each with its steps", () => {
  expect(leaves({ a: "x", b: [1, { c: null }], d: {}, e: [] })).toEqual([
    { path: ["a"], text: "x" },
    { path: ["b", 0], text: 1 },
    { path: ["b", 1, "c"], text: null },
  ]);
  expect(leaves("x")).toEqual([{ path: [], text: "x" }]);
});

test.each<[string, boolean]>([
  ["kuopio-perhetyo", true],
  ["a1", true],
  ["", false],
  ["-a", false],
  ["a-", false],
  ["a--b", false],
  ["A", false],
  ["ä", false],
  ["a.b", false],
])("%j is an id: %s", (text, answer) => {
  expect(isId(text)).toBe(answer);
});

test("the code of a language has two small letters", () => {
  expect(["fi", "sv"].every(isLanguageCode)).toBe(true);
  expect(["FI", "f", "sme", "", "fi-FI"].some(isLanguageCode)).toBe(false);
});

test("a language is written as in Finland or Britain, others as they are", () => {
  expect(["fi", "sv", "en", "nb"].map(regional)).toEqual(["fi-FI", "sv-FI", "en-GB", "nb"]);
});

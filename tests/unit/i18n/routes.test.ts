import { expect, test } from "vitest";
import { interfaceLanguages } from "../../../src/i18n/dictionaries.ts";
import { facetValueWord, routes, routeWords } from "../../../src/i18n/routes.ts";

test("the first language stands at the root, under the base path", () => {
  expect(routes("fi", "fi", "/").entry("practices", "x")).toBe("/kaytannot/x/");
  expect(routes("fi", "fi", "/kokoelma").home).toBe("/kokoelma/");
});

test("another language stands under its code", () => {
  expect(routes("fi", "sv", "/").section("themes")).toBe("/fi/teemat/");
});

test("enumerations have words of the language, ids stay as they are", () => {
  expect(facetValueWord("fi", "rooted", "established")).toBe("vakiintui");
  expect(facetValueWord("fi", "theme", "koulutus")).toBe("koulutus");
});

test.each(interfaceLanguages)("no two parameters of an address in %s have the same name", (locale) => {
  const { query, sort, facets } = routeWords(locale).browse;
  const names = [query, sort, ...Object.values(facets)];
  expect(new Set(names).size).toBe(names.length);
});

test("a language without words is told", () => {
  expect(() => routeWords("xx")).toThrow('no words for the addresses in "xx"');
});

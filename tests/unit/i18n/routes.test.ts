import { expect, test } from "vitest";
import { SECTION_TABLE } from "../../../src/data/site/section-table.ts";
import { ROUTE_WORDS, type Section } from "../../../src/i18n/route-words.ts";
import { facetValueWord, routes } from "../../../src/i18n/routes.ts";

const { fi, sv, en } = ROUTE_WORDS;
const LANGUAGES = Object.entries(ROUTE_WORDS);

test("the first language stands at the root, under the base path", () => {
  expect(routes(fi, "fi", "fi", "/").entry("practices", "x")).toBe("/kaytannot/x/");
  expect(routes(fi, "fi", "fi", "/kokoelma").home).toBe("/kokoelma/");
});

test("another language stands under its code, in its own words", () => {
  expect(routes(sv, "sv", "fi", "/").entry("practices", "x")).toBe("/sv/praxis/x/");
  expect(routes(en, "en", "fi", "/kokoelma/").section("themes")).toBe("/kokoelma/en/themes/");
  expect(routes(fi, "fi", "sv", "/").section("themes")).toBe("/fi/teemat/");
});

test("enumerations have words of the language, ids stay as they are", () => {
  expect(facetValueWord(fi, "rooted", "established")).toBe("vakiintui");
  expect(facetValueWord(sv, "rooted", "established")).toBe("etablerad");
  expect(facetValueWord(en, "theme", "koulutus")).toBe("koulutus");
});

test.each(LANGUAGES)(
  "no two parameters of an address in %s have the same name",
  (_, { browse }) => {
    const names = [browse.query, browse.sort, ...Object.values(browse.facets)];
    expect(new Set(names).size).toBe(names.length);
  },
);

test.each(LANGUAGES)(
  "no two sections in %s have the same address, and no facet that of a page",
  (_, words) => {
    const sections = (Object.keys(SECTION_TABLE) as Section[]).map((section) => words[section]);
    expect(new Set(sections).size).toBe(sections.length);
    expect(Object.values(words.browse.facets)).not.toContain(words.facetIndex);
  },
);

test.each(LANGUAGES)(
  "no two values or orders of an address in %s have the same word",
  (_, { rooted, evidence, browse }) => {
    for (const table of [rooted, evidence, browse.sorts])
      expect(new Set(Object.values(table)).size).toBe(Object.values(table).length);
  },
);

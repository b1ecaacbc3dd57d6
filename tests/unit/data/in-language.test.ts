import { describe, expect, test } from "vitest";
import {
  byId,
  inLanguage,
  inOrder,
  pageSource,
  slugsOf,
} from "../../../src/data/catalogue/in-language.ts";
import { fingerprint } from "../../../src/reading/fingerprint.ts";

const LANGUAGES = ["fi", "sv", "en"] as const;

const original = {
  id: "about",
  data: { slug: "tietoa", title: "Tietoa", description: "Mikä tämä on", order: 1 },
  body: "Teksti.",
};
const source = pageSource(original);

const translation = {
  id: "about.sv",
  data: {
    slug: "om",
    title: "Om",
    description: "Vad det här är",
    made: "person" as const,
    checked: { date: "2026-01-02", by: "redaktör" },
    madeFrom: { page: fingerprint(source.text) },
  },
};
const translations = byId([translation]);

describe("a page or its original", () => {
  test("in the first language the page is the original, and says nothing of its language", () => {
    expect(inLanguage(original, translations, source, "fi", LANGUAGES)).toEqual({
      entry: original,
    });
  });

  test("where there is a translation it is shown, with who made and checked it", () => {
    expect(inLanguage(original, translations, source, "sv", LANGUAGES)).toEqual({
      entry: translation,
      origin: { made: "person", checked: { date: "2026-01-02", by: "redaktör" } },
    });
  });

  test("where there is none the original is shown, with its language", () => {
    expect(inLanguage(original, translations, source, "en", LANGUAGES)).toEqual({
      entry: original,
      lang: "fi",
    });
  });

  test.each([
    ["its title", { ...original, data: { ...original.data, title: "Tietoja" } }],
    ["its description", { ...original, data: { ...original.data, description: "Mikä se on" } }],
    ["its text", { ...original, body: "Toinen teksti." }],
  ])("a translation is stale once the original has changed %s", (_, changed) => {
    const { stale } = inLanguage(changed, translations, pageSource(changed), "sv", LANGUAGES);
    expect(stale).toBe(true);
  });

  test("a new address or line break in the original makes nothing stale", () => {
    const changed = {
      ...original,
      data: { ...original.data, slug: "tietoja", order: 2 },
      body: "\r\nTeksti.\r\n",
    };
    const { stale } = inLanguage(changed, translations, pageSource(changed), "sv", LANGUAGES);
    expect(stale).toBeUndefined();
  });

  test("a translation that does not say what it was made from is stale", () => {
    const unmarked = { ...translation, data: { ...translation.data, madeFrom: {} } };
    const { stale } = inLanguage(original, byId([unmarked]), source, "sv", LANGUAGES);
    expect(stale).toBe(true);
  });

  test("what a form says is part of the page that is translated", () => {
    const form = { ...original, data: { ...original.data, fields: { name: { label: "Nimi" } } } };
    expect(pageSource(form).text).toContain("Nimi");
  });
});

test("a page has its own address in each language, that of the original where it has none", () => {
  expect([...slugsOf(original, translations, LANGUAGES)]).toEqual([
    ["fi", "tietoa"],
    ["sv", "om"],
    ["en", "tietoa"],
  ]);
});

test("pages stand in their order, those of one place by their addresses", () => {
  const page = (order: number, slug: string) => ({ data: { order, slug } });
  expect(inOrder([page(2, "a"), page(1, "c"), page(1, "b")])).toEqual([
    page(1, "b"),
    page(1, "c"),
    page(2, "a"),
  ]);
});

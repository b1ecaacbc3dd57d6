import { describe, expect, test } from "vitest";
import { faultsAgainst, inForms } from "../../../src/checking/check-interface.ts";
import { unusedTexts } from "../../../src/checking/unused-texts.ts";
import { fi } from "../../../src/i18n/fi.ts";
import { INTERFACE_LANGUAGES } from "../../../src/i18n/languages.ts";
import { ROUTE_WORDS } from "../../../src/i18n/route-words.ts";

describe("a dictionary against its source", () => {
  const source = { home: "Etusivu", count: { one: "{count} kunta", other: "{count} kuntaa" } };
  const whole = { home: "Forside", count: { one: "{count} kommune", other: "{count} kommuner" } };
  const paths = (own: unknown): string[] =>
    faultsAgainst(source, own).map(({ path }) => path.join("."));

  test("one that has every text has no faults", () => {
    expect(faultsAgainst(source, whole)).toEqual([]);
  });

  test.each<[string, unknown, string[]]>([
    ["a missing text", { count: whole.count }, ["home"]],
    ["a missing branch, text by text", { home: "Forside" }, ["count.one", "count.other"]],
    ["a text too many", { ...whole, house: "Hus" }, ["house"]],
    ["an empty text", { ...whole, home: "" }, ["home"]],
    ["a text that is none", { ...whole, home: 5 }, ["home"]],
    [
      "a placeholder too few",
      { ...whole, count: { ...whole.count, one: "én kommune" } },
      ["count.one"],
    ],
    ["a placeholder too many", { ...whole, home: "{name}" }, ["home"]],
    ["nothing at all", {}, ["home", "count.one", "count.other"]],
  ])("%s is found by its path", (_name, own, faults) => {
    expect(paths(own)).toEqual(faults);
  });

  test("a language is asked for its own plural categories, no more and no fewer", () => {
    const polish = {
      home: "Strona główna",
      count: { one: "{count} gmina", few: "{count} gminy", many: "{count} gmin", other: "{count}" },
    };
    const asked = inForms(source, "pl");
    expect(faultsAgainst(asked, polish)).toEqual([]);
    expect(faultsAgainst(asked, whole).map(({ path }) => path.join("."))).toEqual([
      "count.few",
      "count.many",
    ]);
    expect(faultsAgainst(inForms(source, "fi"), polish).map(({ path }) => path.join("."))).toEqual([
      "count.few",
      "count.many",
    ]);
  });

  test("placeholders may stand in another order and more than once", () => {
    expect(faultsAgainst({ a: "{x} ja {y}" }, { a: "{y}, {y} og {x}" })).toEqual([]);
  });

  test("a fault is found under the prefix of its dictionary", () => {
    expect(faultsAgainst(source, { count: whole.count }, ["texts"])).toEqual([
      {
        path: ["texts", "home"],
        message: "käyttöliittymän teksti ”texts.home”: teksti puuttuu. Lisää se.",
      },
    ]);
  });
});

test.each(Object.keys(INTERFACE_LANGUAGES))(
  "the generator's own language %s has every text and every word",
  (locale) => {
    expect(
      faultsAgainst({ texts: fi, words: ROUTE_WORDS.fi }, INTERFACE_LANGUAGES[locale]),
    ).toEqual([]);
  },
);

describe("texts that nothing uses", () => {
  const dictionary = {
    site: { home: "Etusivu", search: "Haku" },
    rooted: {
      heading: "Juurtuminen",
      statuses: { partly: "Osittain", "not-reported": "Ei raportoitu" },
    },
  };

  test("a text that the program names is used", () => {
    expect(
      unusedTexts(
        dictionary,
        "t.site.home; t.site.search; t.rooted.heading; t.rooted.statuses[status]",
      ),
    ).toEqual([]);
  });

  test("a text that it does not name is found by its trail", () => {
    expect(
      unusedTexts(dictionary, "t.site.home; t.rooted.heading; t.rooted.statuses[status]"),
    ).toEqual([["site", "search"]]);
  });

  test("an enumeration that is looked up by a variable is unused as a whole", () => {
    expect(unusedTexts(dictionary, "t.site.home; t.site.search; t.rooted.heading")).toEqual([
      ["rooted", "statuses"],
    ]);
  });

  test("a longer name is another name", () => {
    expect(
      unusedTexts(
        dictionary,
        "t.site.homes; t.site.search; t.rooted.heading; t.rooted.statuses[status]",
      ),
    ).toEqual([["site", "home"]]);
  });
});

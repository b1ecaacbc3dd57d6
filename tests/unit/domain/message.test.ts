import { describe, expect, test } from "vitest";
import {
  fill,
  fillPieces,
  joinList,
  type PluralForms,
  plural,
  pluralCategories,
  pluralForm,
} from "../../../src/domain/message.ts";

const POLISH: PluralForms = {
  one: "{count} gmina",
  few: "{count} gminy",
  many: "{count} gmin",
  other: "{count} gminy (ułamek)",
};
const NORTHERN_SAMI: PluralForms = {
  one: "{count} gielda",
  two: "{count} gieldda",
  other: "{count} gielddat",
};

describe("a text that counts has the form of the number in its language", () => {
  test.each([
    [1, "1 gmina"],
    [2, "2 gminy"],
    [5, "5 gmin"],
    [12, "12 gmin"],
    [22, "22 gminy"],
    [1.5, "1,5 gminy (ułamek)"],
  ])("Polish, %d", (count, text) => expect(plural("pl", POLISH, count)).toBe(text));

  test.each([
    [1, "1 gielda"],
    [2, "2 gieldda"],
    [3, "3 gielddat"],
  ])("Northern Sámi, %d", (count, text) => expect(plural("se", NORTHERN_SAMI, count)).toBe(text));

  test("a form that is missing is the general one", () => {
    expect(plural("pl", { one: "yksi", other: "muut" }, 3)).toBe("muut");
  });
});

test("the categories of a language are those of CLDR, in its order", () => {
  expect(pluralCategories("fi")).toEqual(["one", "other"]);
  expect(pluralCategories("se")).toEqual(["one", "two", "other"]);
  expect(pluralCategories("pl")).toEqual(["one", "few", "many", "other"]);
  expect(pluralCategories("ar")).toEqual(["zero", "one", "two", "few", "many", "other"]);
});

test("a range takes the form that the language gives ranges, not that of its start", () => {
  expect(pluralForm("fi", { one: "päivä", other: "päivää" }, 1, 3)).toBe("päivää");
  expect(pluralForm("fi", { one: "päivä", other: "päivää" }, 1)).toBe("päivä");
});

test.each([
  [0, "0 kuntaa"],
  [1, "1 kunta"],
  [2, "2 kuntaa"],
  [1200, "1\u00a0200 kuntaa"],
])("Finnish, %d", (count, text) =>
  expect(plural("fi", { one: "{count} kunta", other: "{count} kuntaa" }, count)).toBe(text),
);

test("large counts are written as the language writes numbers", () => {
  expect(plural("en", { one: "{count} x", other: "{count} xs" }, 12345)).toBe("12,345 xs");
});

test("placeholders are filled wherever they stand, and unknown ones are left", () => {
  expect(fill("{a}–{b}, {a}: {c}", { a: 1, b: "kaksi" })).toBe("1–kaksi, 1: {c}");
});

test("pieces keep what they carry, and the text around them stays", () => {
  const title = { text: "Titel", lang: "sv" };
  expect(fillPieces("Lue {title}!", { title: [title] })).toEqual([
    { text: "Lue " },
    title,
    { text: "!" },
  ]);
});

test("lists are joined as the language joins them", () => {
  expect(joinList("fi", ["a", "b", "c"])).toBe("a, b ja c");
  expect(joinList("sv", ["a", "b"])).toBe("a och b");
});

import { expect, test } from "vitest";
import type { Figure } from "../../../src/domain/figure.ts";
import { fi } from "../../../src/i18n/fi.ts";
import { formatDate, formatFigure, formatPeriod, languageName } from "../../../src/i18n/format.ts";
import { INTERFACE_LANGUAGES } from "../../../src/i18n/languages.ts";

const CLIENT = {
  id: "client",
  one: { fi: "asiakas", sv: "klient", en: "client" },
  other: { fi: "asiakasta", sv: "klienter", en: "clients" },
};
const PERCENT = {
  id: "percent",
  one: { fi: "%", sv: "%", en: "%" },
  other: { fi: "%", sv: "%", en: "%" },
};
const shown = (locale: string, own: Partial<Figure>, unit = CLIENT) => {
  const figure: Figure = {
    id: "f",
    unit: unit.id,
    label: "",
    kind: "reach",
    axis: "clients",
    precision: "exact",
    ...own,
  };
  const texts = INTERFACE_LANGUAGES[locale]?.texts.figure;
  if (!texts) throw new Error(`no interface in ${locale}`);
  const { number, unit: after } = formatFigure(locale, figure, unit, texts);
  return `${number} ${after}`.trim();
};

test.each<[string, Partial<Figure>, string]>([
  ["fi", { value: 1 }, "1 asiakas"],
  ["fi", { value: 2.5 }, "2,5 asiakasta"],
  ["fi", { value: 40000, precision: "about" }, "noin 40\u00a0000 asiakasta"],
  ["fi", { from: 5, to: 10, precision: "estimate" }, "arviolta 5–10 asiakasta"],
  ["fi", { value: 25, bound: "over" }, "yli 25 asiakasta"],
  ["fi", { value: 0 }, "0 asiakasta"],
  ["sv", { value: 2.5 }, "2,5 klienter"],
  ["sv", { value: 40000 }, "40\u00a0000 klienter"],
  ["en", { value: 2.5 }, "2.5 clients"],
  ["en", { value: 40000 }, "40,000 clients"],
  ["en", { value: 1 }, "1 client"],
])("in %s %o is written %s", (locale, figure, text) => {
  expect(shown(locale, figure)).toBe(text);
});

test("the percent sign stands as each language writes it", () => {
  expect(["fi", "sv", "en"].map((locale) => shown(locale, { value: 25 }, PERCENT))).toEqual([
    "25 %",
    "25 %",
    "25%",
  ]);
});

test.each([
  ["fi", ["2016", "toukokuu 2016", "31.5.2016"]],
  ["sv", ["2016", "maj 2016", "31 maj 2016"]],
  ["en", ["2016", "May 2016", "31 May 2016"]],
])("in %s dates are as exact as they were given: %j", (locale, written) => {
  expect(["2016", "2016-05", "2016-05-31"].map((date) => formatDate(locale, date))).toEqual(
    written,
  );
});

test("a period may lack either end, and is nothing without both", () => {
  expect(formatPeriod("fi", { start: "2015", end: "2016" })).toBe("2015–2016");
  expect(formatPeriod("fi", { start: "2015" })).toBe("2015–");
  expect(formatPeriod("fi", { start: "2015", end: "2015" })).toBe("2015");
  expect(formatPeriod("fi", {})).toBeUndefined();
});

test("languages are named in the reader's own", () => {
  expect(["fi", "sv", "en"].map((locale) => languageName(locale, "sv"))).toEqual([
    "ruotsi",
    "svenska",
    "Swedish",
  ]);
});

test("a unit follows its number in the plural form of the language, ranges and fractions too", () => {
  const year = {
    id: "year",
    one: { pl: "rok", fi: "vuosi" },
    few: { pl: "lata" },
    many: { pl: "lat" },
    other: { pl: "roku", fi: "vuotta" },
  };
  const unitOf = (locale: string, own: object): string =>
    formatFigure(locale, { ...exact, ...own }, year, fi.figure).unit;
  const exact = {
    id: "a",
    unit: "year",
    label: "",
    kind: "time",
    axis: "staff",
    precision: "exact",
  } as const;
  expect([1, 2, 5, 22, 1.5].map((value) => unitOf("pl", { value }))).toEqual([
    "rok",
    "lata",
    "lat",
    "lata",
    "roku",
  ]);
  expect(unitOf("pl", { from: 2, to: 5 })).toBe("lat");
  expect([1, 2].map((value) => unitOf("fi", { value }))).toEqual(["vuosi", "vuotta"]);
  expect(unitOf("fi", { from: 1, to: 2 })).toBe("vuotta");
});

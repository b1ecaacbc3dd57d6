import { expect, test } from "vitest";
import type { Figure } from "../../../src/domain/figure.ts";
import { fi } from "../../../src/i18n/fi.ts";
import { formatDate, formatFigure, formatPeriod } from "../../../src/i18n/format.ts";

const unit = { id: "client", one: { fi: "asiakas" }, other: { fi: "asiakasta" } };
const shown = (own: Partial<Figure>) => {
  const figure: Figure = { id: "f", unit: "client", label: "", kind: "reach", axis: "clients", precision: "exact", ...own };
  const { number, unit: after } = formatFigure("fi", figure, unit, fi.figure);
  return `${number} ${after}`;
};

test.each<[Partial<Figure>, string]>([
  [{ value: 1 }, "1 asiakas"],
  [{ value: 2.5 }, "2,5 asiakasta"],
  [{ value: 40000, precision: "about" }, "noin 40\u00a0000 asiakasta"],
  [{ from: 5, to: 10, precision: "estimate" }, "arviolta 5–10 asiakasta"],
  [{ value: 25, bound: "over" }, "yli 25 asiakasta"],
  [{ value: 0 }, "0 asiakasta"],
])("%o is written %s", (figure, text) => {
  expect(shown(figure)).toBe(text);
});

test("dates are as exact as they were given", () => {
  expect(["2016", "2016-05", "2016-05-31"].map((date) => formatDate("fi", date))).toEqual(["2016", "toukokuu 2016", "31.5.2016"]);
});

test("a period may lack either end, and is nothing without both", () => {
  expect(formatPeriod("fi", { start: "2015", end: "2016" })).toBe("2015–2016");
  expect(formatPeriod("fi", { start: "2015" })).toBe("2015–");
  expect(formatPeriod("fi", { start: "2015", end: "2015" })).toBe("2015");
  expect(formatPeriod("fi", {})).toBeUndefined();
});

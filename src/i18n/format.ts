import type { Unit } from "../domain/catalogue.ts";
import type { Figure, Period } from "../domain/figure.ts";
import { fill } from "../domain/message.ts";
import type { Dictionary } from "./fi.ts";

/** A number as the language writes it, with at most two decimals. */
export const formatNumber = (locale: string, value: number): string => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);

/** A figure in two parts: the number with its precision ("noin 40 000") and the unit that follows it ("€"). */
export function formatFigure(locale: string, figure: Figure, unit: Unit, texts: Dictionary["figure"]): { number: string; unit: string } {
  const { value, from, to } = figure;
  const plain = value !== undefined ? formatNumber(locale, value) : `${formatNumber(locale, from ?? 0)}–${formatNumber(locale, to ?? 0)}`;
  const bounded = figure.bound ? fill(texts.bounds[figure.bound], { number: plain }) : plain;
  const number = figure.precision === "exact" ? bounded : fill(texts[figure.precision], { number: bounded });
  const forms = value === 1 ? unit.one : unit.other;
  return { number, unit: forms[locale] ?? Object.values(forms)[0] ?? "" };
}

/** A date as exact as it is given: "2016", "toukokuu 2016" or "31.5.2016". */
export function formatDate(locale: string, date: string): string {
  if (date.length === 4) return date;
  const options: Intl.DateTimeFormatOptions =
    date.length === 7 ? { year: "numeric", month: "long", timeZone: "UTC" } : { year: "numeric", month: "numeric", day: "numeric", timeZone: "UTC" };
  return new Intl.DateTimeFormat(locale, options).format(new Date(`${date.padEnd(10, "-01")}T00:00:00Z`));
}

/** A period: "2015–2016", "maaliskuu 2015–"; undefined when neither end is known. */
export function formatPeriod(locale: string, { start, end }: Period): string | undefined {
  if (!start && !end) return undefined;
  return start === end && start ? formatDate(locale, start) : `${start ? formatDate(locale, start) : ""}–${end ? formatDate(locale, end) : ""}`;
}

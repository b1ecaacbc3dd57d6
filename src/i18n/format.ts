import type { Unit } from "../domain/catalogue.ts";
import type { Figure, Period } from "../domain/figure.ts";
import { regional } from "../domain/locale.ts";
import { fill, PLURAL_CATEGORIES, type PluralForms, pluralForm } from "../domain/message.ts";
import type { Dictionary } from "./fi.ts";

/**
 * Languages that write a full date in digits; in the others the name of the month leaves no doubt
 * which number is which.
 */
const DATES_IN_DIGITS: ReadonlySet<string> = new Set(["fi"]);

/** A number as the language writes it, with at most two decimals. */
export const formatNumber = (locale: string, value: number): string =>
  new Intl.NumberFormat(regional(locale), { maximumFractionDigits: 2 }).format(value);

/** The name of a language in another: "suomi", "finska", "Finnish". */
export const languageName = (locale: string, language: string): string =>
  new Intl.DisplayNames(regional(locale), { type: "language" }).of(language) ?? language;

/** Whether the language writes the percent sign fast to the number: "25%". */
const joinsPercent = (locale: string): boolean =>
  !/\s/.test(new Intl.NumberFormat(regional(locale), { style: "percent" }).format(0.25));

/** The forms that a unit has in a language; where it has none, its general one in another. */
function formsIn(locale: string, unit: Unit): PluralForms {
  const own = PLURAL_CATEGORIES.flatMap((category) => {
    const text = unit[category]?.[locale];
    return text === undefined ? [] : [[category, text]];
  });
  return { other: Object.values(unit.other)[0] ?? "", ...Object.fromEntries(own) };
}

/**
 * A figure in two parts: the number with its precision ("noin 40 000") and the unit that follows it
 * ("€").
 */
export function formatFigure(
  locale: string,
  figure: Figure,
  unit: Unit,
  texts: Dictionary["figure"],
): { number: string; unit: string } {
  const { value, from, to } = figure;
  const plain =
    value !== undefined
      ? formatNumber(locale, value)
      : `${formatNumber(locale, from ?? 0)}–${formatNumber(locale, to ?? 0)}`;
  const bounded = figure.bound ? fill(texts.bounds[figure.bound], { number: plain }) : plain;
  const number =
    figure.precision === "exact" ? bounded : fill(texts[figure.precision], { number: bounded });
  const after = pluralForm(locale, formsIn(locale, unit), value ?? from ?? 0, value ?? to);
  return after === "%" && joinsPercent(locale)
    ? { number: `${number}%`, unit: "" }
    : { number, unit: after };
}

/** A date as exact as it is given: "2016", "toukokuu 2016" or "31.5.2016". */
export function formatDate(locale: string, date: string): string {
  if (date.length === 4) return date;
  const month = date.length === 7 || !DATES_IN_DIGITS.has(locale) ? "long" : "numeric";
  const options: Intl.DateTimeFormatOptions = {
    year: "numeric",
    month,
    ...(date.length > 7 ? { day: "numeric" } : {}),
    timeZone: "UTC",
  };
  return new Intl.DateTimeFormat(regional(locale), options).format(
    new Date(`${date.padEnd(10, "-01")}T00:00:00Z`),
  );
}

/** A period: "2015–2016", "maaliskuu 2015–"; undefined when neither end is known. */
export function formatPeriod(locale: string, { start, end }: Period): string | undefined {
  if (!start && !end) return undefined;
  return start === end && start
    ? formatDate(locale, start)
    : `${start ? formatDate(locale, start) : ""}–${end ? formatDate(locale, end) : ""}`;
}

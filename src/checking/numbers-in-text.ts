import { regional } from "../domain/locale.ts";

/** What a language puts between thousands and before decimals. */
function signs(locale: string): { group: string; decimal: string } {
  const parts = new Intl.NumberFormat(regional(locale), {
    useGrouping: "always",
  } as Intl.NumberFormatOptions).formatToParts(12345.6);
  const sign = (type: string): string =>
    (parts.find((part) => part.type === type)?.value ?? "").replace(/\s/, " ");
  return { group: sign("group"), decimal: sign("decimal") };
}

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * Makes names of months that stand beside a number into numbers: "5 October 2016" is "5 10 2016",
 * like "5.10.2016".
 */
function monthReader(locale: string): (text: string) => string {
  const format = new Intl.DateTimeFormat(regional(locale), { month: "long", timeZone: "UTC" });
  const names = Array.from({ length: 12 }, (_, month) =>
    format.format(new Date(Date.UTC(2016, month, 15))),
  );
  const pattern = new RegExp(`(?<!\\p{L})(${names.map(literally).join("|")})\\p{L}*`, "giu");
  const monthOf = (name: string): number =>
    names.findIndex((it) => it.toLowerCase() === name.toLowerCase()) + 1;
  return (text) =>
    text.replace(pattern, (whole, name: string, at: number) => {
      const besideNumber =
        /\d\.?\s*$/.test(text.slice(0, at)) || /^\s*\d/.test(text.slice(at + whole.length));
      return besideNumber ? ` ${monthOf(name)} ` : whole;
    });
}

/**
 * The number of a version after an abbreviation or a name, "WCAG 2.2", "Kaste 2.0": no language
 * reads its dot as a sign for decimals.
 */
const VERSION =
  /(?<=\p{Lu}{2} )(\d+)\.(\d+)|(?<=(?:\p{Lu}\p{Ll}+|[Vv]ersion\p{L}*) )(\d+)\.(0)(?!\d)/gu;

/**
 * Numbers of chapters in English, "chapters 3.1 and 4.2": their dots are not for decimals either.
 */
const CHAPTERS = /\bchapters? \d(?:[\d.,]|\s|and)*/gi;

/** Gives all numbers that a text has in digits, in order of size. */
export type NumberReader = (text: string) => number[];

/** Makes the reader of a language: numbers are read as the language writes them. */
export function numberReader(locale: string): NumberReader {
  const { group, decimal } = signs(locale);
  const monthsAsNumbers = monthReader(locale);
  const grouped = `\\d{1,3}(?:${literally(group)}\\d{3})+(?!\\d)`;
  const pattern = new RegExp(`(?<!\\d)(?:${grouped}|\\d+)(?:${literally(decimal)}\\d+)?`, "g");
  return (text) => {
    const plain = monthsAsNumbers(
      text
        .replace(/[\u00a0\u202f\u2009]/g, " ")
        .replace(VERSION, "$1$3 $2$4")
        .replace(CHAPTERS, (found) => found.replaceAll(".", " ")),
    );
    return [...plain.matchAll(pattern)]
      .map(([found]) => Number(found.replaceAll(group, "").replace(decimal, ".")))
      .sort((a, b) => a - b);
  };
}

/** The numbers of one text that another does not have, each as often as it is missing. */
export function missingNumbers(from: readonly number[], among: readonly number[]): number[] {
  const left = [...among];
  return from.filter((number) => {
    const at = left.indexOf(number);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

import { describe, expect, test } from "vitest";
import { missingNumbers, numberReader } from "../../../src/checking/numbers-in-text.ts";

describe("the numbers of a text are read as its language writes them", () => {
  test.each<[string, string, string, number[]]>([
    ["thousands in Finnish", "fi", "Noin 12 500 lainaa ja 1 200 000 euroa", [12_500, 1_200_000]],
    ["thousands kept together by a space that does not break", "sv", "1\u00a0200 böcker", [1200]],
    ["thousands in English", "en", "Some 12,500 loans and 1,200,000 euros", [12_500, 1_200_000]],
    ["decimals in Finnish", "fi", "2,5 henkilötyövuotta", [2.5]],
    ["decimals in Swedish", "sv", "2,5 årsverken och 1 200,75 euro", [2.5, 1200.75]],
    ["decimals in Norwegian", "nb", "2,5 årsverk", [2.5]],
    ["decimals in English", "en", "2.5 person-years and 1,200.75 euros", [2.5, 1200.75]],
    ["a range", "fi", "100–200 euroa", [100, 200]],
    ["a date in digits", "fi", "5.10.2016", [5, 10, 2016]],
    ["a date with the month's name in Swedish", "sv", "den 5 oktober 2016", [5, 10, 2016]],
    ["a date with the month's name in Norwegian", "nb", "5. oktober 2016", [5, 10, 2016]],
    ["a date with the month's name in English", "en", "5 October 2016", [5, 10, 2016]],
    ["an inflected month", "fi", "lokakuussa 2016", [10, 2016]],
    ["a month that stands beside no number", "en", "it may help in 3 places", [3]],
    ["a year after which a number comes", "sv", "2016 120 personer", [120, 2016]],
    [
      "the number of a version in English",
      "en",
      "WCAG 2.2, Kaste 2.0 and version 3.0",
      [2, 2, 2, 0, 3, 0],
    ],
    ["a decimal that happens to end in zero", "en", "from 3.2 to 4.0", [3.2, 4]],
    ["chapters of a source in English", "en", "1.5 kg (chapters 3.1 and 10.3)", [1.5, 3, 1, 10, 3]],
    ["no digits", "fi", "kolme kertaa", []],
  ])("%s", (_name, locale, text, numbers) => {
    expect(numberReader(locale)(text)).toEqual([...numbers].sort((a, b) => a - b));
  });
});

test("a number is missing as often as it is missing", () => {
  expect(missingNumbers([1, 1, 2, 3], [1, 3])).toEqual([1, 2]);
});

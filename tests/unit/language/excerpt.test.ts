import { expect, test } from "vitest";
import { excerptOf, markWords } from "../../../src/language/excerpt.ts";

const matches = (word: string): boolean => word.toLowerCase().startsWith("nuor");

test("words are marked in the forms that they stand in, and nothing is lost", () => {
  const pieces = markWords("Nuoret ja nuorten ohjaus.", matches);
  expect(pieces.filter(({ marked }) => marked).map(({ text }) => text)).toEqual([
    "Nuoret",
    "nuorten",
  ]);
  expect(pieces.map(({ text }) => text).join("")).toBe("Nuoret ja nuorten ohjaus.");
});

test("an excerpt begins with the sentence of its first match and keeps to its length", () => {
  const text = `${"Alku on pitkä. ".repeat(30)}Palvelu auttoi nuoria heti. ${"Loppu on pitkä. ".repeat(30)}`;
  const excerpt =
    excerptOf(text, matches)
      ?.pieces.map((piece) => piece.text)
      .join("") ?? "";
  expect(excerpt.startsWith("Palvelu auttoi nuoria")).toBe(true);
  expect(excerpt.length).toBeLessThan(240);
  expect(excerpt.endsWith("…")).toBe(true);
});

test("a text without a match has no excerpt", () => {
  expect(excerptOf("Vanhusten palvelu", matches)).toBeUndefined();
});

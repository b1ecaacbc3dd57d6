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

const excerpt = (text: string) => excerptOf(text, matches);
const written = (text: string): string =>
  excerpt(text)
    ?.pieces.map((piece) => piece.text)
    .join("") ?? "";

test("a short text is its own excerpt, without signs of a cut", () => {
  expect(excerpt("Palvelu auttoi nuoria")).toEqual({
    pieces: [
      { text: "Palvelu auttoi ", marked: false },
      { text: "nuoria", marked: true },
    ],
    variety: 1,
  });
  expect(written("Nuoria")).toBe("Nuoria");
});

test("a sentence that begins far before the match is cut at a word, and says so", () => {
  const text = `Alku. ${"sana ".repeat(30)}nuoria`;
  const found = written(text);
  expect(found).toMatch(/^… (sana )+nuoria$/);
  expect(found.length).toBeLessThanOrEqual("… nuoria".length + 70);
  expect(found.length).toBeGreaterThan(60);
});

test("a match near the beginning is shown from the beginning", () => {
  expect(written("Yksi kaksi kolme nuoria")).toBe("Yksi kaksi kolme nuoria");
  expect(written("Yksi. Kaksi nuoria")).toBe("Kaksi nuoria");
});

test("what follows is cut at a word within the length", () => {
  const found = written(`Nuoria ${"sana ".repeat(100)}`);
  expect(found).toMatch(/^Nuoria (sana ?)+ …$/);
  expect(found.length).toBeLessThanOrEqual(222);
  expect(found.length).toBeGreaterThan(210);
});

test("a text as long as an excerpt is not cut", () => {
  const whole = `Nuoria ${"x".repeat(213)}`;
  expect(written(whole)).toBe(whole);
  expect(written(`${whole}y`)).toBe("Nuoria …");
});

test("forms of one word are one kind of match, other words more", () => {
  const both = (word: string): boolean => /^(nuor|palvel)/i.test(word);
  expect(excerptOf("nuorille nuorilta", both)?.variety).toBe(1);
  expect(excerptOf("nuorille palvelu palvelua", both)?.variety).toBe(2);
});

test("marks at either end and side by side leave no empty pieces", () => {
  expect(markWords("nuoret nuoret", matches)).toEqual([
    { text: "nuoret", marked: true },
    { text: " ", marked: false },
    { text: "nuoret", marked: true },
  ]);
  expect(markWords("", matches)).toEqual([]);
  expect(markWords("muut", matches)).toEqual([{ text: "muut", marked: false }]);
});

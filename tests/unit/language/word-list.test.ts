import { expect, test } from "vitest";
import { conceptToken, lemmaToken, originalToken } from "../../../src/language/search-data.ts";
import { packWords, unpackWords } from "../../../src/language/word-list.ts";

test.each([
  [[]],
  [["a"]],
  [["auto", "autoilu", "autot", "bussi"]],
  [["lauta", "lautta", "lautta"]],
  [["x".repeat(24), "y"]],
  [["x".repeat(25), "y"]],
  [["x".repeat(26), "xy", "z"]],
  [["äiti", "öljy", "24"]],
])("a list is the same after it has been packed: %j", (list) => {
  expect(unpackWords(packWords(list))).toEqual(list);
});

test("each word is what changes from the one before", () => {
  expect(packWords(["auto", "autoilu", "autot", "bussi"])).toBe("AautoAiluDtFbussi");
  expect(packWords([])).toBe("");
});

test("a word that no letter can tell how much to take off is written whole", () => {
  expect(packWords(["x".repeat(24), "y"])).toMatch(/Yy$/);
  expect(packWords(["x".repeat(25), "y"])).toMatch(/Zy$/);
  expect(packWords([`ab${"x".repeat(25)}`, "ac"])).toMatch(/Zac$/);
});

test("a capital letter is refused, since it parts the words", () => {
  expect(() => packWords(["Auto"])).toThrow('"Auto"');
  expect(() => packWords(["auTo"])).toThrow();
});

test("marks of words, of concepts and of the records' words never meet", () => {
  expect([lemmaToken("vene"), conceptToken("theme-a_1"), originalToken("vene")]).toEqual([
    "wveneq",
    "cthemea1q",
    "oveneq",
  ]);
});

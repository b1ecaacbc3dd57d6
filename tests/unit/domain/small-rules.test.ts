import { expect, test } from "vitest";
import { contrast } from "../../../src/domain/contrast.ts";
import { fill, joinList, plural } from "../../../src/domain/message.ts";
import { matchesAllWords, wordsOf } from "../../../src/domain/text-match.ts";
import { keepNumbersTogether } from "../../../src/domain/typography.ts";

test("contrast of black and white is 21, of a colour and itself 1", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  expect(contrast("#a8401b", "#a8401b")).toBe(1);
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
});

test("placeholders are filled, unknown ones left to be seen", () => {
  expect(fill("{a} ja {b}", { a: 1 })).toBe("1 ja {b}");
});

test("plural forms follow the language", () => {
  const forms = { one: "{count} kunta", other: "{count} kuntaa" };
  expect([0, 1, 2, 1200].map((count) => plural("fi", forms, count))).toEqual(["0 kuntaa", "1 kunta", "2 kuntaa", "1\u00a0200 kuntaa"]);
  expect(joinList("fi", ["a", "b", "c"])).toBe("a, b ja c");
});

test("words match from their beginning, all of them", () => {
  const words = wordsOf("Ohjaamo Lahti: nopea tie työhön (2016)");
  expect(words).toEqual(["ohjaamo", "lahti", "nopea", "tie", "työhön", "2016"]);
  expect(matchesAllWords(words, wordsOf("LAHTI ohja"))).toBe(true);
  expect(matchesAllWords(words, wordsOf("lahti kuopio"))).toBe(false);
  expect(matchesAllWords(words, [])).toBe(true);
});

test("groups of digits and signs stay with their number", () => {
  expect(keepNumbersTogether("noin 40 000 € ja 12 % vuonna 2016 500 asukasta")).toBe("noin 40\u00a0000\u00a0€ ja 12\u00a0% vuonna 2016\u00a0500 asukasta");
});

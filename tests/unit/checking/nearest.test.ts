import { expect, test } from "vitest";
import { didYouMean } from "../../../src/checking/nearest.ts";

test.each<[string, string[], string]>([
  ["themse", ["regions", "themes"], " Tarkoititko ”themes”?"],
  ["Themes", ["themes"], " Tarkoititko ”themes”?"],
  ["ab", ["abcd"], " Tarkoititko ”abcd”?"],
  ["ab", ["abcde"], ""],
  ["yhteisvenekunta", ["yhteisvene"], " Tarkoititko ”yhteisvene”?"],
  ["yhteisvenekunnat", ["yhteisvene"], ""],
  ["a", [], ""],
])("for %j among %j: %j", (word, known, suggestion) => {
  expect(didYouMean(word, known)).toBe(suggestion);
});

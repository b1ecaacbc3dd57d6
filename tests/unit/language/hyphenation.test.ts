import { expect, test } from "vitest";
import { softHyphenate } from "../../../src/language/hyphenation.ts";

const PARTS: Record<string, string[]> = {
  hyvinvointialueet: ["hyvinvointi", "alue"],
  palveluohjauksessa: ["palvelu", "ohjaus"],
  monisukupolvikortteli: ["moni", "suku", "polvi", "kortteli"],
};
const shown = (text: string): string =>
  softHyphenate(text, (word) => PARTS[word.toLowerCase()] ?? []).replaceAll("\u00ad", "|");

test("long compounds may break between their parts, in any form", () => {
  expect(shown("Hyvinvointialueet")).toBe("Hyvinvointi|alueet");
  expect(shown("Opittua palveluohjauksessa: paljon")).toBe("Opittua palvelu|ohjauksessa: paljon");
  expect(shown("Monisukupolvikortteli")).toBe("Moni|suku|polvi|kortteli");
});

test("short and unknown words stay whole, and nothing is lost", () => {
  expect(shown("Kunta ja tuntemattomansana!")).toBe("Kunta ja tuntemattomansana!");
});

test("a word of twelve letters is long, one of eleven fits; one with a hyphen breaks there", () => {
  const cut = (word: string, ...parts: string[]): string =>
    softHyphenate(word, () => parts).replaceAll("\u00ad", "|");
  expect(cut("kuntapalvelu", "kunta", "palvelu")).toBe("kunta|palvelu");
  expect(cut("kuntapalvel", "kunta", "palvelu")).toBe("kuntapalvel");
  expect(cut("kunta-palvelut", "kunta", "palvelu")).toBe("kunta-palvelut");
});

test("a part that cannot be found is passed over, and one is not looked for in the part before", () => {
  const cut = (word: string, ...parts: string[]): string =>
    softHyphenate(word, () => parts).replaceAll("\u00ad", "|");
  expect(cut("kuntapalvelutalo", "kunta", "xyz", "talo")).toBe("kuntapalvelu|talo");
  expect(cut("talotalonmiehet", "talo", "talo", "mies")).toBe("talo|talon|miehet");
  expect(cut("ääniäänestäjät", "ääni", "äänestäjä")).toBe("ääni|äänestäjät");
});

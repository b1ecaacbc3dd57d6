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

import { describe, expect, test } from "vitest";
import { finnish } from "../../../src/language/finnish.ts";
import { makeCorrector } from "../../../src/language/typo.ts";

const correct = makeCorrector(
  ["kirjasto", "palvelu", "omavalvonta", "nuori", "kirkko", "hyvinvointineuvola", "palkkio"],
  finnish,
);

describe("a misspelt word", () => {
  test.each([
    ["kirjsto", "kirjasto"],
    ["kirjassto", "kirjasto"],
    ["kirjesto", "kirjasto"],
    ["palvellu", "palvelu"],
    ["kirkka", "kirkko"],
    ["omavalonta", "omavalvonta"],
  ])("%s with one wrong letter was meant to be %s", (typed, meant) => {
    expect(correct(typed, 1)).toBe(meant);
  });

  test("is known in an inflected form too, if it is long enough", () => {
    expect(correct("kirjestossa", 1)).toBe("kirjasto");
    expect(correct("palvalussa", 1)).toBe("palvelu");
    expect(correct("kirkalla", 1)).toBeUndefined();
  });

  test("may have two wrong letters when it is long", () => {
    expect(correct("omavlvonto", 2)).toBeUndefined();
    expect(correct("omavalvamta", 2)).toBe("omavalvonta");
    expect(correct("hyvnvointineuvol", 2)).toBe("hyvinvointineuvola");
    expect(correct("hyvnvointineuvol", 1)).toBeUndefined();
  });

  test("is left alone when it is short, begins otherwise, or is like nothing", () => {
    expect(correct("nuoro", 1)).toBeUndefined();
    expect(correct("nuorri", 1)).toBeUndefined();
    expect(correct("girjasto", 1)).toBeUndefined();
    expect(correct("tuntematon", 1)).toBeUndefined();
    expect(correct("kirjastxyz", 1)).toBeUndefined();
  });
});

import { describe, expect, test } from "vitest";
import { finnish } from "../../../src/language/finnish.ts";
import { fold, key, words } from "../../../src/language/fold.ts";
import { makeLemmatiser } from "../../../src/language/lemmatiser.ts";
import { makeCorrector } from "../../../src/language/typo.ts";
import { packWords, unpackWords } from "../../../src/language/word-list.ts";

const BASE_FORMS = [
  "nuori",
  "työttömyys",
  "asiakas",
  "hanke",
  "paikannin",
  "lapsi",
  "kunta",
  "palvelu",
  "säästö",
  "työtön",
  "ihminen",
  "perhe",
  "työ",
  "vuosi",
  "hoitaja",
  "keskus",
  "tarve",
  "laitos",
  "oma",
  "valvonta",
  "omavalvonta",
  "kesä",
  "koti",
  "ryhmä",
  "vanhus",
  "kolmas",
  "tieto",
  "nimi",
  "lautta",
];
const lemmatiser = makeLemmatiser(BASE_FORMS.map(key));
const lemmaOf = (form: string): string[] => lemmatiser.lemmas(key(form));

describe("base forms", () => {
  test.each([
    ["nuorille", "nuori"],
    ["nuorta", "nuori"],
    ["työttömyyttä", "työttömyys"],
    ["asiakkaiden", "asiakas"],
    ["asiakkaallemme", "asiakas"],
    ["hankkeissa", "hanke"],
    ["paikantimella", "paikannin"],
    ["lasten", "lapsi"],
    ["lapsia", "lapsi"],
    ["kunnassa", "kunta"],
    ["kuntiin", "kunta"],
    ["palveluja", "palvelu"],
    ["säästöjä", "säästö"],
    ["työttömille", "työtön"],
    ["ihmisten", "ihminen"],
    ["perheitä", "perhe"],
    ["töihin", "työ"],
    ["vuodessa", "vuosi"],
    ["hoitajakin", "hoitaja"],
    ["keskuksessa", "keskus"],
    ["tarpeensa", "tarve"],
    ["laitoksesta", "laitos"],
    ["vanhuksille", "vanhus"],
    ["kolmannen", "kolmas"],
    ["lautalla", "lautta"],
    ["TIEDON", "tieto"],
  ])("%s is a form of %s", (form, lemma) => {
    expect(lemmaOf(form)).toContain(key(lemma));
  });

  test("a word that is known stands first, and a strange one has no base form", () => {
    expect(lemmaOf("koti")[0]).toBe("koti");
    expect(lemmaOf("ydinvoima")).toEqual([]);
  });
});

describe("compounds", () => {
  test.each([
    ["kesätöihin", ["kesa", "tyo"]],
    ["vanhustenkoti", ["vanhus", "koti"]],
    ["asiakastietoa", ["asiakas", "tieto"]],
    ["ryhmäkoteihin", ["ryhma", "koti"]],
  ])("%s is made of %s", (form, parts) => {
    expect(lemmatiser.parts(key(form))).toEqual(parts);
  });

  test("what cannot be split is not", () => {
    expect(lemmatiser.parts("bitcoin")).toEqual([]);
  });
});

describe("typos", () => {
  const mend = makeCorrector(BASE_FORMS.map(key), finnish);

  test.each([
    ["omavalonta", "omavalvonta"],
    ["tyottomys", "tyottomyys"],
    ["omavalonnan", "omavalvonta"],
  ])("%s was meant to be %s", (typed, meant) => {
    expect(mend(typed, 1)).toBe(meant);
  });

  test("short words and words far from all others are left alone", () => {
    expect(mend("kota", 1)).toBeUndefined();
    expect(mend("jaakiekko", 1)).toBeUndefined();
    expect(mend("jaakiekko", 2)).toBeUndefined();
  });
});

test("folding makes words with and without dots meet", () => {
  expect(fold("Työttömyys ÅÄÖ é")).toBe("tyottomyys aao e");
  expect(key("Opinto-ohjaaja")).toBe("opintoohjaaja");
});

test("words keep their places and their hyphens", () => {
  expect(words("Yö, TE-toimisto!")).toEqual([
    { text: "Yö", start: 0, end: 2 },
    { text: "TE-toimisto", start: 4, end: 15 },
  ]);
});

test("a packed list of words unpacks to the same", () => {
  const sorted = [...BASE_FORMS].sort();
  expect(unpackWords(packWords(sorted))).toEqual(sorted);
  expect(unpackWords(packWords([]))).toEqual([]);
  const long = ["sosiaaliturvaneuvontapalvelujarjestelmat", "työ", "työttömyysturvaetuus", "äiti"];
  expect(unpackWords(packWords(long))).toEqual(long);
  expect(() => packWords(["Kela"])).toThrow("holds a capital letter");
});

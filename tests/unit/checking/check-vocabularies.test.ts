import { describe, expect, test } from "vitest";
import { useContentCopy } from "../support/content-copy.ts";

const { read, add, edit, problems } = useContentCopy();

describe("each mistake of a vocabulary is found with file, line, column and the way to put it right", () => {
  test.each<[string, () => void, string]>([
    [
      "a file that is no list",
      () => add("vocabularies/themes.yaml", "lukeminen: { sv: Läsning }\n"),
      "vocabularies/themes.yaml:1:1: sanaston pitää olla luettelo, jonka kohdat alkavat yhdysmerkillä: - id: …",
    ],
    [
      "YAML that cannot be read",
      () => add("vocabularies/themes.yaml", "- id: [\n"),
      "tiedoston rakennetta (YAML) ei voi lukea tästä kohdasta.",
    ],
    [
      "a key that the schema of its entries does not know",
      () => edit("vocabularies/units.yaml", "one:", "on:"),
      "avainta ”on” ei tunneta. Tarkoititko ”one”?",
    ],
    [
      "a colour that is none",
      () => edit("vocabularies/operating-models.yaml", "#1a4a8a", "blue"),
      "väri kirjoitetaan muodossa #1b6e53.",
    ],
    [
      "a colour too dim to read on a dark page",
      () => edit("vocabularies/operating-models.yaml", /dark: "#\w+"/, 'dark: "#333333"'),
      "väri on liian tumma luettavaksi tummalla taustalla.",
    ],
    [
      "a colour in short",
      () => edit("vocabularies/operating-models.yaml", '"#1a4a8a"', '"#14a"'),
      "vocabularies/operating-models.yaml:14:20: väri kirjoitetaan muodossa #1b6e53.",
    ],
    [
      "a language that is named by no code",
      () => edit("vocabularies/themes.yaml", "nb: Reiser", "norja: Reiser"),
      "vocabularies/themes.yaml:4:48: avaimen nimi ei kelpaa. Tarkista oikeinkirjoitus.",
    ],
    [
      "an id that another vocabulary does not have",
      () => edit("vocabularies/concepts.yaml", "narrower: [kirjasto]", "narrower: [kirjast]"),
      "vocabularies/concepts.yaml:5:14: tunnusta ”kirjast” ei ole sanastossa concepts.yaml. Tarkoititko ”kirjasto”?",
    ],
    [
      "a word that two concepts have, in whatever case it is written",
      () => edit("vocabularies/concepts.yaml", "fi: [myrsky, tuuli]", "fi: [myrsky, Kirjasto]"),
      "vocabularies/concepts.yaml:4:64: sana ”Kirjasto” on jo käsitteessä ”kirjasto”. Poista se toisesta.",
    ],
    [
      "a file that is nearly a vocabulary",
      () => add("vocabularies/theme.yaml", "[]\n"),
      "sanastoa ”theme.yaml” ei tunneta. Tarkoititko ”themes.yaml”? Sanastot ovat operating-models.yaml, programmes.yaml,",
    ],
  ])("%s", (_name, breakIt, message) => {
    breakIt();
    expect(problems().join("\n")).toContain(message);
  });
});

test("the same word may stand in two languages of a concept, and in two of its own", () => {
  edit("vocabularies/concepts.yaml", "en: [library]", "en: [bibliotek]");
  expect(problems()).toEqual([]);
});

test("synonyms need not be in every language", () => {
  edit(
    "vocabularies/themes.yaml",
    "- id: lukeminen\n",
    "- id: lukeminen\n  synonyms: { fi: [kirjat] }\n",
  );
  expect(problems()).toEqual([]);
});

describe("a colour can be read from a contrast of 4.5:1", () => {
  const model = "vocabularies/operating-models.yaml";

  test.each([
    ["light", "#717171", 0],
    ["light", "#727272", 1],
    ["dark", "#808080", 0],
    ["dark", "#7e7e7e", 1],
  ])("%s: %s", (scheme, colour, count) => {
    edit(model, new RegExp(`${scheme}: "#\\w+"`), `${scheme}: "${colour}"`);
    expect(problems()).toHaveLength(count);
  });
});

describe("a line of a lexicon", () => {
  test.each(["kesän kesä", "kesän", "\tkesä", "kesän\t", "a\tb\tc\td"])(
    "%j cannot be read",
    (line) => {
      const lines = read("lexicon/fi.tsv").split("\n");
      add("lexicon/fi.tsv", [lines[0], line, ...lines.slice(1)].join("\n"));
      expect(problems()).toEqual([
        "lexicon/fi.tsv:2:1: rivillä pitää olla muoto, perusmuodot ja mahdolliset osat sarkaimin erotettuina. Tee tiedosto uudelleen komennolla scripts/lexicon.py.",
      ]);
    },
  );

  test.each(["kesiä\tkesä", "kesäkirja\tkesäkirja\tkesä kirja", "kuusi\tkuu kuusi"])(
    "%j can",
    (line) => {
      add("lexicon/fi.tsv", `${read("lexicon/fi.tsv")}${line}\n`);
      expect(problems()).toEqual([]);
    },
  );

  test("is looked for in lexicons alone, not in what is written about them", () => {
    add("lexicon/README.md", "How the lexicon was made.\n");
    expect(problems()).toEqual([]);
  });
});

test("a unit that lacks a form of a language is reported with the form and the language", () => {
  edit(
    "vocabularies/units.yaml",
    "one: { sv: lån, nb: lån, fi: laina }",
    "one: { sv: lån, nb: lån }",
  );
  expect(problems()).toEqual([
    "vocabularies/units.yaml:1:20: kielen ”fi” teksti puuttuu muodosta ”one”. Lisää se.",
  ]);
});

test("a unit may have forms that only some languages have", () => {
  edit("vocabularies/units.yaml", "fi: laina }, other", "fi: laina }, few: { sv: lån }, other");
  expect(problems()).toEqual([]);
});

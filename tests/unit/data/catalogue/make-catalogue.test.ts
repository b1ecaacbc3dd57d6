import { describe, expect, test } from "vitest";
import { makeCatalogue } from "../../../../src/data/catalogue/make-catalogue.ts";
import { LUOTO, luoto, own, readEntries } from "../fixture-catalogue.ts";

// Read while the file is loaded: no test waits for it.
const ownFixture = own();

const ids = (entries: Iterable<{ id: string }>): string[] => [...entries].map(({ id }) => id);

describe("a catalogue made of the entries of its collections", () => {
  const { catalogue, entries } = luoto();
  const { settings } = catalogue;

  test("has its practices and pilots by their titles, and both together", () => {
    // "Den gemensamma båten", "Fyrens läsecirkel", "Färjan som bibliotek"; "Bryggan …"
    expect(ids(catalogue.practices)).toEqual([
      "yhteisvene",
      "majakan-lukupiiri",
      "lautta-kirjastona",
    ]);
    expect(ids(catalogue.pilots)).toEqual(["bryggan"]);
    expect(ids(catalogue.experiments)).toEqual([
      "bryggan",
      "yhteisvene",
      "majakan-lukupiiri",
      "lautta-kirjastona",
    ]);
  });

  test("orders titles without their punctuation, and equal ones by id", () => {
    const [practice] = entries.practices;
    if (!practice) throw new Error("the fixture has practices");
    const titled = (id: string, title: string) => ({
      id,
      data: { ...practice.data, title, figures: [] },
    });
    const made = makeCatalogue(
      { ...settings, highlights: [] },
      {
        ...entries,
        practices: [titled("z", "»Ö"), titled("c", "B"), titled("b", "B"), titled("a", "”A")],
        pilots: [],
      },
    );
    expect(ids(made.practices)).toEqual(["a", "b", "c", "z"]);
    expect(ids(made.experiments)).toEqual(["a", "b", "c", "z"]);
  });

  test("knows a practice from a pilot, and the pilot's text without the lines around it", () => {
    expect(catalogue.experiments.map(({ kind }) => kind)).toEqual([
      "pilot",
      "practice",
      "practice",
      "practice",
    ]);
    const [pilot] = catalogue.pilots;
    expect(pilot?.body).toMatch(/^## Vad som ville nås\n/);
    expect(pilot?.body).toMatch(/<Answers \/>$/);
  });

  test("keeps every vocabulary in the order of its file", () => {
    expect([...catalogue.municipalities.keys()]).toEqual([
      "isoluoto",
      "pikkuluoto",
      "karikko",
      "majakka",
    ]);
    expect([...catalogue.themes.keys()]).toEqual(["lukeminen", "liikkuminen"]);
    expect([...catalogue.sources.keys()]).toEqual(["luotoraportti"]);
  });

  test("has the translations of each experiment by language, their texts by path", () => {
    const { translations } = catalogue;
    expect([...translations.keys()].sort()).toEqual(["bryggan", "lautta-kirjastona", "yhteisvene"]);
    expect([...(translations.get("lautta-kirjastona")?.keys() ?? [])].sort()).toEqual(["fi", "nb"]);
    const finnish = translations.get("lautta-kirjastona")?.get("fi");
    expect(finnish?.made).toBe("machine");
    expect(finnish?.checked).toBeUndefined();
    expect(finnish?.madeFrom["title"]).toBe("bd1f581b");
    expect([...(finnish?.texts ?? [])]).toEqual([
      ["title", "Lautta kirjastona"],
      ["summary", "Lautalla lainattiin 1 200 kirjaa kesässä."],
      ["figures.lainat", "Lainoja kesän aikana"],
      ["figures.saasto", "Säästö kesässä"],
    ]);
    expect(translations.get("yhteisvene")?.get("fi")?.checked).toEqual({
      date: "2021-11",
      by: "Isoluodon kunta",
    });
  });

  test("has the write-up of a pilot among its translated texts, where it is translated", () => {
    const norwegian = catalogue.translations.get("bryggan")?.get("nb");
    expect(norwegian?.texts.get("body")).toMatch(/^## Hva som skulle nås\n/);
    expect(norwegian?.texts.get("goals.1")).toBe("Fergen ventes inn sammen.");
    const [translation] = entries.pilotTranslations;
    if (!translation) throw new Error("the fixture has a translated pilot");
    const without = makeCatalogue(settings, {
      ...entries,
      pilotTranslations: [{ ...translation, body: "\n" }],
    });
    expect(without.translations.get("bryggan")?.get("nb")?.texts.has("body")).toBe(false);
  });
});

describe("a catalogue that points to what does not exist", () => {
  const { entries, catalogue } = luoto();
  const [practice] = readEntries(LUOTO).practices;
  if (!practice) throw new Error("the fixture has practices");
  const withData = (data: Partial<typeof practice.data>) => () =>
    makeCatalogue(catalogue.settings, {
      ...entries,
      practices: [
        ...entries.practices.filter(({ id }) => id !== practice.id),
        { ...practice, data: { ...practice.data, ...data } },
      ],
    });

  test("stops, naming each record, place and id", () => {
    expect(withData({ themes: ["lukeminen", "ei-ole"], programme: "puuttuu" })).toThrow(
      /run "npm run check":[\s\S]*practices\/lautta-kirjastona: themes\.1 "ei-ole" is not in themes/,
    );
    expect(withData({ themes: ["lukeminen", "ei-ole"], programme: "puuttuu" })).toThrow(
      /practices\/lautta-kirjastona: programme "puuttuu" is not in programmes/,
    );
  });

  test("is not built on a figure of a practice that is not there", () => {
    const figures = practice.data.figures.map((figure) => ({
      ...figure,
      sameAs: { practice: "puuttuu", figure: "saasto" },
    }));
    expect(withData({ figures })).toThrow(/"puuttuu" is not in practices/);
  });

  test("is not built on a municipality of another that is not there", () => {
    expect(() =>
      makeCatalogue(catalogue.settings, {
        ...entries,
        municipalities: entries.municipalities.map((entry) => ({
          ...entry,
          data: { ...entry.data, term: { ...entry.data.term, region: "puuttuu" } },
        })),
      }),
    ).toThrow(/municipalities\/isoluoto: region "puuttuu" is not in regions/);
  });
});

test("this repository's own catalogue is made of its files: fifty practices and nine pilots", () => {
  const { catalogue } = ownFixture;
  expect(catalogue.practices).toHaveLength(50);
  expect(catalogue.pilots).toHaveLength(9);
  expect(new Set(ids(catalogue.experiments)).size).toBe(59);
});

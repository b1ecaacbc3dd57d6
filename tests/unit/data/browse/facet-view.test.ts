import { describe, expect, test } from "vitest";
import {
  experimentsWith,
  facetPages,
  facetValueHref,
  facetValueLabel,
  facetViews,
  practicesWith,
} from "../../../../src/data/browse/facet-view.ts";
import { luoto, own } from "../fixture-catalogue.ts";

// Read while the file is loaded: no test waits for it.
const ownContext = await own().context();
const context = await luoto().context();
const norwegian = await luoto().context("nb");

/** The values of a facet as label, word of the address, and count. */
const valuesOf = (facet: string, of = context) =>
  facetViews(of)
    .find((it) => it.facet === facet)
    ?.values.map(({ label, value, count }) => [label, value, count]);

describe("the facets of a catalogue", () => {
  test("come in the order of the browse page, by their names and words", () => {
    expect(facetViews(context).map(({ facet, title, param }) => [facet, title, param])).toEqual([
      ["kind", "Slag", "slag"],
      ["operatingModel", "Verksamhetsmodell", "modell"],
      ["wellbeingCounty", "Välfärdsområde", "valfardsomrade"],
      ["municipality", "Kommun", "kommun"],
      ["theme", "Tema", "tema"],
      ["targetGroup", "Målgrupp", "malgrupp"],
      ["sizeClass", "Kommunens storlek", "kommunstorlek"],
      ["rooted", "Förankring", "forankring"],
      ["evidence", "Typ av underlag", "underlag"],
      ["economy", "Ekonomi", "ekonomi"],
    ]);
  });

  test.each([
    [
      "kind",
      [
        ["Praxis", "praxis", 3],
        ["Piloter", "pilot", 1],
      ],
    ],
    // In the order of the vocabulary; the pilot has no model.
    [
      "operatingModel",
      [
        ["Bibliotek", "kirjastot", 2],
        ["Transporter", "kuljetukset", 1],
      ],
    ],
    // By name: "Fyrstaden" has the reading circle, the northern area all else, the pilot included.
    [
      "wellbeingCounty",
      [
        ["Fyrstaden", "majakkakaupunki", 1],
        ["Norra skärens område", "pohjoisluodot", 3],
      ],
    ],
    // The ferry counts for Lillskär and once for Storskär, to which Lillskär belongs today; Grynnan
    // has nothing of its own.
    [
      "municipality",
      [
        ["Fyrskär", "majakka", 1],
        ["Lillskär", "pikkuluoto", 1],
        ["Storskär", "isoluoto", 2],
      ],
    ],
    // By name, not in the order of the file.
    [
      "theme",
      [
        ["Läsning", "lukeminen", 2],
        ["Resor", "liikkuminen", 2],
      ],
    ],
    ["targetGroup", [["Öbor", "saarelaiset", 4]]],
    // The ferry had a small and a large municipality; the pilot names none.
    [
      "sizeClass",
      [
        ["Färre än 100 invånare", "pieni", 1],
        ["100 invånare eller fler", "suuri", 3],
      ],
    ],
    // Strongest first; what nobody has is left out.
    [
      "rooted",
      [
        ["Etablerades", "etablerad", 1],
        ["Etablerades delvis", "delvis", 1],
        ["Fortsättning planerades", "planerad", 1],
        ["Etablerades inte", "inte-etablerad", 1],
      ],
    ],
    [
      "evidence",
      [
        ["Aktörernas egen beskrivning", "beskrivning", 3],
        ["Egen uppföljning", "egen-uppfoljning", 1],
      ],
    ],
    // An effect and the lack of one are both reported; left empty and never asked are not.
    ["economy", [["Ekonomiska effekter rapporterade", "rapporterad", 2]]],
  ])("count the practices and pilots of each value of %s", (facet, expected) => {
    expect(valuesOf(facet)).toEqual(expected);
  });

  test("have the names and the order of the page's language", () => {
    expect(valuesOf("theme", norwegian)).toEqual([
      ["Lesing", "lukeminen", 2],
      ["Reiser", "liikkuminen", 2],
    ]);
  });

  test("show the mark of an operating model, and of nothing else", () => {
    const models = facetViews(context).flatMap(({ facet, values }) =>
      values.filter(({ model }) => model !== undefined).map(({ model }) => [facet, model]),
    );
    expect(models).toEqual([
      ["operatingModel", "kirjastot"],
      ["operatingModel", "kuljetukset"],
    ]);
  });

  test("tell nothing apart by kind where there are no pilots", () => {
    const without = { ...context, catalogue: { ...context.catalogue, pilots: [] } };
    expect(facetViews(without).map(({ facet }) => facet)).not.toContain("kind");
    expect(facetPages(without).map(({ facet }) => facet)).not.toContain("kind");
  });
});

describe("the page of a value", () => {
  test("is that of its section, where the value has one", () => {
    expect(facetValueHref(context, "theme", "lukeminen")).toBe("/teman/lukeminen/");
    expect(facetValueHref(context, "municipality", "majakka")).toBe("/kommuner/majakka/");
    expect(facetValueHref(context, "operatingModel", "kirjastot")).toBe(
      "/verksamhetsmodeller/kirjastot/",
    );
  });

  test("is a plain list, by its word, where it has none", () => {
    expect(facetValueHref(context, "rooted", "established")).toBe("/praxis/forankring/etablerad/");
    expect(facetValueHref(context, "sizeClass", "pieni")).toBe("/praxis/kommunstorlek/pieni/");
  });

  test("is a plain list for each value of the facets without a section", () => {
    expect(facetPages(context)).toEqual([
      { facet: "kind", value: "practice" },
      { facet: "kind", value: "pilot" },
      { facet: "targetGroup", value: "saarelaiset" },
      { facet: "sizeClass", value: "pieni" },
      { facet: "sizeClass", value: "suuri" },
      { facet: "rooted", value: "established" },
      { facet: "rooted", value: "partly" },
      { facet: "rooted", value: "planned" },
      { facet: "rooted", value: "not-established" },
      { facet: "evidence", value: "description" },
      { facet: "evidence", value: "own-monitoring" },
      { facet: "economy", value: "reported" },
    ]);
  });
});

test("an operating model is called by its short name, a word without a name by itself", () => {
  expect(facetValueLabel(context, "operatingModel", "kirjastot")).toBe("Bibliotek");
  expect(facetValueLabel(context, "rooted", "unknown")).toBe("unknown");
  expect(() => facetValueLabel(context, "theme", "unknown")).toThrow(/"unknown"/);
});

test("what has a value comes by title, practices alone or with pilots", () => {
  expect(experimentsWith(context, "theme", "liikkuminen").map(({ id }) => id)).toEqual([
    "bryggan",
    "yhteisvene",
  ]);
  expect(practicesWith(context, "theme", "liikkuminen").map(({ id }) => id)).toEqual([
    "yhteisvene",
  ]);
});

describe("in this repository's own catalogue", () => {
  test("a facet with one value for each record counts every record once", async () => {
    const views = facetViews(ownContext);
    const totalOf = (facet: string): number =>
      views
        .find((it) => it.facet === facet)
        ?.values.reduce((total, { count }) => total + count, 0) ?? 0;
    expect(totalOf("kind")).toBe(59);
    expect(totalOf("rooted")).toBe(59);
    expect(totalOf("evidence")).toBe(59);
    // Pilots have no model.
    expect(totalOf("operatingModel")).toBe(50);
  });

  test("no value counts more than there is, or nothing", async () => {
    const counts = facetViews(ownContext).flatMap(({ values }) => values.map(({ count }) => count));
    expect(Math.min(...counts)).toBeGreaterThan(0);
    expect(Math.max(...counts)).toBeLessThanOrEqual(59);
  });
});

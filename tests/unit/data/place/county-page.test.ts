import { describe, expect, test } from "vitest";
import type { Context } from "../../../../src/data/catalogue/make-context.ts";
import {
  countiesWithMunicipalities,
  countyLinks,
  countyPage,
} from "../../../../src/data/place/county-page.ts";
import {
  catalogueOutline,
  countsByMunicipality,
  mapView,
} from "../../../../src/data/place/map-view.ts";
import type { Experiment } from "../../../../src/domain/pilot.ts";
import { luoto, withExperiments } from "../fixture-catalogue.ts";

const context = await luoto().context();
const finnish = await luoto().context("fi");

const groups = (id: string, of: Context = context) =>
  countyPage(of, { id }).county.groups.map(({ title, cards }) => [title, cards.map((it) => it.id)]);

/** The context with a municipality changed. */
const withMunicipality = (id: string, change: object): Context => ({
  ...context,
  catalogue: {
    ...context.catalogue,
    municipalities: new Map(
      [...context.catalogue.municipalities].map(([key, it]) => [
        key,
        key === id ? { ...it, ...change } : it,
      ]),
    ),
  },
});

describe("the page of a wellbeing services county", () => {
  test("lists first what the county is responsible for today, by the main sector alone", () => {
    // The pilot and the boat are care; the ferry is culture.
    expect(groups("pohjoisluodot")).toEqual([
      ["Välfärdsområdet svarar i dag för dessa", ["bryggan", "yhteisvene"]],
      ["Övriga försök i områdets kommuner", ["lautta-kirjastona"]],
    ]);
    const second = withExperiments(
      context,
      (experiment): Experiment =>
        experiment.id === "yhteisvene"
          ? { ...experiment, sectors: ["culture", "care"] }
          : experiment,
    );
    expect(groups("pohjoisluodot", second)[1]?.[1]).toEqual(["yhteisvene", "lautta-kirjastona"]);
  });

  test("counts an experiment without a sector among the others", () => {
    const none = withExperiments(
      context,
      (experiment): Experiment => ({ ...experiment, sectors: [] }),
    );
    expect(groups("majakkakaupunki", none)).toEqual([
      ["Övriga försök i områdets kommuner", ["majakan-lukupiiri"]],
    ]);
  });

  test("says that a city is itself responsible", () => {
    expect(groups("majakkakaupunki")).toEqual([
      ["Staden svarar i dag för dessa social- och hälsovårdstjänster", ["majakan-lukupiiri"]],
    ]);
    const { page } = countyPage(context, { id: "majakkakaupunki" });
    expect(page).toMatchObject({
      title: "Fyrstaden (välfärdsområdets uppgifter)",
      heading: {
        title: "Fyrstaden",
        lead: "I Fyrstaden sköter staden själv välfärdsområdets uppgifter.",
      },
    });
  });

  test("lists last what its municipalities took part in through their group", () => {
    const moved = withMunicipality("karikko", { wellbeingCounty: "majakkakaupunki" });
    expect(groups("majakkakaupunki", moved)).toEqual([
      ["Staden svarar i dag för dessa social- och hälsovårdstjänster", ["majakan-lukupiiri"]],
      [
        "Försök som områdets kommuner deltog i via sin kommungrupp",
        ["yhteisvene", "lautta-kirjastona"],
      ],
    ]);
  });

  test("lists its municipalities that took part, by name", () => {
    const { county } = countyPage(context, { id: "pohjoisluodot" });
    expect(county.municipalities.map(({ text, count }) => [text, count])).toEqual([
      ["Grynnan", 2],
      ["Lillskär", 1],
      ["Storskär", 2],
    ]);
    const city = countyPage(context, { id: "majakkakaupunki" }).county;
    expect(city.municipalities.map(({ text }) => text)).toEqual(["Fyrskär"]);
  });

  test("is called by its name, introduced as its section, partly in another language where a card is", () => {
    const { page } = countyPage(context, { id: "pohjoisluodot" });
    expect(page).toMatchObject({
      title: "Norra skärens område",
      description: context.t.county.lead,
      heading: { title: "Norra skärens område", lead: context.t.county.lead },
      partly: false,
      choosing: true,
    });
    expect(countyPage(finnish, { id: "majakkakaupunki" }).page.partly).toBe(true);
    expect(() => countyPage(context, { id: "puuttuu" })).toThrow(/"puuttuu"/);
  });
});

describe("the list of counties", () => {
  test("is by name, with the experiments of each counted, those of pilots too", () => {
    expect(countyLinks(context)).toEqual([
      {
        id: "majakkakaupunki",
        text: "Fyrstaden",
        href: "/valfardsomraden/majakkakaupunki/",
        count: 1,
      },
      {
        id: "pohjoisluodot",
        text: "Norra skärens område",
        href: "/valfardsomraden/pohjoisluodot/",
        count: 3,
      },
    ]);
  });

  test("has those alone of which a municipality took part, or that a pilot names", () => {
    const gone = withExperiments(
      context,
      (experiment): Experiment =>
        experiment.id === "majakan-lukupiiri" ? { ...experiment, municipalities: [] } : experiment,
    );
    expect(countiesWithMunicipalities(gone).map(({ id }) => id)).toEqual(["pohjoisluodot"]);
    const named = withExperiments(
      gone,
      (experiment): Experiment =>
        experiment.kind === "pilot"
          ? { ...experiment, wellbeingCounties: ["majakkakaupunki"] }
          : experiment,
    );
    expect(countiesWithMunicipalities(named).map(({ id }) => id)).toEqual([
      "pohjoisluodot",
      "majakkakaupunki",
    ]);
  });
});

describe("the map", () => {
  const { settings } = context.catalogue;
  const mapped: Context = {
    ...context,
    catalogue: { ...context.catalogue, settings: { ...settings, map: { country: "246" } } },
  };

  test("is not there without a country, nor without anything to show", () => {
    expect(mapView(context, new Map([["isoluoto", 1]]))).toBeUndefined();
    expect(catalogueOutline(context)).toBeUndefined();
    expect(mapView(mapped, new Map())).toBeUndefined();
  });

  test("has a mark for each municipality, its area growing with the number, large ones first", () => {
    const view = mapView(
      mapped,
      new Map([
        ["karikko", 1],
        ["puuttuu", 9],
        ["isoluoto", 4],
        ["majakka", 0],
        ["pikkuluoto", 1],
      ]),
    );
    expect(view?.marks.map(({ id, name, href, radius }) => [id, name, href, radius])).toEqual([
      ["isoluoto", "Storskär", "/kommuner/isoluoto/", 10],
      ["karikko", "Grynnan", "/kommuner/karikko/", 5],
      ["pikkuluoto", "Lillskär", "/kommuner/pikkuluoto/", 5],
      ["majakka", "Fyrskär", "/kommuner/majakka/", 3.5],
    ]);
  });

  test("sets what lies farther east and north to the right and above", () => {
    const at = new Map(
      mapView(
        mapped,
        new Map([
          ["isoluoto", 1],
          ["karikko", 1],
          ["majakka", 1],
        ]),
      )?.marks.map((mark) => [mark.id, mark]),
    );
    // Grynnan lies a degree east of Storskär, Fyrskär half a degree north of Grynnan.
    expect(at.get("karikko")?.x).toBeGreaterThan(at.get("isoluoto")?.x ?? Number.NaN);
    expect(at.get("majakka")?.y).toBeLessThan(at.get("karikko")?.y ?? Number.NaN);
  });

  test("draws the outline of a country once", () => {
    expect(catalogueOutline(mapped)).toBe(catalogueOutline({ ...mapped }));
  });
});

test("the experiments of each municipality are counted, one with several in each of them", () => {
  expect(
    countsByMunicipality([
      { municipalities: ["a", "b"] },
      { municipalities: [] },
      { municipalities: ["b"] },
    ]),
  ).toEqual(
    new Map([
      ["a", 1],
      ["b", 2],
    ]),
  );
});

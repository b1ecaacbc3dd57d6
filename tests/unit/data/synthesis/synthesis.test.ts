import { describe, expect, test } from "vitest";
import type { Context } from "../../../../src/data/catalogue/make-context.ts";
import { modelPage, modelsPage, modelTiles } from "../../../../src/data/synthesis/model-page.ts";
import { synthesisView } from "../../../../src/data/synthesis/synthesis-view.ts";
import { themeLinks, themePage } from "../../../../src/data/synthesis/theme-page.ts";
import type { Experiment } from "../../../../src/domain/pilot.ts";
import { luoto, own, withExperiments } from "../fixture-catalogue.ts";

// Read while the file is loaded: no test waits for it.
const ownContext = await own().context();
const context = await luoto().context();
const finnish = await luoto().context("fi");
const { practices } = context.catalogue;

/** The context with the adoption of some practices changed, by id. */
const withAdoption = (
  topics: Record<string, { conditions: string[]; obstacles: string[] }>,
): Context => {
  const notes = (of: string[] = []) => of.map((topic) => ({ topic, text: "Text." }));
  const changed = withExperiments(
    context,
    (experiment): Experiment => ({
      ...experiment,
      adoption: {
        conditions: notes(topics[experiment.id]?.conditions),
        obstacles: notes(topics[experiment.id]?.obstacles),
        tips: [],
      },
    }),
  );
  return {
    ...changed,
    texts: () => ({ get: () => ({ text: "Text." }) }) as unknown as ReturnType<Context["texts"]>,
  };
};

describe("what practices say together", () => {
  const libraries = practices.filter(({ operatingModel }) => operatingModel === "kirjastot");
  const view = synthesisView(context, libraries);

  test("begins with how many there are, in how many municipalities", () => {
    // The reading circle in Fyrskär; the ferry in Storskär and Lillskär.
    expect(view.lead).toBe("2 praxis i 3 kommuner");
    expect(synthesisView(context, practices).lead).toBe("3 praxis i 3 kommuner");
  });

  test("says of each state of taking root which are in it, and what share that is", () => {
    expect(view.rooted).toEqual([
      {
        status: "established",
        label: "Etablerades",
        practices: [{ text: "Färjan som bibliotek", href: "/praxis/lautta-kirjastona/" }],
        share: 0.5,
      },
      {
        status: "not-established",
        label: "Etablerades inte",
        practices: [{ text: "Fyrens läsecirkel", href: "/praxis/majakan-lukupiiri/" }],
        share: 0.5,
      },
    ]);
  });

  test("counts for each axis what was reported, and what was not", () => {
    const counts = synthesisView(context, practices).axes.map(({ label, reports }) => [
      label,
      ...reports.map(({ count }) => count),
    ]);
    // Effect, no effect, left empty, never asked.
    expect(counts).toEqual([
      ["Klienter", 3, 0, 0, 0],
      ["Ekonomi", 1, 1, 1, 0],
      ["Personal", 0, 0, 0, 3],
      ["Lagstadgade uppgifter", 0, 0, 0, 3],
      ["Lokalsamhälle", 0, 0, 0, 3],
    ]);
    expect(view.axes[0]?.reports.map(({ report, label }) => [report, label])).toEqual([
      ["effect", "Effekt"],
      ["no-effect", "Ingen effekt"],
      ["not-reported", "Inte rapporterat"],
      ["not-asked", "Frågan ställdes inte"],
    ]);
  });

  test("shows results before resources, and a figure that two practices share once", () => {
    expect(
      synthesisView(context, practices).figures.map(({ figure, practice, place }) => [
        figure.id,
        practice.text,
        place,
      ]),
    ).toEqual([
      ["saasto", "Färjan som bibliotek", "Storskär, Lillskär"],
      ["lainat", "Färjan som bibliotek", "Storskär, Lillskär"],
    ]);
  });

  test("orders the kinds of figures as readers look for them, those of one kind by place", () => {
    const kinds = [
      "capacity",
      "reach",
      "satisfaction",
      "time",
      "cost",
      "saving",
      "outcome",
    ] as const;
    const figure = practices.find(({ id }) => id === "lautta-kirjastona")?.figures[0];
    if (!figure) throw new Error("the ferry has a figure");
    const changed = withExperiments(
      context,
      (experiment): Experiment =>
        experiment.id === "majakan-lukupiiri"
          ? { ...experiment, figures: [{ ...figure, kind: "time" }] }
          : experiment.id === "lautta-kirjastona"
            ? { ...experiment, figures: kinds.map((kind) => ({ ...figure, kind })) }
            : { ...experiment, figures: [] },
    );
    const texts = (() => ({ get: () => ({ text: "Text" }) })) as unknown as Context["texts"];
    const { figures } = synthesisView({ ...changed, texts }, changed.catalogue.practices);
    expect(figures.map((it) => [it.figure.kind, it.place])).toEqual([
      ["outcome", "Storskär, Lillskär"],
      ["saving", "Storskär, Lillskär"],
      ["cost", "Storskär, Lillskär"],
      ["time", "Fyrskär"],
      ["time", "Storskär, Lillskär"],
      ["satisfaction", "Storskär, Lillskär"],
      ["reach", "Storskär, Lillskär"],
      ["capacity", "Storskär, Lillskär"],
    ]);
  });

  test("gathers what was said of each topic, by aspect, leaving out aspects without notes", () => {
    expect(view.topics.map(({ name, counts }) => [name, counts])).toEqual([
      ["Väder", { conditions: 1, obstacles: 1, tips: 0 }],
      ["Finansiering", { conditions: 0, obstacles: 1, tips: 1 }],
    ]);
    expect(view.topics[0]?.notes).toEqual([
      {
        aspect: "conditions",
        title: "Förutsättningar",
        items: [
          {
            body: { text: "Lugnt väder." },
            practice: { text: "Färjan som bibliotek", href: "/praxis/lautta-kirjastona/" },
          },
        ],
      },
      {
        aspect: "obstacles",
        title: "Hinder",
        items: [
          {
            body: { text: "Stormen hindrade träffarna." },
            practice: { text: "Fyrens läsecirkel", href: "/praxis/majakan-lukupiiri/" },
          },
        ],
      },
    ]);
  });

  test("says where they differ: on a topic, and on an axis", () => {
    expect(view.differences).toEqual([
      "Väder nämndes som en förutsättning i 1 praxis och som ett hinder i 1.",
    ]);
    // All three: the boat had funding as a condition, the ferry as an obstacle.
    expect(synthesisView(context, practices).differences).toEqual([
      "Finansiering nämndes som en förutsättning i 1 praxis och som ett hinder i 1.",
      "Väder nämndes som en förutsättning i 1 praxis och som ett hinder i 1.",
      "Ekonomi: i 1 praxis rapporterades en effekt, i 1 att det inte fanns någon effekt.",
    ]);
  });

  test("says where they agree, on what it took and on what stood in the way", () => {
    expect(view.agreements).toEqual([]);
    const agreed = withAdoption({
      yhteisvene: { conditions: ["funding"], obstacles: ["weather"] },
      "majakan-lukupiiri": { conditions: ["funding"], obstacles: ["weather"] },
      "lautta-kirjastona": { conditions: ["funding"], obstacles: [] },
    });
    expect(synthesisView(agreed, agreed.catalogue.practices).agreements).toEqual([
      "Finansiering nämndes som en förutsättning i 3 av 3 praxis och inte i någon som ett hinder.",
      "Väder nämndes som ett hinder i 2 av 3 praxis och inte i någon som en förutsättning.",
    ]);
  });
});

describe("the page of an operating model", () => {
  const { page, model } = modelPage(context, { id: "kirjastot" });

  test("says what the model is, and where that is from", () => {
    expect(model).toMatchObject({
      id: "kirjastot",
      heading: "Bibliotekens modell",
      description: "Biblioteken tas dit där människorna är.",
      aim: "Biblioteket är nära alla.",
      background: "Modellen bygger på skärgårdens eget avtal.",
    });
    expect(model.source.map(({ text }) => text).join("")).toBe(
      "Källa: Skärens försöksgrupp (2021). Försöken på skären, kapitel 1",
    );
  });

  test("lists its practices and compares them, the most fully described first", () => {
    expect(model.cards.map(({ id }) => id)).toEqual(["majakan-lukupiiri", "lautta-kirjastona"]);
    expect(model.synthesis.lead).toBe("2 praxis i 3 kommuner");
    // The ferry reports two axes, the reading circle one.
    expect(model.comparison).toEqual({
      text: "Jämför de utförligast beskrivna sida vid sida",
      href: "/jamfor/?k=lautta-kirjastona,majakan-lukupiiri",
    });
    expect(modelPage(context, { id: "kuljetukset" }).model.comparison).toBeUndefined();
  });

  test("leads to its practices in each county that has any, by name and counted", () => {
    expect(model.counties).toEqual([
      {
        id: "majakkakaupunki",
        text: "Fyrstaden",
        href: "/praxis/?modell=kirjastot&valfardsomrade=majakkakaupunki",
        count: 1,
      },
      {
        id: "pohjoisluodot",
        text: "Norra skärens område",
        href: "/praxis/?modell=kirjastot&valfardsomrade=pohjoisluodot",
        count: 1,
      },
    ]);
    expect(
      modelPage(context, { id: "kuljetukset" }).model.counties.map(({ id, count }) => [id, count]),
    ).toEqual([["pohjoisluodot", 1]]);
  });

  test("is called by the model's name, in its colours", () => {
    expect(page).toMatchObject({
      title: "Bibliotekens modell",
      description: "Biblioteken tas dit där människorna är.",
      partly: false,
      model: "kirjastot",
      choosing: true,
    });
    expect(modelPage(finnish, { id: "kirjastot" }).page.partly).toBe(true);
    expect(() => modelPage(context, { id: "puuttuu" })).toThrow(/"puuttuu"/);
  });

  test("is partly in another language where only a note on adoption is", () => {
    const { page, model } = modelPage(finnish, { id: "kuljetukset" });
    expect(model.cards.some(({ langs }) => langs)).toBe(false);
    expect(page.partly).toBe(false);
  });

  test("has a mark on the map for each of its municipalities", () => {
    const { settings } = context.catalogue;
    const mapped = {
      ...context,
      catalogue: { ...context.catalogue, settings: { ...settings, map: { country: "246" } } },
    };
    expect(
      modelPage(mapped, { id: "kirjastot" })
        .model.map?.marks.map(({ id }) => id)
        .sort(),
    ).toEqual(["isoluoto", "majakka", "pikkuluoto"]);
    expect(themePage(mapped, { id: "liikkuminen" }).theme.map?.marks.map(({ id }) => id)).toEqual([
      "isoluoto",
    ]);
  });
});

test("each operating model has a tile with its practices counted", () => {
  expect(modelTiles(context)).toEqual([
    {
      id: "kirjastot",
      text: "Bibliotek",
      name: "Bibliotekens modell",
      description: "Biblioteken tas dit där människorna är.",
      href: "/verksamhetsmodeller/kirjastot/",
      count: 2,
    },
    {
      id: "kuljetukset",
      text: "Transporter",
      name: "Transporternas modell",
      description: "Transporter samordnas.",
      href: "/verksamhetsmodeller/kuljetukset/",
      count: 1,
    },
  ]);
  expect(modelsPage(context)).toEqual({
    page: { section: "operatingModels" },
    models: modelTiles(context),
  });
});

describe("the page of a theme", () => {
  test("lists its practices and pilots apart, and counts both in each municipality", () => {
    const { theme } = themePage(context, { id: "liikkuminen" });
    expect(theme.cards.map(({ id }) => id)).toEqual(["yhteisvene"]);
    expect(theme.pilots.map(({ id }) => id)).toEqual(["bryggan"]);
    expect(theme.municipalities).toEqual([
      { id: "isoluoto", text: "Storskär", href: "/kommuner/isoluoto/", count: 1 },
    ]);
    const named = withExperiments(
      context,
      (experiment): Experiment =>
        experiment.kind === "pilot"
          ? { ...experiment, municipalities: ["isoluoto", "majakka"] }
          : experiment,
    );
    expect(
      themePage(named, { id: "liikkuminen" }).theme.municipalities.map(({ text, count }) => [
        text,
        count,
      ]),
    ).toEqual([
      ["Fyrskär", 1],
      ["Storskär", 2],
    ]);
  });

  test("says together only what its practices do", () => {
    const { theme } = themePage(context, { id: "liikkuminen" });
    expect(theme.synthesis.lead).toBe("1 praxis i 1 kommun");
    expect(theme.comparison).toBeUndefined();
    expect(themePage(context, { id: "lukeminen" }).theme.comparison?.href).toBe(
      "/jamfor/?k=lautta-kirjastona,majakan-lukupiiri",
    );
  });

  test("is introduced by the theme's description, or by what there is of it", () => {
    expect(themePage(context, { id: "lukeminen" }).page).toMatchObject({
      title: "Läsning",
      description: "Läsning och lån av böcker.",
      heading: { title: "Läsning", lead: "Läsning och lån av böcker." },
      partly: false,
      choosing: true,
    });
    expect(themePage(context, { id: "liikkuminen" }).page).toMatchObject({
      description: "Resor: 1 praxis i 1 kommun.",
      heading: { title: "Resor", lead: undefined },
    });
    expect(themePage(finnish, { id: "lukeminen" }).page.partly).toBe(true);
  });
});

test("themes are listed by name, with their practices counted", () => {
  expect(themeLinks(context)).toEqual([
    {
      id: "lukeminen",
      text: "Läsning",
      description: "Läsning och lån av böcker.",
      href: "/teman/lukeminen/",
      count: 2,
    },
    {
      id: "liikkuminen",
      text: "Resor",
      description: "Resor",
      href: "/teman/liikkuminen/",
      count: 1,
    },
  ]);
});

test("in this repository's own catalogue each practice is in one share and one report of each axis", async () => {
  const context = ownContext;
  for (const { id, count } of modelTiles(context)) {
    const { synthesis } = modelPage(context, { id }).model;
    const shares = synthesis.rooted.reduce((total, { share }) => total + share, 0);
    expect(shares).toBeCloseTo(1);
    for (const { reports } of synthesis.axes)
      expect(reports.reduce((total, report) => total + report.count, 0)).toBe(count);
  }
});

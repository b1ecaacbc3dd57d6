import { describe, expect, test } from "vitest";
import type { Context } from "../../../../src/data/catalogue/make-context.ts";
import { comparedExperiment, comparedHead } from "../../../../src/data/compare/comparison.ts";
import { comparisonLink } from "../../../../src/data/compare/comparison-link.ts";
import { comparisonPage } from "../../../../src/data/compare/comparison-page.ts";
import { localTexts } from "../../../../src/data/experiment/local-texts.ts";
import { localise } from "../../../../src/data/experiment/localise.ts";
import type { ComparisonRow } from "../../../../src/domain/comparison.ts";
import { experimentIn, luoto, spaced } from "../fixture-catalogue.ts";

const context = await luoto().context();
const finnish = await luoto().context("fi");
const cell = (id: string, row: ComparisonRow, of: Context = context) =>
  comparedExperiment(of, experimentIn(of, id)).cells[row];
/** What is said where there is nothing, of a cell that has nothing. */
const missing = (id: string, row: ComparisonRow, of: Context = context) => {
  const { missing: text, items } = cell(id, row, of) ?? { items: ["no cell"] };
  expect(items).toEqual([]);
  return text;
};

describe("an experiment as a column of the comparison", () => {
  test("has a head with its title, place and model", () => {
    expect(comparedHead(context, experimentIn(context, "lautta-kirjastona"))).toEqual({
      id: "lautta-kirjastona",
      href: "/praxis/lautta-kirjastona/",
      title: "Färjan som bibliotek",
      langs: undefined,
      place: "Storskär, Lillskär",
      model: { id: "kirjastot", text: "Bibliotek" },
    });
    expect(comparedHead(finnish, experimentIn(finnish, "majakan-lukupiiri")).langs).toEqual({
      title: "sv",
      summary: "sv",
    });
  });

  test("says how its texts came to be in the language of the page", () => {
    expect(comparedExperiment(context, experimentIn(context, "bryggan")).notes).toEqual([]);
    expect(
      comparedExperiment(finnish, experimentIn(finnish, "lautta-kirjastona")).notes,
    ).toHaveLength(2);
  });

  test("has a cell on every row of the table, and on no other", () => {
    const { comparison } = comparisonPage(context);
    const rows = comparison.groups.flatMap(({ rows }) => rows.map(({ row }) => row));
    expect(
      Object.keys(comparedExperiment(context, experimentIn(context, "bryggan")).cells),
    ).toEqual(rows);
  });

  test("lists its facts with links", () => {
    expect(cell("lautta-kirjastona", "facts.municipality")).toEqual({
      items: [
        { text: "Storskär", href: "/kommuner/isoluoto/", lang: undefined },
        { text: "Lillskär", href: "/kommuner/pikkuluoto/", lang: undefined },
      ],
    });
    expect(cell("majakan-lukupiiri", "facts.place", finnish)?.items).toEqual([
      { text: "Stugan vid fyren", href: undefined, lang: "sv" },
    ]);
  });

  test("says why there is nothing: not reported, not of pilots, or none", () => {
    expect(missing("yhteisvene", "facts.place")).toBe("Inte rapporterat");
    expect(missing("bryggan", "facts.municipality")).toBe("Inte rapporterat");
    expect(missing("bryggan", "facts.operatingModel")).toBe("Ingår inte i uppgifterna om piloter");
    expect(missing("bryggan", "facts.group")).toBe("Ingår inte i uppgifterna om piloter");
    expect(missing("majakan-lukupiiri", "facts.group")).toBe("Inte angivet");
    expect(missing("yhteisvene", "facts.counties")).toBe("Inte angivet");
  });

  test("says who is responsible, sector by sector, and since when", () => {
    expect(cell("majakan-lukupiiri", "facts.responsibility")?.items).toEqual([
      { term: "Omsorg", text: "Fyrstaden", detail: "sedan 1 januari 2023" },
      { term: "Kultur", text: "Fyrskär", detail: undefined },
    ]);
    const local = context.localised(experimentIn(context, "bryggan"));
    const owner = local.responsibility[0]?.owners[0];
    if (!owner) throw new Error("the pilot has an owner");
    const parties = [{ text: "A" }, { text: "B" }];
    const shown = (responsibility: typeof local.responsibility) =>
      cell("bryggan", "facts.responsibility", {
        ...context,
        localised: () => ({ ...local, responsibility }),
      });
    expect(
      shown([{ sector: "S", main: true, owners: [{ ...owner, parties, suffix: "och område" }] }])
        ?.items[0]?.text,
    ).toBe("A, B och område");
    expect(shown([])?.missing).toBe("Inte rapporterat");
  });

  test("says of each axis what was reported, and the text where there is one", () => {
    expect(cell("yhteisvene", "impacts.economy")?.items).toEqual([
      { report: "no-effect", text: "Ingen effekt" },
      { html: "<p>Kostnaderna var desamma som förut</p>" },
    ]);
    expect(cell("majakan-lukupiiri", "impacts.economy")?.items).toEqual([
      { report: "not-reported", text: "Inte rapporterat" },
    ]);
    expect(cell("yhteisvene", "impacts.staff")?.items).toEqual([
      { report: "not-asked", text: "Frågan ställdes inte" },
    ]);
  });

  test("counts its figures, and sets each on the row of its kind", () => {
    expect(cell("lautta-kirjastona", "figures.count")?.items).toEqual([{ text: "2 siffror" }]);
    expect(missing("majakan-lukupiiri", "figures.count")).toBe("Inte rapporterat");
    const [saving] = cell("lautta-kirjastona", "figures.saving")?.items ?? [];
    expect({ ...saving, term: spaced(saving?.term) }).toEqual({
      term: "uppskattat 100–200 €",
      text: "Besparing på en sommar",
      lang: undefined,
      detail: undefined,
    });
    expect(cell("lautta-kirjastona", "figures.reach")?.items).toHaveLength(1);
    expect(missing("lautta-kirjastona", "figures.cost")).toBe("Inte rapporterat");
  });

  test("says the period of a figure and whether its label is stale, and nothing of a missing unit", () => {
    const local = context.localised(experimentIn(context, "lautta-kirjastona"));
    const [figure] = local.figures;
    if (!figure) throw new Error("the ferry has figures");
    const shown = (change: Partial<typeof figure>) =>
      cell("lautta-kirjastona", "figures.reach", {
        ...context,
        localised: () => ({ ...local, figures: [{ ...figure, ...change }] }),
      })?.items[0];
    const stale = { text: "Lån", stale: true as const };
    expect(shown({ period: "2020" })?.detail).toBe("2020");
    expect(shown({ label: stale })?.detail).toBe(context.t.translation.stale);
    expect(shown({ period: "2020", label: stale })?.detail).toBe(
      `2020 · ${context.t.translation.stale}`,
    );
    expect(shown({ number: "25%", unit: "" })?.term).toBe("25%");
  });

  test("tells its story: texts, lists, how far it took root, and the log", () => {
    expect(cell("yhteisvene", "story.goal")?.items).toEqual([
      { html: "<p>Öborna skulle ta sig fram utan egen båt.</p>" },
    ]);
    expect(cell("yhteisvene", "story.rooted")?.items).toEqual([
      { rooted: "planned", text: "Fortsättning planerades" },
      { html: "<p>Turerna ska fortsätta när en ny motor har köpts.</p>" },
    ]);
    expect(cell("lautta-kirjastona", "story.successes")?.items).toEqual([
      { html: "Barnen läste mera än förut." },
    ]);
    expect(cell("lautta-kirjastona", "story.followUps")?.items).toEqual([
      { html: "Skåpet var i bruk också sommaren 2021.", term: "juni 2021 · Fortsätter" },
    ]);
    expect(missing("yhteisvene", "story.followUps")).toBe("Inga uppgifter än");
    expect(missing("yhteisvene", "story.learned")).toBe("Inte rapporterat");
  });

  test("of a pilot has its goals where practices have their goal, and not what pilots lack", () => {
    expect(cell("bryggan", "story.goal")?.items).toEqual([
      { html: "Öborna träffas vid bryggan." },
      { html: "Färjan väntas in tillsammans." },
    ]);
    expect(missing("bryggan", "story.tried")).toBe("Ingår inte i uppgifterna om piloter");
  });

  test("has what was said on adoption, each with its topic", () => {
    expect(cell("lautta-kirjastona", "adoption.obstacles")?.items).toEqual([
      { html: "Ett fuktsäkert skåp var dyrt.", term: "Finansiering" },
    ]);
    expect(missing("yhteisvene", "adoption.tips")).toBe("Inte rapporterat");
  });

  test("notes a text whose original has changed since it was translated", () => {
    const boat = experimentIn(finnish, "yhteisvene");
    const record = { ...boat, goal: "Fram." } as typeof boat;
    const shown: Context = {
      ...finnish,
      texts: () => localTexts(finnish.catalogue, "fi", record),
      localised: () => localise(shown, record),
    };
    expect(cell("yhteisvene", "story.goal", shown)?.items).toEqual([
      {
        html: "<p>Saarelaisten piti päästä liikkumaan ilman omaa venettä.</p>",
        detail: finnish.t.translation.stale,
      },
    ]);
  });
});

describe("the page of the comparison", () => {
  const { page, comparison } = comparisonPage(context);

  test("names every row as pages do", () => {
    expect(
      comparison.groups.map(({ title, rows }) => [title, rows.map(({ label }) => label)]),
    ).toEqual([
      [
        "Fakta i korthet",
        [
          "Verksamhetsmodell",
          "Kommuner",
          "Välfärdsområden",
          "Försöksgrupp",
          "Plats",
          "Tidsperiod",
          "Program",
          "Teman",
          "Målgrupper",
          "Typ av underlag",
          "Vem svarar för detta i dag?",
        ],
      ],
      ["Effekter", ["Klienter", "Ekonomi", "Personal", "Lagstadgade uppgifter", "Lokalsamhälle"]],
      [
        "Siffror",
        [
          "Antal siffror",
          "Besparing",
          "Kostnad",
          "Räckvidd",
          "Tid",
          "Nöjdhet",
          "Resultat",
          "Resurser",
        ],
      ],
      [
        "Beskrivning",
        [
          "Mål",
          "Vad som prövades",
          "Vad man lärde sig",
          "Vad som slog rot",
          "Vad som lyckades",
          "Vad blev kvar?",
        ],
      ],
      ["Införande", ["Förutsättningar", "Hinder", "Råd"]],
    ]);
  });

  test("suggests the models with at least two practices, and the large themes by name", () => {
    expect(comparison.suggestions).toEqual([
      {
        title: "Verksamhetsmodeller",
        links: [{ text: "Bibliotek", href: "/jamfor/?k=lautta-kirjastona,majakan-lukupiiri" }],
      },
    ]);
    const [boat] = context.catalogue.practices;
    if (!boat) throw new Error("the fixture has practices");
    const themed = (count: number, theme: string) =>
      Array.from({ length: count }, (_, index) => ({
        ...boat,
        id: `${theme}-${index}`,
        themes: [theme],
      }));
    const practices = [...themed(7, "liikkuminen"), ...themed(7, "lukeminen")];
    const large = { ...context, catalogue: { ...context.catalogue, practices } };
    expect(comparisonPage(large).comparison.suggestions[1]).toMatchObject({
      title: "Teman",
      links: [{ text: "Läsning" }, { text: "Resor" }],
    });
    const small = { ...large, catalogue: { ...large.catalogue, practices: practices.slice(1) } };
    expect(comparisonPage(small).comparison.suggestions[1]?.links.map(({ text }) => text)).toEqual([
      "Läsning",
    ]);
  });

  test("has a head to copy, the address of the data and lists that need no script", () => {
    expect(comparison.sample?.id).toBe("bryggan");
    expect(comparison.dataHref).toBe("/jamfor/{id}.json");
    expect(comparison.practices).toEqual({ text: context.t.compare.choose, href: "/praxis/" });
    expect(comparison.lists.map(({ href }) => href)).toEqual([
      "/verksamhetsmodeller/",
      "/teman/",
      "/kommuner/",
      "/praxis/avgransningar/",
    ]);
    expect(page).toEqual({ section: "compare", choosing: true, stylesheet: "comparison" });
    const empty = { ...context, catalogue: { ...context.catalogue, experiments: [] } };
    expect(comparisonPage(empty).comparison.sample).toBeUndefined();
  });
});

test("a link compares two practices or more, the most fully described first", () => {
  const { practices } = context.catalogue;
  // The ferry and the boat report two axes, the ferry with more figures; the reading circle one.
  expect(comparisonLink(context, practices)).toEqual({
    text: "Jämför de utförligast beskrivna sida vid sida",
    href: "/jamfor/?k=lautta-kirjastona,yhteisvene,majakan-lukupiiri",
  });
  expect(comparisonLink(context, practices.slice(1))).toBeDefined();
  expect(comparisonLink(context, practices.slice(2))).toBeUndefined();
});

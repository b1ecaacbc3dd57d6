import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { localTexts } from "../../../../src/data/experiment/local-texts.ts";
import { homePage } from "../../../../src/data/site/home-page.ts";
import { luoto, OWN, own } from "../fixture-catalogue.ts";

// Read while the file is loaded: no test waits for it.
const ownContext = await own().context();
const context = await luoto().context();

/** The frontmatter of every record of a folder of the own catalogue, read apart from `src/reading`. */
const frontmatters = (folder: string): Record<string, unknown>[] =>
  readdirSync(path.join(OWN, folder))
    .filter((file) => /\.fi\.mdx?$/.test(file))
    .map((file) =>
      parse(readFileSync(path.join(OWN, folder, file), "utf8").split(/^---$/m)[1] ?? ""),
    );

describe("the home page", () => {
  const { page, home } = homePage(context);

  test("counts practices, those that were established and those that report on the economy", () => {
    // The ferry was established; it saved money, and the boat reports that nothing changed.
    expect(home.stats).toBe(
      "Biblioteket innehåller 3 praxis. Av dem etablerades 1, och för 2 finns uppgifter om ekonomiska effekter.",
    );
  });

  test("counts practices alone: what a pilot says of the economy is not among them", () => {
    const [pilot] = context.catalogue.pilots;
    if (!pilot) throw new Error("the fixture has a pilot");
    const reporting = {
      ...pilot,
      rooted: { ...pilot.rooted, status: "established" as const },
      impacts: { ...pilot.impacts, economy: { reported: "effect" as const } },
    };
    const { practices } = context.catalogue;
    const catalogue = {
      ...context.catalogue,
      pilots: [reporting],
      experiments: [...practices, reporting],
    };
    expect(homePage({ ...context, catalogue }).home.stats).toBe(home.stats);
  });

  test("shows the figures that the editors chose, each with its practice", () => {
    expect(home.highlights).toMatchObject([
      {
        figure: { id: "lainat", unit: "lån", label: { text: "Lån under sommaren" } },
        practice: { text: "Färjan som bibliotek", href: "/praxis/lautta-kirjastona/" },
        place: "Storskär, Lillskär",
        model: "kirjastot",
      },
    ]);
    expect(home.highlights[0]?.figure.number.replace(/\s/, " ")).toBe("1 200");
  });

  test("stops at a highlight of a practice or figure that is not there", () => {
    const withHighlight = (practice: string, figure: string) => () =>
      homePage({
        ...context,
        catalogue: {
          ...context.catalogue,
          settings: { ...context.catalogue.settings, highlights: [{ practice, figure }] },
        },
      });
    expect(withHighlight("puuttuu", "lainat")).toThrow(/"puuttuu"/);
    expect(withHighlight("lautta-kirjastona", "puuttuu")).toThrow(/"puuttuu"/);
  });

  test("has a tile for each operating model, with how many practices it has", () => {
    expect(home.models.map(({ text, count }) => [text, count])).toEqual([
      ["Bibliotek", 2],
      ["Transporter", 1],
    ]);
  });

  test("lists the themes of practices by name, counted", () => {
    expect(home.themes).toEqual([
      { id: "lukeminen", text: "Läsning", href: "/teman/lukeminen/", count: 2 },
      { id: "liikkuminen", text: "Resor", href: "/teman/liikkuminen/", count: 1 },
    ]);
  });

  test("leaves out a theme that no practice has", () => {
    const practices = context.catalogue.practices.filter(({ id }) => id !== "yhteisvene");
    const { home: other } = homePage({
      ...context,
      catalogue: { ...context.catalogue, practices },
    });
    expect(other.themes.map(({ id }) => id)).toEqual(["lukeminen"]);
  });

  test("lists the municipalities of experiment groups by name, and counts them", () => {
    // Fyrskär was in no group.
    expect(home.municipalities.lead).toBe("3 kommuner deltog i försöken.");
    expect(home.municipalities.links).toEqual([
      { text: "Grynnan", href: "/kommuner/karikko/" },
      { text: "Lillskär", href: "/kommuner/pikkuluoto/" },
      { text: "Storskär", href: "/kommuner/isoluoto/" },
    ]);
  });

  test("has no map where the catalogue names no country", () => {
    expect(home.municipalities.map).toBeUndefined();
  });

  test("marks the municipalities of groups and of experiments on the map, by how many", () => {
    const { settings } = context.catalogue;
    const { home: mapped } = homePage({
      ...context,
      catalogue: { ...context.catalogue, settings: { ...settings, map: { country: "246" } } },
    });
    const marks = mapped.municipalities.map?.marks.map(({ id, radius }) => [id, radius]);
    // Two experiments: 5·√2; one: 5; none: 5·√0.5.
    expect(marks).toEqual([
      ["isoluoto", 7.1],
      ["majakka", 5],
      ["pikkuluoto", 5],
      ["karikko", 3.5],
    ]);
  });

  test("says what the catalogue is and what it can be used for", () => {
    expect(home).toMatchObject({
      tagline: "Vad som har prövats på skären",
      description: "En liten påhittad samling, som programmets delar prövas med.",
      search: { action: "/praxis/", param: "q" },
      lists: {
        practices: "/praxis/",
        municipalities: "/kommuner/",
        counties: "/valfardsomraden/",
      },
    });
    expect(home.uses.map(({ href }) => href)).toEqual([
      "/effekter/",
      "/sa-gor-vi-redan/",
      "/jamfor/",
      "/piloter/",
      "/verktyg/",
      "/program/",
    ]);
    expect(page).toMatchObject({ title: "God praxis på skären", partly: false });
  });

  test("is partly in another language where a highlight is", async () => {
    const finnish = await luoto().context("fi");
    expect(homePage(finnish).page.partly).toBe(false);
    const { settings } = finnish.catalogue;
    const untranslated = { settings, translations: new Map() };
    const { page: other, home: swedish } = homePage({
      ...finnish,
      texts: (experiment) => localTexts(untranslated, "fi", experiment),
    });
    expect(swedish.highlights[0]?.practice).toMatchObject({
      text: "Färjan som bibliotek",
      lang: "sv",
    });
    expect(other.partly).toBe(true);
  });
});

test("the numbers of this repository's home page are those of its files", async () => {
  const practices = frontmatters("practices") as {
    rooted: { status: string };
    impacts: { economy: { reported: string } };
    themes: string[];
    operatingModel: string;
  }[];
  const established = practices.filter(({ rooted }) => rooted.status === "established").length;
  const economy = practices.filter(({ impacts }) =>
    ["effect", "no-effect"].includes(impacts.economy.reported),
  ).length;
  const { home } = homePage(ownContext);
  expect(home.stats.match(/\d+/g)?.map(Number)).toEqual([50, established, economy]);
  for (const { id, count } of home.models)
    expect(count).toBe(practices.filter(({ operatingModel }) => operatingModel === id).length);
  for (const { id, count } of home.themes)
    expect(count).toBe(practices.filter(({ themes }) => themes.includes(id)).length);
  expect(home.models.reduce((total, { count }) => total + count, 0)).toBe(50);
});

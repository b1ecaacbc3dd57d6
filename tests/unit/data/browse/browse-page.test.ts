import { describe, expect, test } from "vitest";
import { browseIndex, browsePage } from "../../../../src/data/browse/browse-page.ts";
import {
  facetIndexPage,
  facetIndexParams,
  facetValuePage,
  facetValueParams,
} from "../../../../src/data/browse/facet-page.ts";
import { nearestPage } from "../../../../src/data/browse/nearest-page.ts";
import { luoto, own } from "../fixture-catalogue.ts";

// Read while the file is loaded: no test waits for it.
const ownContext = await own().context();
const ownSwedish = await own().context("sv");
const context = await luoto().context();
const finnish = await luoto().context("fi");

describe("the browse page", () => {
  const { page, browse } = browsePage(context);

  test("shows the first experiments by title, and says how many there are", async () => {
    expect(browse.total).toBe(4);
    expect(browse.cards.map(({ id }) => id)).toEqual([
      "bryggan",
      "yhteisvene",
      "majakan-lukupiiri",
      "lautta-kirjastona",
    ]);
    const { browse: large } = browsePage(ownContext);
    expect(large.total).toBe(59);
    expect(large.cards).toHaveLength(50);
  });

  test("can be ordered five ways, each by its word", () => {
    expect(browse.sorts).toEqual([
      { sort: "relevance", word: "relevans", label: "Relevans" },
      { sort: "title", word: "rubrik", label: "Rubrik" },
      { sort: "municipality", word: "kommun", label: "Kommun" },
      { sort: "followUp", word: "uppfoljning", label: "Senaste uppföljning" },
      { sort: "figures", word: "siffror", label: "Antal siffror" },
    ]);
  });

  test("leads to its data, to themes and to lists that need no script", () => {
    expect(browse).toMatchObject({
      indexHref: "/praxis/index.json",
      searchHref: "/praxis/search.json",
      engineHref: "/praxis/search/",
      textsHref: "/praxis/{id}.json",
      themeHref: "/teman/{id}/",
      themesHref: "/teman/",
    });
    expect(browse.lists.map(({ text, href }) => [text, href])).toEqual([
      ["Verksamhetsmodeller", "/verksamhetsmodeller/"],
      ["Piloter", "/piloter/"],
      ["Kommuner", "/kommuner/"],
      ["Välfärdsområden", "/valfardsomraden/"],
      ["Teman", "/teman/"],
      ["Alla avgränsningar", "/praxis/avgransningar/"],
    ]);
  });

  test("says where to suggest a practice only where the catalogue has that page", async () => {
    expect(browse.suggest).toBeUndefined();
    const { browse: large } = browsePage(ownSwedish);
    const editing = own().entries.pageTranslations.find(({ id }) => id === "editing.sv");
    expect(large.suggest?.href).toBe(`/sv/${editing?.data.slug}/`);
    expect(large.suggest?.text).toBe(editing?.data.title);
  });

  test("alone may compile the search engine, and lets experiments be chosen", () => {
    expect(page).toMatchObject({
      section: "practices",
      choosing: true,
      scriptSources: ["'self'", "'wasm-unsafe-eval'"],
    });
  });

  test("is partly in another language where a card is", () => {
    expect(page.partly).toBe(false);
    // The reading circle is in Swedish alone.
    expect(browsePage(finnish).page.partly).toBe(true);
  });

  test("knows its address in the other languages: the words, and the values that are words", () => {
    expect(browse.otherLanguages.map(({ locale }) => locale)).toEqual(["nb", "fi"]);
    const there = browse.otherLanguages.find(({ locale }) => locale === "fi");
    expect(there?.words.facets.theme).toBe("teema");
    expect(there?.values).toEqual({
      kind: { praxis: "kaytanto", pilot: "pilotti" },
      rooted: {
        etablerad: "vakiintui",
        planerad: "suunniteltu",
        "inte-etablerad": "ei-vakiintunut",
        delvis: "osittain",
      },
      evidence: { beskrivning: "kuvaus", "egen-uppfoljning": "oma-seuranta" },
      economy: { rapporterad: "raportoitu" },
    });
  });
});

describe("the index that the browser filters", () => {
  const index = browseIndex(context);

  test("has a card for each row, by title", () => {
    expect(index.cards.map(({ id }) => id)).toEqual([
      "bryggan",
      "yhteisvene",
      "majakan-lukupiiri",
      "lautta-kirjastona",
    ]);
  });

  test("has the values of each row in columns", () => {
    const words = (facet: string) => {
      const column = index.facets.find((it) => it.facet === facet);
      return column?.rows.map((row) => row.map((value) => column.values[value]));
    };
    expect(words("kind")).toEqual([["pilot"], ["praxis"], ["praxis"], ["praxis"]]);
    expect(words("operatingModel")).toEqual([[], ["kuljetukset"], ["kirjastot"], ["kirjastot"]]);
    expect(words("municipality")).toEqual([
      [],
      ["isoluoto"],
      ["majakka"],
      ["isoluoto", "pikkuluoto"],
    ]);
    expect(words("wellbeingCounty")).toEqual([
      ["pohjoisluodot"],
      ["pohjoisluodot"],
      ["majakkakaupunki"],
      ["pohjoisluodot"],
    ]);
    expect(words("sizeClass")).toEqual([[], ["suuri"], ["suuri"], ["suuri", "pieni"]]);
    expect(words("economy")).toEqual([[], ["rapporterad"], [], ["rapporterad"]]);
    expect(words("rooted")).toEqual([["delvis"], ["planerad"], ["inte-etablerad"], ["etablerad"]]);
    expect(index.facets.map(({ facet }) => facet)).toEqual([
      "kind",
      "operatingModel",
      "wellbeingCounty",
      "municipality",
      "theme",
      "targetGroup",
      "sizeClass",
      "rooted",
      "evidence",
      "economy",
    ]);
  });

  test("names each value of a column once", () => {
    for (const { values } of index.facets) expect(new Set(values).size).toBe(values.length);
  });

  test("can be ordered by place, by newest follow-up and by number of figures", () => {
    // Places: "Norra bryggan" of the pilot, "Storskär", "Fyrskär", "Storskär, Lillskär".
    expect(index.orders.municipality).toEqual([2, 0, 1, 3]);
    // The ferry alone has one; the others stay by title.
    expect(index.orders.followUp).toEqual([3, 0, 1, 2]);
    // Two figures; one; one; none.
    expect(index.orders.figures).toEqual([3, 0, 1, 2]);
  });

  test("puts the newest of all follow-ups first, whatever their order in the record", () => {
    const [pilot, boat, circle, ferry] = context.catalogue.experiments;
    if (!pilot || !boat || !circle || !ferry) throw new Error("the fixture has four experiments");
    const log = (...dates: string[]) => ({
      followUps: dates.map((date) => ({ date, status: "continues" as const, text: "Text." })),
    });
    const experiments = [
      { ...pilot, ...log("2019") },
      { ...boat, ...log("2018", "2022-05", "2020") },
      { ...circle, ...log("2021-12-31") },
      ferry,
    ];
    const changed = {
      ...context,
      catalogue: { ...context.catalogue, experiments },
      localised: context.localised,
    };
    const known = new Map(context.catalogue.experiments.map((it) => [it.id, it]));
    const orders = browseIndex({
      ...changed,
      localised: (it) => context.localised(known.get(it.id) ?? it),
    }).orders;
    expect(orders.followUp).toEqual([1, 2, 3, 0]);
  });

  test("has every record of a larger catalogue in each of its orders", async () => {
    const { orders, cards, facets } = browseIndex(ownContext);
    const rows = Array.from({ length: 59 }, (_, row) => row);
    expect(cards).toHaveLength(59);
    for (const order of Object.values(orders))
      expect([...order].sort((a, b) => a - b)).toEqual(rows);
    for (const { rows: column } of facets) expect(column).toHaveLength(59);
  });
});

describe("the plain list of a value", () => {
  test("has its words as the parameters of its path", () => {
    const params = facetValueParams(context.words, context);
    expect(params).toHaveLength(12);
    expect(params).toContainEqual({ practices: "praxis", facet: "forankring", value: "delvis" });
    expect(params).toContainEqual({ practices: "praxis", facet: "kommunstorlek", value: "pieni" });
  });

  test("lists what has the value, with how many there are", () => {
    const { page, cards } = facetValuePage(context, { facet: "kommunstorlek", value: "suuri" });
    expect(cards.map(({ id }) => id)).toEqual([
      "yhteisvene",
      "majakan-lukupiiri",
      "lautta-kirjastona",
    ]);
    expect(page).toMatchObject({
      title: "Kommunens storlek: 100 invånare eller fler",
      description: "Kommunens storlek: 100 invånare eller fler. 3 försök.",
      heading: { title: "Kommunens storlek: 100 invånare eller fler", lead: "3 försök" },
      partly: false,
      choosing: true,
    });
  });

  test("stands below the list of all facets, at its address in each language", () => {
    const { page } = facetValuePage(context, { facet: "forankring", value: "delvis" });
    if (!("place" in page)) throw new Error("the page has a place of its own");
    expect(page.place.above).toEqual([
      "practices",
      { text: "Alla avgränsningar", href: "/praxis/avgransningar/" },
    ]);
    expect(page.place.address(context.routesIn("fi"), "fi")).toBe(
      "/fi/kaytannot/juurtuminen/osittain/",
    );
    expect(page.place.image).toEqual({ section: "practices" });
  });

  test("is partly in another language where a card is", () => {
    const { page } = facetValuePage(finnish, { facet: "kuntakoko", value: "suuri" });
    expect(page.partly).toBe(true);
  });

  test.each([
    { facet: "forankring", value: "nej" },
    { facet: "tema", value: "lukeminen" },
    { facet: "underlag", value: "delvis" },
  ])("is not there at $facet/$value", (words) => {
    expect(() => facetValuePage(context, words)).toThrow(`${words.facet}/${words.value}`);
  });
});

describe("the page of all facets", () => {
  test("stands below the practices, by its words", () => {
    expect(facetIndexParams(context.words)).toEqual([
      { practices: "praxis", facetIndex: "avgransningar" },
    ]);
    const { page } = facetIndexPage(context);
    expect(page).toMatchObject({
      title: "Alla avgränsningar",
      heading: { title: "Alla avgränsningar", lead: context.t.browse.facetIndexLead },
      description: context.t.browse.facetIndexLead,
      place: { above: ["practices"], image: { section: "practices" } },
    });
    if (!("place" in page)) throw new Error("the page has a place of its own");
    expect(page.place.address(context.routes, "sv")).toBe("/praxis/avgransningar/");
  });

  test("leads to the list of each value, counted", () => {
    const { facets } = facetIndexPage(context);
    expect(facets.map(({ title }) => title)).toHaveLength(10);
    expect(facets.find(({ title }) => title === "Tema")?.links).toEqual([
      { id: "lukeminen", text: "Läsning", href: "/teman/lukeminen/", count: 2 },
      { id: "liikkuminen", text: "Resor", href: "/teman/liikkuminen/", count: 2 },
    ]);
  });
});

describe("the page that finds the nearest practices", () => {
  test("leads to what it needs, and takes its card from an experiment with a figure", () => {
    const { page, nearest } = nearestPage(context);
    expect(nearest.hrefs).toEqual({
      search: "/praxis/search.json",
      engine: "/praxis/search/",
      index: "/praxis/index.json",
      profiles: "/praxis/profiles.json",
      themes: "/teman/",
    });
    expect(nearest.sample?.id).toBe("bryggan");
    expect(page).toEqual({ section: "nearest", choosing: true, scriptSources: ["'self'"] });
  });

  test("takes any card where no experiment has a figure, and none where there is nothing", () => {
    const circle = context.catalogue.experiments.filter(({ id }) => id === "majakan-lukupiiri");
    const withAlone = (experiments: typeof circle) =>
      nearestPage({ ...context, catalogue: { ...context.catalogue, experiments } }).nearest.sample;
    expect(withAlone(circle)?.id).toBe("majakan-lukupiiri");
    expect(withAlone([...circle, ...context.catalogue.pilots])?.id).toBe("bryggan");
    expect(withAlone([])).toBeUndefined();
  });
});

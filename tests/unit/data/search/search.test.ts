import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { excerptTexts } from "../../../../src/data/search/excerpt-texts.ts";
import { openSearchDescription } from "../../../../src/data/search/open-search.ts";
import { experimentProfiles } from "../../../../src/data/search/profiles.ts";
import {
  codedConcepts,
  memberships,
  searchConcepts,
} from "../../../../src/data/search/search-concepts.ts";
import { searchSource } from "../../../../src/data/search/search-documents.ts";
import { searchPages } from "../../../../src/data/search/search-pages.ts";
import { textsIn, WEIGHT } from "../../../../src/data/search/search-texts.ts";
import { experimentIn, LUOTO, luoto } from "../fixture-catalogue.ts";

const context = await luoto().context();
const norwegian = await luoto().context("nb");
const finnish = await luoto().context("fi");

beforeAll(() => void vi.stubEnv("CONTENT_DIR", LUOTO));
afterAll(() => void vi.unstubAllEnvs());

describe("the texts that the search reads", () => {
  test("of a practice are weighed by where they stand", async () => {
    const { experiments } = await textsIn(context, [experimentIn(context, "lautta-kirjastona")]);
    expect(experiments).toEqual([
      [
        { weight: 6, text: "Färjan som bibliotek" },
        { weight: 7, text: "Storskär. Lillskär. Färjan mellan Storskär och Lillskär" },
        { weight: 4, text: "Bibliotekens modell. Läsning. Öbor" },
        { weight: 3, text: "Färjan lånade ut 1 200 böcker på en sommar." },
        {
          weight: 1.5,
          text: [
            "Ingen skulle behöva ta sig över havet för att låna en bok.",
            "Ett bokskåp sattes upp i färjans salong för tiden juni–augusti 2020. Besättningen skötte lånen.",
            "Besättningen hann med lånen men inte med påminnelserna.",
            "Skåpet står kvar i salongen.",
            "Passagerarna var nöjda.",
            "Bokbussens resor kunde dras in.",
            "Barnen läste mera än förut.",
            "Lån under sommaren",
            "Besparing på en sommar",
            "Lugnt väder.",
            "Ett fuktsäkert skåp var dyrt.",
            "Fråga biblioteket efter gallrade böcker.",
            "Skåpet var i bruk också sommaren 2021.",
            "Storskärs bibliotek",
            "Norra skärens område",
          ].join("\n"),
        },
      ],
    ]);
  });

  test("of a pilot have its programme in place of a model, and not its write-up", async () => {
    const { experiments } = await textsIn(context, [experimentIn(context, "bryggan")]);
    const byWeight = new Map(experiments[0]?.map(({ weight, text }) => [weight, text]));
    expect(byWeight.get(WEIGHT.membership)).toBe("Skär 2020. Resor. Öbor");
    expect(byWeight.get(WEIGHT.body)).toContain("Bänkarna snickrades.");
    expect(byWeight.get(WEIGHT.body)).toContain("Arbetet gick undan.");
    expect(byWeight.get(WEIGHT.body)).not.toContain("färdiga i maj");
    expect(byWeight.get(WEIGHT.body)).not.toContain("Bryggan är tom.");
    expect(byWeight.get(WEIGHT.body)).not.toContain("Vem sitter på bänkarna?");
  });

  test("are those of the language alone: what is in another is left to that", async () => {
    const { experiments, pages } = await textsIn(finnish, [
      experimentIn(finnish, "majakan-lukupiiri"),
    ]);
    expect(experiments[0]).toEqual([
      { weight: 6, text: "" },
      { weight: 7, text: "Majakka" },
      { weight: 4, text: "Kirjastojen malli. Lukeminen. Saarelaiset" },
      { weight: 3, text: "" },
      { weight: 1.5, text: "Majakkakaupunki" },
    ]);
    expect(pages[0]).toEqual([]);
    expect(pages[1]).toEqual([
      { weight: 6, text: "Luoto 2020" },
      { weight: 1.5, text: "Keksitty ohjelma." },
    ]);
  });

  test("have the everyday words of a county, and today's name of a former municipality", async () => {
    const county = context.catalogue.wellbeingCounties.get("pohjoisluodot");
    if (!county) throw new Error("the fixture has a county");
    const wellbeingCounties = new Map([
      ["pohjoisluodot", { ...county, synonyms: { sv: ["Norden"], fi: ["Pohjola"] } }],
    ]);
    const named = { ...context, catalogue: { ...context.catalogue, wellbeingCounties } };
    const ferry = { ...experimentIn(context, "lautta-kirjastona"), municipalities: ["pikkuluoto"] };
    const { experiments } = await textsIn(named, [ferry]);
    expect(experiments[0]?.[4]?.text).toMatch(/\nNorra skärens område\nNorden$/);
    expect(experiments[0]?.[1]?.text).toMatch(/^Lillskär\. Storskär\. /);
  });

  test("are quoted field by field, in the order of their rank", () => {
    expect(excerptTexts(context, experimentIn(context, "lautta-kirjastona"))).toEqual([
      { field: "Effekter", text: "Passagerarna var nöjda. Bokbussens resor kunde dras in." },
      {
        field: "Vad som prövades",
        text: "Ett bokskåp sattes upp i färjans salong för tiden juni–augusti 2020. Besättningen skötte lånen.",
      },
      {
        field: "Vad man lärde sig",
        text: "Besättningen hann med lånen men inte med påminnelserna.",
      },
      { field: "Vad som slog rot", text: "Skåpet står kvar i salongen." },
      { field: "Vad som lyckades", text: "Barnen läste mera än förut." },
      { field: "Mål", text: "Ingen skulle behöva ta sig över havet för att låna en bok." },
      { field: "Förutsättningar", text: "Lugnt väder." },
      { field: "Hinder", text: "Ett fuktsäkert skåp var dyrt." },
      { field: "Råd", text: "Fråga biblioteket efter gallrade böcker." },
      { field: "Siffror", text: "Lån under sommaren Besparing på en sommar" },
      { field: "Vad blev kvar?", text: "Skåpet var i bruk också sommaren 2021." },
    ]);
    expect(
      excerptTexts(context, experimentIn(context, "bryggan")).map(({ field }) => field),
    ).toEqual([
      "Effekter",
      "Vad som slog rot",
      "Vad som lyckades",
      "Hinder",
      "Siffror",
      "Beskrivning",
      "Mål",
      "Hur målen nåddes",
      "Utvärdering",
      "Resultatkort",
      "Svaren i slututvärderingen",
    ]);
  });

  test("are quoted language by language", () => {
    const texts = excerptTexts(finnish, experimentIn(finnish, "lautta-kirjastona"));
    expect(texts[0]).toEqual({
      field: finnish.t.parts.impacts,
      text: "Passagerarna var nöjda. Bokbussens resor kunde dras in.",
      lang: "sv",
    });
    expect(texts.find(({ field }) => field === finnish.t.parts.figures)).toEqual({
      field: finnish.t.parts.figures,
      text: "Lainoja kesän aikana Säästö kesässä",
    });
  });
});

describe("the pages that the search finds", () => {
  test("are those of text, then programmes and tools, then figures and the nearest", async () => {
    expect((await searchPages(context)).map(({ title, href }) => [title, href])).toEqual([
      ["Om samlingen", "/om/"],
      ["Skär 2020", "/program/luoto-2020/"],
      ["Resultatkort", "/verktyg/resultatkort/"],
      ["Effekter", "/effekter/"],
      ["Så gör vi redan", "/sa-gor-vi-redan/"],
    ]);
  });

  test("are found by description and headings, not by their whole text", async () => {
    const [page] = context.written.pages;
    if (!page) throw new Error("the fixture has a page of text");
    const body = "Ett stycke.\n\n## Hur\n\nMera text # här.\n\n### Varför\n";
    const written = { ...context.written, pages: [{ ...page, body }] };
    const [found] = await searchPages({ ...context, written });
    expect(found).toEqual({
      title: "Om samlingen",
      href: "/om/",
      text: "Vad den här påhittade samlingen är.\n## Hur\n### Varför",
      lang: undefined,
    });
  });

  test("say in which language they are, where it is not the page's", async () => {
    expect((await searchPages(finnish)).map(({ lang }) => lang)).toEqual([
      "sv",
      undefined,
      "sv",
      undefined,
      undefined,
    ]);
  });
});

describe("the concepts of the search", () => {
  test("have short codes, in their relations too", () => {
    expect(codedConcepts(context).map(({ id, narrower }) => [id, narrower])).toEqual([
      ["0", undefined],
      ["1", ["0"]],
    ]);
  });

  test("that an experiment belongs to are its themes, target groups and model", () => {
    expect(memberships(experimentIn(context, "lautta-kirjastona"))).toEqual([
      "theme-lukeminen",
      "group-saarelaiset",
      "model-kirjastot",
    ]);
    expect(memberships(experimentIn(context, "bryggan"))).toEqual([
      "theme-liikkuminen",
      "group-saarelaiset",
    ]);
  });

  test("have their words in the language of the index, and the others' apart, each once", () => {
    const [library] = searchConcepts(context, () => true);
    expect(library).toEqual({
      id: "0",
      terms: ["bibliotek"],
      foreign: ["bibliotek", "kirjasto", "bibliotekki", "library"],
    });
  });

  test("that no document holds lead to the wider ones that some does, or are left out", () => {
    const held = (...ids: string[]) => searchConcepts(context, (id) => ids.includes(id));
    expect(
      held("1").map(({ id, absent, broader, narrower }) => [id, absent, broader, narrower]),
    ).toEqual([
      ["0", true, ["1"], undefined],
      ["1", undefined, undefined, []],
    ]);
    expect(held("0").map(({ id, absent, narrower }) => [id, absent, narrower])).toEqual([
      ["0", undefined, undefined],
      ["1", true, ["0"]],
    ]);
    expect(held()).toEqual([]);
  });

  test("are also themes, target groups and models, by name and everyday words", () => {
    const theme = {
      id: "lukeminen",
      name: { sv: "Läsning", fi: "Lukeminen" },
      synonyms: { sv: ["böcker"], nb: ["bøker"] },
    };
    const catalogue = { ...context.catalogue, themes: new Map([[theme.id, theme]]) };
    const found = searchConcepts({ ...context, catalogue }, (id) => id === "theme-lukeminen");
    expect(found).toEqual([
      { id: "theme-lukeminen", terms: ["Läsning", "böcker"], foreign: ["bøker", "Lukeminen"] },
    ]);
    const all = searchConcepts(context, () => true).map(({ id }) => id);
    expect(all).toEqual([
      "0",
      "1",
      "theme-lukeminen",
      "theme-liikkuminen",
      "group-saarelaiset",
      "model-kirjastot",
      "model-kuljetukset",
    ]);
  });
});

describe("the documents of the search", () => {
  test("are one for each experiment by title, and one for each page", async () => {
    const { documents, data } = await searchSource(context, context);
    expect(documents.map(({ row }) => row)).toEqual([0, 1, 2, 3, -1, -2, -3, -4, -5]);
    expect(data.language).toBe("sv");
    expect(data).not.toHaveProperty("original");
    expect(data.pages.map(({ href }) => href)).toEqual([
      "/om/",
      "/program/luoto-2020/",
      "/verktyg/resultatkort/",
      "/effekter/",
      "/sa-gor-vi-redan/",
    ]);
    for (const { groups } of documents)
      for (const { tokens } of groups) expect(tokens.length).toBeGreaterThan(0);
  });

  test("hold what an experiment belongs to, with the weight of that", async () => {
    const { documents } = await searchSource(context, context);
    const last = documents[3]?.groups.at(-1);
    expect(last?.weight).toBe(4);
    expect(last?.tokens).toHaveLength(3);
    expect(documents[0]?.groups.at(-1)?.tokens).toHaveLength(2);
  });

  test("hold a word at most three times in a place", async () => {
    const ferry = experimentIn(context, "lautta-kirjastona");
    const local = context.localised(ferry);
    const title = { text: "Färja färja färja färja färja" };
    const parts = local.parts.map((part) =>
      part.name === "title"
        ? { ...part, texts: [["title", title] as [string, typeof title]] }
        : part,
    );
    const repeated = {
      ...context,
      catalogue: { ...context.catalogue, experiments: [ferry] },
      localised: () => ({ ...local, parts }),
    };
    const { documents } = await searchSource(repeated, repeated);
    const titles = documents[0]?.groups.filter(({ weight }) => weight === 6);
    expect(titles?.map(({ tokens }) => [new Set(tokens).size, tokens.length])).toEqual([[1, 3]]);
  });

  test("of another language hold its words and, marked apart, those of the record", async () => {
    const { documents, data, foreign } = await searchSource(norwegian, context);
    expect(data.original).toBe("sv");
    expect(documents).toHaveLength(9);
    const first = await searchSource(context, context);
    const ownTokens = new Set(
      first.documents.flatMap(({ groups }) => groups.flatMap((it) => it.tokens)),
    );
    const both = new Set(documents.flatMap(({ groups }) => groups.flatMap((it) => it.tokens)));
    // The ferry's own word in both languages: one as Norwegian, one as the record's.
    expect(both.size).toBeGreaterThan(ownTokens.size);
    expect(JSON.stringify(foreign.vocabulary)).not.toBe(JSON.stringify(first.foreign.vocabulary));
  });

  test("give each experiment a profile of the concepts that it speaks of, models left out", async () => {
    const profiles = await experimentProfiles(context, context);
    expect(profiles).toHaveLength(4);
    const ids = [...new Set(profiles.flatMap((profile) => Object.keys(profile)))].sort();
    expect(ids).toEqual(["0", "1", "group-saarelaiset", "theme-liikkuminen", "theme-lukeminen"]);
    // The reading circle speaks of the storm, the ferry of libraries.
    expect(profiles[2]?.["1"]).toBe(1);
    expect(profiles[1]?.["0"]).toBeUndefined();
    expect(profiles[3]?.["0"]).toBeGreaterThan(0);
    expect(profiles[1]?.["theme-liikkuminen"]).toBeGreaterThan(0);
  });
});

describe("the description for browsers' search engines", () => {
  test("has the address of the search with a place for the query, and names of a fitting length", () => {
    const xml = openSearchDescription(context, new URL("https://luoto.example"));
    expect(xml).toContain('template="https://luoto.example/praxis/?q={searchTerms}"');
    expect(xml).toContain("<ShortName>God praxis på sk</ShortName>");
    expect(xml).toContain("<LongName>God praxis på skären: Sök praxis</LongName>");
    expect(xml).toContain(
      "<Description>En liten påhittad samling, som programmets delar prövas med.</Description>",
    );
  });

  test("escapes what XML would read as markup", () => {
    const { settings } = context.catalogue;
    const catalogue = {
      ...context.catalogue,
      settings: { ...settings, description: { sv: `A & <b> "c"` } },
    };
    const xml = openSearchDescription({ ...context, catalogue }, new URL("https://luoto.example"));
    expect(xml).toContain("<Description>A &#38; &#60;b&#62; &#34;c&#34;</Description>");
  });
});

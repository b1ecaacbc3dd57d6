import { describe, expect, test } from "vitest";
import type { Context } from "../../../../src/data/catalogue/make-context.ts";
import { citation } from "../../../../src/data/experiment/citation.ts";
import { editHref } from "../../../../src/data/experiment/edit-link.ts";
import { experimentCard, placeOf } from "../../../../src/data/experiment/experiment-card.ts";
import { factViews } from "../../../../src/data/experiment/fact-views.ts";
import { LocalTexts, localTexts } from "../../../../src/data/experiment/local-texts.ts";
import { type LocalisedExperiment, localise } from "../../../../src/data/experiment/localise.ts";
import {
  citationPlace,
  shortCitation,
  sourceViews,
} from "../../../../src/data/experiment/source-view.ts";
import { hasOtherLanguage } from "../../../../src/data/experiment/translation-view.ts";
import { experimentIn, luoto, spaced } from "../fixture-catalogue.ts";

const context = await luoto().context();
const norwegian = await luoto().context("nb");
const finnish = await luoto().context("fi");
const SITE = new URL("https://luoto.example");

const localised = (id: string, of: Context = context): LocalisedExperiment =>
  of.localised(experimentIn(of, id));

describe("the texts of a record in a language", () => {
  const texts = (of: Context, id: string, locale = of.locale) =>
    localTexts(of.catalogue, locale, experimentIn(of, id));

  test("are those of the record in its own language, with nothing said of it", () => {
    expect(texts(context, "lautta-kirjastona").get("title")).toEqual({
      text: "Färjan som bibliotek",
    });
  });

  test("are those of the translation where it has them, else the record's with its language", () => {
    const own = texts(finnish, "lautta-kirjastona");
    expect(own.get("title")).toEqual({ text: "Lautta kirjastona" });
    expect(own.get("goal")).toEqual({
      text: "Ingen skulle behöva ta sig över havet för att låna en bok.",
      lang: "sv",
    });
    expect(texts(finnish, "majakan-lukupiiri").get("title")).toEqual({
      text: "Fyrens läsecirkel",
      lang: "sv",
    });
  });

  test("are marked as stale where the original has changed since", () => {
    const changed = { ...experimentIn(context, "lautta-kirjastona"), title: "Färjan" };
    const own = localTexts(context.catalogue, "fi", changed);
    expect(own.get("title")).toEqual({ text: "Lautta kirjastona", stale: true });
    expect(own.get("summary")).toEqual({ text: "Lautalla lainattiin 1 200 kirjaa kesässä." });
  });

  test("come by path, and a path without a text is an error that names both", () => {
    const own = texts(context, "yhteisvene");
    expect(own.all.map(([path]) => path)).toEqual([
      "title",
      "summary",
      "goal",
      "tried",
      "rooted",
      "impacts.clients",
      "impacts.economy",
      "figures.saasto",
      "adoption.conditions.0",
    ]);
    expect(own.find("learned")).toBeUndefined();
    expect(() => own.get("learned")).toThrow('practice "yhteisvene" has no text "learned"');
    expect(() => texts(context, "bryggan").get("x")).toThrow('pilot "bryggan" has no text "x"');
    expect(() => new LocalTexts(new Map(), "it").get("title")).toThrow("it");
  });
});

describe("an experiment in the language of a page", () => {
  const ferry = localised("lautta-kirjastona");

  test("is put together once", () => {
    expect(localised("lautta-kirjastona")).toBe(ferry);
    expect(localise(context, ferry.record)).not.toBe(ferry);
  });

  test("has its parts in the order of the table, empty ones without texts", () => {
    const parts = localised("majakan-lukupiiri").parts.map(({ name, label, texts }) => [
      name,
      label,
      texts.length,
    ]);
    expect(parts).toEqual([
      ["title", "", 1],
      ["summary", "", 1],
      ["programme", "", 0],
      ["themes", "", 0],
      ["targetGroups", "", 0],
      ["municipalities", "", 0],
      ["place", "Plats", 1],
      ["period", "Tidsperiod", 0],
      ["operatingModel", "", 0],
      ["experimentGroup", "", 0],
      ["goal", "Mål", 1],
      ["tried", "Vad som prövades", 1],
      ["learned", "Vad man lärde sig", 0],
      ["rooted", "Vad som slog rot", 1],
      ["impacts", "Effekter", 1],
      ["successes", "Vad som lyckades", 0],
      ["figures", "Siffror", 0],
      ["evidence", "", 0],
      ["adoption", "Införande", 1],
      ["sectors", "", 0],
      ["sources", "", 0],
      ["followUps", "Vad blev kvar?", 0],
      ["review", "Granskad", 0],
    ]);
  });

  test("has its address, places, model and how far it took root", () => {
    expect(ferry).toMatchObject({
      href: "/praxis/lautta-kirjastona/",
      municipalities: "Storskär, Lillskär",
      model: { id: "kirjastot", text: "Bibliotek", href: "/verksamhetsmodeller/kirjastot/" },
      rooted: { status: "established", label: "Etablerades" },
      mergers: ["Lillskär hör numera till Storskär."],
    });
    expect(localised("bryggan")).toMatchObject({
      href: "/piloter/bryggan/",
      municipalities: "",
      model: { id: "pilot", text: "Pilot", href: "/piloter/" },
      mergers: [],
    });
  });

  test("has every axis with what was reported of it, left empty and never asked kept apart", () => {
    expect(
      localised("majakan-lukupiiri").impacts.map(({ axis, label, report, reportLabel, text }) => [
        axis,
        label,
        report,
        reportLabel,
        text?.text,
      ]),
    ).toEqual([
      ["clients", "Klienter", "effect", "Effekt", "De som kom trivdes."],
      ["economy", "Ekonomi", "not-reported", "Inte rapporterat", undefined],
      ["staff", "Personal", "not-asked", "Frågan ställdes inte", undefined],
      ["statutory", "Lagstadgade uppgifter", "not-asked", "Frågan ställdes inte", undefined],
      ["community", "Lokalsamhälle", "not-asked", "Frågan ställdes inte", undefined],
    ]);
  });

  test("has its figures with their kinds, periods, sources and twins", () => {
    expect(localised("yhteisvene").figures).toEqual([
      {
        id: "saasto",
        number: "cirka över 100",
        unit: "€",
        label: { text: "Besparing" },
        kind: "saving",
        kindLabel: "Besparing",
        period: undefined,
        source: "s. 3",
        sameAs: {
          text: "Färjan som bibliotek",
          lang: undefined,
          href: "/praxis/lautta-kirjastona/",
        },
      },
    ]);
    const boat = experimentIn(context, "yhteisvene");
    const figures = boat.figures.map((figure) => ({
      ...figure,
      period: { start: "2020", end: "2021" },
      source: { document: "luotoraportti", poster: 4 },
      sameAs: undefined,
    }));
    expect(localise(context, { ...boat, figures }).figures[0]).toMatchObject({
      period: "2020–2021",
      source: "affisch 4",
      sameAs: undefined,
    });
    expect(localise(context, { ...boat, sources: [] }).figures[0]?.source).toBe("");
  });

  test("keeps the number of a label together", () => {
    const boat = experimentIn(context, "yhteisvene");
    const figures = boat.figures.map((figure) => ({ ...figure, label: "Av 1 200 lån" }));
    const plain = {
      ...context,
      texts: () => localTexts(context.catalogue, "sv", { ...boat, figures }),
    };
    expect(localise(plain, { ...boat, figures }).figures[0]?.label.text).toBe("Av 1\u00a0200 lån");
  });

  test("has what was said on adoption by aspect, each with its topic", () => {
    expect(ferry.adoption).toEqual([
      {
        aspect: "conditions",
        title: "Förutsättningar",
        notes: [{ topic: "Väder", text: "Lugnt väder." }],
      },
      {
        aspect: "obstacles",
        title: "Hinder",
        notes: [{ topic: "Finansiering", text: "Ett fuktsäkert skåp var dyrt." }],
      },
      {
        aspect: "tips",
        title: "Råd",
        notes: [{ topic: "Finansiering", text: "Fråga biblioteket efter gallrade böcker." }],
      },
    ]);
  });

  test("has its follow-ups, the newest first, each with its own text", () => {
    expect(ferry.followUps).toEqual([
      {
        date: "juni 2021",
        datetime: "2021-06",
        status: "Fortsätter",
        text: { text: "Skåpet var i bruk också sommaren 2021." },
        source: undefined,
      },
    ]);
    const entry = (date: string, source?: object) => ({
      date,
      status: "ended" as const,
      text: `År ${date}.`,
      ...(source ? { source: { document: "luotoraportti", page: 9 } } : {}),
    });
    const record = {
      ...ferry.record,
      followUps: [entry("2019"), entry("2022-03-04", {}), entry("2020-05")],
    };
    const plain = { ...context, texts: () => localTexts(context.catalogue, "sv", record) };
    expect(
      localise(plain, record).followUps.map(({ date, status, text, source }) => [
        date,
        status,
        text.text,
        source,
      ]),
    ).toEqual([
      ["4 mars 2022", "Avslutades", "År 2022-03-04.", "Källa: s. 9"],
      ["maj 2020", "Avslutades", "År 2020-05.", undefined],
      ["2019", "Avslutades", "År 2019.", undefined],
    ]);
  });
});

describe("who is responsible today", () => {
  test("is said sector by sector, the main one marked where there are several", () => {
    expect(localised("majakan-lukupiiri").responsibility).toEqual([
      {
        sector: "Omsorg",
        main: true,
        owners: [
          {
            parties: [{ text: "Fyrstaden", href: "/valfardsomraden/majakkakaupunki/" }],
            suffix: undefined,
            duty: "ordnandet av omsorgen",
            since: "sedan 1 januari 2023",
            reason: "Staden sköter själv omsorgen.",
            basis: "Grund: påhittad lag 1/2021",
          },
        ],
      },
      {
        sector: "Kultur",
        main: false,
        owners: [
          {
            parties: [{ text: "Fyrskär", href: "/kommuner/majakka/" }],
            suffix: undefined,
            duty: "biblioteken",
            since: undefined,
            reason: "Biblioteken är kommunens uppgift.",
            basis: "Grund: påhittad kommunallag",
          },
        ],
      },
    ]);
    expect(localised("yhteisvene").responsibility.map(({ main }) => main)).toEqual([false]);
  });

  test("is a county for its own reason, today's municipality, and nobody by name where none is named", () => {
    const [care, culture] = localised("bryggan").responsibility;
    expect(care?.owners[0]).toMatchObject({
      parties: [{ text: "Norra skärens område" }],
      reason: "Omsorgen gick över till områdena år 2023.",
    });
    expect(culture?.owners[0]?.parties).toEqual([{ text: "kommunerna" }]);
    // Lillskär belongs to Storskär today.
    expect(localised("lautta-kirjastona").responsibility[0]?.owners[0]?.parties).toEqual([
      { text: "Storskär", href: "/kommuner/isoluoto/" },
    ]);
  });

  test("has moved where an owner has it since a date, and stayed where none has", () => {
    expect(localised("bryggan").responsibilityLead).toBe(context.t.experiment.responsibilityMoved);
    expect(localised("lautta-kirjastona").responsibilityLead).toBe(
      context.t.experiment.responsibilityStayed,
    );
  });

  test("names an agency, and the employment areas of the municipalities", () => {
    const [culture] = context.catalogue.sectors.get("culture")?.owners ?? [];
    if (!culture) throw new Error("the fixture has an owner of culture");
    const owners = [
      { ...culture, kind: "agency" as const, name: { sv: "Skärverket" } },
      { ...culture, kind: "employment-area" as const },
    ];
    const sectors = new Map(context.catalogue.sectors).set("culture", {
      id: "culture",
      name: { sv: "Kultur" },
      owners,
    });
    const changed = { ...context, catalogue: { ...context.catalogue, sectors } };
    const [sector] = localise(changed, experimentIn(context, "lautta-kirjastona")).responsibility;
    expect(sector?.owners.map(({ parties, suffix }) => [parties, suffix])).toEqual([
      [[{ text: "Skärverket" }], undefined],
      [
        [{ text: "Storskär", href: "/kommuner/isoluoto/" }],
        "eller det sysselsättningsområde som kommunen hör till",
      ],
    ]);
  });
});

describe("the facts of an experiment", () => {
  const facts = (id: string, of = context) =>
    factViews(of, experimentIn(of, id)).map(({ fact, label, links }) => [
      fact,
      label,
      links.map(({ text, href }) => [text, href]),
    ]);

  test("of a practice are its model, places, group, period, programme, themes and evidence", () => {
    expect(facts("lautta-kirjastona")).toEqual([
      ["operatingModel", "Verksamhetsmodell", [["Bibliotek", "/verksamhetsmodeller/kirjastot/"]]],
      [
        "municipality",
        "Kommuner",
        [
          ["Storskär", "/kommuner/isoluoto/"],
          ["Lillskär", "/kommuner/pikkuluoto/"],
        ],
      ],
      ["group", "Försöksgrupp", [["Norra skärens grupp", undefined]]],
      ["place", "Plats", [["Färjan mellan Storskär och Lillskär", undefined]]],
      ["period", "Tidsperiod", [["Inte rapporterat; programmet pågick 2020–2021", undefined]]],
      ["programme", "Program", [["Skär 2020", "/program/luoto-2020/"]]],
      ["themes", "Teman", [["Läsning", "/teman/lukeminen/"]]],
      ["targetGroups", "Målgrupper", [["Öbor", "/praxis/malgrupp/saarelaiset/"]]],
      [
        "evidence",
        "Typ av underlag",
        [["Aktörernas egen beskrivning", "/praxis/underlag/beskrivning/"]],
      ],
    ]);
  });

  test("of a pilot are its counties in place of model and group, and its own period", () => {
    expect(facts("bryggan").slice(0, 4)).toEqual([
      ["municipality", "Kommun", [["Inte rapporterat", undefined]]],
      [
        "counties",
        "Välfärdsområden",
        [["Norra skärens område", "/valfardsomraden/pohjoisluodot/"]],
      ],
      ["place", "Plats", [["Norra bryggan", undefined]]],
      ["period", "Tidsperiod", [["1 maj 2020–30 september 2020", undefined]]],
    ]);
    expect(facts("bryggan").map(([fact]) => fact)).not.toContain("operatingModel");
  });

  test("say what was not reported", () => {
    const byFact = new Map(facts("yhteisvene").map(([fact, ...rest]) => [fact, rest]));
    expect(byFact.get("place")).toEqual(["Plats", [["Inte rapporterat", undefined]]]);
    expect(byFact.get("municipality")).toEqual(["Kommun", [["Storskär", "/kommuner/isoluoto/"]]]);
    expect(facts("majakan-lukupiiri").map(([fact]) => fact)).not.toContain("group");
    const programmes = new Map(
      [...context.catalogue.programmes].map(([id, { period: _, ...rest }]) => [id, rest]),
    );
    const undated = { ...context, catalogue: { ...context.catalogue, programmes } };
    expect(facts("yhteisvene", undated).find(([fact]) => fact === "period")?.[2]).toEqual([
      ["Inte rapporterat", undefined],
    ]);
    const pilot = experimentIn(context, "bryggan");
    const views = factViews(context, { ...pilot, wellbeingCounties: [] } as typeof pilot);
    expect(views.map(({ fact }) => fact)).not.toContain("counties");
  });

  test("say that the type of evidence is no grade", () => {
    const notes = factViews(context, experimentIn(context, "bryggan")).flatMap(({ fact, note }) =>
      note ? [[fact, note]] : [],
    );
    expect(notes).toEqual([
      ["evidence", "Typen av underlag visar vad resultaten bygger på. Den är inget betyg."],
    ]);
  });
});

describe("a card", () => {
  test("has title, summary, places, model, state and the record's first figure", () => {
    const card = experimentCard(context, experimentIn(context, "lautta-kirjastona"));
    expect({ ...card, summary: spaced(card.summary) }).toEqual({
      id: "lautta-kirjastona",
      href: "/praxis/lautta-kirjastona/",
      title: "Färjan som bibliotek",
      summary: "Färjan lånade ut 1 200 böcker på en sommar.",
      place: "Storskär, Lillskär",
      model: { id: "kirjastot", text: "Bibliotek", href: "/verksamhetsmodeller/kirjastot/" },
      rooted: { status: "established", label: "Etablerades" },
      figure: { number: "1\u00a0200", unit: "lån", label: "Lån under sommaren" },
    });
    expect(card.summary).toContain("1\u00a0200");
  });

  test("has its place where it names no municipality, and no figure where it has none", () => {
    expect(experimentCard(context, experimentIn(context, "bryggan")).place).toBe("Norra bryggan");
    const circle = experimentCard(context, experimentIn(context, "majakan-lukupiiri"));
    expect(circle.figure).toBeUndefined();
    expect(circle.place).toBe("Fyrskär");
    const nowhere = { ...experimentIn(context, "yhteisvene"), municipalities: [] };
    expect(
      experimentCard({ ...context, localised: (it) => localise(context, it) }, nowhere).place,
    ).toBe("");
  });

  test("says which of its texts are in another language", () => {
    expect(experimentCard(finnish, experimentIn(finnish, "bryggan")).langs).toEqual({
      title: "sv",
      summary: "sv",
      place: "sv",
      label: "sv",
    });
    // The place of the reading circle is not shown: it names a municipality.
    expect(experimentCard(finnish, experimentIn(finnish, "majakan-lukupiiri")).langs).toEqual({
      title: "sv",
      summary: "sv",
    });
    expect(experimentCard(finnish, experimentIn(finnish, "yhteisvene"))).not.toHaveProperty(
      "langs",
    );
  });

  test("names up to three municipalities, of more the first and how many others", () => {
    const at = (...municipalities: string[]) =>
      placeOf(context, { ...experimentIn(context, "yhteisvene"), municipalities });
    expect(at()).toBe("");
    expect(at("isoluoto", "pikkuluoto", "karikko")).toBe("Storskär, Lillskär, Grynnan");
    expect(at("isoluoto", "pikkuluoto", "karikko", "majakka")).toBe("Storskär och 3 kommuner till");
  });
});

describe("the sources of an experiment", () => {
  test("are cited by poster, chapter and page", () => {
    const place = (rest: object) => citationPlace(context, { document: "luotoraportti", ...rest });
    expect(place({ poster: 12, chapter: "5.3", page: 40 })).toBe("affisch 12, kapitel 5.3, s. 40");
    expect(place({ chapter: "2, 3.1,8" })).toBe("kapitel 2, 3.1 och 8");
    expect(place({})).toBe("");
    expect(shortCitation(context, { document: "luotoraportti" })).toBe(
      "Skärens försöksgrupp (2021)",
    );
  });

  test("are gathered by document, each place once, with the language of a foreign title", () => {
    const cited = [
      { document: "luotoraportti", page: 3 },
      { document: "luotoraportti" },
      { document: "luotoraportti", page: 7 },
      { document: "luotoraportti", page: 3 },
    ];
    expect(sourceViews(context, cited)).toEqual([
      {
        text: [
          { text: "Skärens försöksgrupp (2021). " },
          { text: "Försöken på skären" },
          { text: "" },
        ],
        place: "s. 3, s. 7",
        href: undefined,
      },
    ]);
    expect(sourceViews(finnish, cited)[0]?.text[1]).toEqual({
      text: "Försöken på skären",
      lang: "sv",
    });
    const document = context.catalogue.sources.get("luotoraportti");
    if (!document) throw new Error("the fixture has a source");
    const sources = new Map([
      ["luotoraportti", { ...document, series: "Serie 1", urn: "URN:1", url: "https://x.example" }],
      ["annan", { ...document, id: "annan", title: "Annan" }],
    ]);
    const described = { ...context, catalogue: { ...context.catalogue, sources } };
    expect(
      sourceViews(described, [...cited, { document: "annan", page: 1 }]).map(
        ({ text, place, href }) => [text.map((it) => it.text).join(""), place, href],
      ),
    ).toEqual([
      [
        "Skärens försöksgrupp (2021). Försöken på skären. Serie 1. URN:1",
        "s. 3, s. 7",
        "https://x.example",
      ],
      ["Skärens försöksgrupp (2021). Annan", "s. 1", undefined],
    ]);
  });
});

describe("a citation of an experiment", () => {
  const cited = (id: string, of = context) =>
    citation(of, localised(id, of), SITE)
      .map(({ text }) => text)
      .join("");

  test("has title, places, catalogue, id, address and the record's own source", () => {
    expect(cited("lautta-kirjastona")).toBe(
      "Färjan som bibliotek (Storskär, Lillskär). God praxis på skären, Skärens försöksgrupp. lautta-kirjastona. https://luoto.example/praxis/lautta-kirjastona/. Skärens försöksgrupp (2021). Försöken på skären, s. 3.",
    );
    expect(cited("bryggan")).toBe(
      "Bryggan som mötesplats. God praxis på skären, Skärens försöksgrupp. bryggan. https://luoto.example/piloter/bryggan/. Skärens försöksgrupp (2021). Försöken på skären, s. 7.",
    );
  });

  test("ends with the document where no place in it is named, and at the address without a source", () => {
    const ferry = localised("lautta-kirjastona");
    const withSources = (sources: typeof ferry.record.sources) =>
      citation(context, { ...ferry, record: { ...ferry.record, sources } }, SITE)
        .map(({ text }) => text)
        .join("");
    expect(
      withSources([{ document: "luotoraportti" }, { document: "luotoraportti", page: 8 }]),
    ).toMatch(/ Försöken på skären\.$/);
    expect(withSources([])).toMatch(/lautta-kirjastona\/\.$/);
  });

  test("says in which language the title is", () => {
    expect(citation(finnish, localised("majakan-lukupiiri", finnish), SITE)[0]).toEqual({
      text: "Fyrens läsecirkel",
      lang: "sv",
    });
  });
});

describe("the link to where a text is edited", () => {
  const link = (of: Context, id: string) => editHref(of, experimentIn(of, id));

  test("leads to the file of the page's language, or to the record where there is none", () => {
    const base = "https://git.example/luoto/kirjasto/edit/main/content";
    expect(link(context, "lautta-kirjastona")).toBe(`${base}/practices/lautta-kirjastona.sv.md`);
    expect(link(finnish, "lautta-kirjastona")).toBe(`${base}/practices/lautta-kirjastona.fi.md`);
    expect(link(finnish, "majakan-lukupiiri")).toBe(`${base}/practices/majakan-lukupiiri.sv.md`);
    expect(link(norwegian, "bryggan")).toBe(`${base}/pilots/bryggan.nb.mdx`);
  });

  test("follows the folder and branch of the settings, and is not there without a repository", () => {
    const { settings } = context.catalogue;
    const withRepository = (repository: typeof settings.repository) => ({
      ...context,
      catalogue: { ...context.catalogue, settings: { ...settings, repository } },
    });
    expect(
      link(
        withRepository({ url: "https://git.example/a/", branch: "b", folder: "c/d" }),
        "bryggan",
      ),
    ).toBe("https://git.example/a/edit/b/c/d/pilots/bryggan.sv.mdx");
    expect(link(withRepository(undefined), "bryggan")).toBeUndefined();
  });
});

describe("the note on how a page came to be in its language", () => {
  const note = (id: string, of: Context) => localised(id, of).translation;

  test("is not there in the first language, nor where nothing is left in it", () => {
    expect(note("lautta-kirjastona", context)).toBeUndefined();
  });

  test("says that some texts are in the first language, and who made and checked the rest", () => {
    expect(note("majakan-lukupiiri", finnish)?.sentences).toEqual([
      "Osa sivun teksteistä on vain alkukielellä (ruotsi).",
    ]);
    expect(note("lautta-kirjastona", finnish)?.sentences).toHaveLength(2);
    expect(note("lautta-kirjastona", finnish)?.sentences[1]).toBe(finnish.t.translation.machine);
    expect(note("yhteisvene", finnish)?.sentences).toHaveLength(1);
    expect(note("yhteisvene", finnish)?.sentences[0]).toContain("Isoluodon kunta");
    expect(note("yhteisvene", finnish)?.sentences[0]).toContain("marraskuu 2021");
    expect(note("lautta-kirjastona", norwegian)?.sentences[0]).toContain(
      "språktjenesten på Storskjær",
    );
    expect(note("lautta-kirjastona", norwegian)?.sentences[0]).not.toBe(
      note("yhteisvene", norwegian)?.sentences[0],
    );
  });

  test("leads to the same page in the first language", () => {
    expect(note("bryggan", norwegian)?.original).toEqual({
      text: norwegian.t.translation.original,
      href: "/piloter/bryggan/",
    });
  });
});

test("another language is seen wherever it stands in what is shown", () => {
  expect(hasOtherLanguage({ a: [{ b: { lang: "sv" } }] })).toBe(true);
  expect(hasOtherLanguage([{ langs: { title: "sv" } }])).toBe(true);
  expect(hasOtherLanguage({ lang: undefined, langs: undefined, a: [null, "lang", 1] })).toBe(false);
});

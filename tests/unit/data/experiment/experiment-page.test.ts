import { describe, expect, test } from "vitest";
import type { Context } from "../../../../src/data/catalogue/make-context.ts";
import { experimentPage } from "../../../../src/data/experiment/experiment-page.ts";
import {
  pilotPage,
  pilotsPage,
  practicePage,
} from "../../../../src/data/experiment/experiment-pages.ts";
import { localTexts } from "../../../../src/data/experiment/local-texts.ts";
import { localise } from "../../../../src/data/experiment/localise.ts";
import { pilotParts } from "../../../../src/data/experiment/pilot-page.ts";
import { relatedViews } from "../../../../src/data/experiment/related-views.ts";
import type { Experiment } from "../../../../src/domain/pilot.ts";
import { experimentIn, luoto } from "../fixture-catalogue.ts";

const SITE = new URL("https://luoto.example");
const context = await luoto().context();
const finnish = await luoto().context("fi");
const page = (id: string, of: Context = context) => experimentPage(of, experimentIn(of, id), SITE);

/** The context in which a changed record is shown with its own texts. */
const showing = (record: Experiment, of: Context = context): Context => {
  const shown: Context = {
    ...of,
    texts: (it) =>
      it.id === record.id ? localTexts(of.catalogue, of.locale, record) : of.texts(it),
    localised: (it) => (it.id === record.id ? localise(shown, record) : of.localised(it)),
  };
  return shown;
};

describe("the page of an experiment", () => {
  test("tells its story in the order of the table of parts, empty sections included", () => {
    const sections = (id: string) => page(id).sections.map(({ id, title }) => [id, title]);
    expect(sections("lautta-kirjastona")).toEqual([
      ["goal", "Mål"],
      ["tried", "Vad som prövades"],
      ["learned", "Vad man lärde sig"],
      ["rooted", "Vad som slog rot"],
      ["successes", "Vad som lyckades"],
      ["follow-ups", "Vad blev kvar?"],
    ]);
    expect(sections("bryggan").map(([id]) => id)).toEqual(["rooted", "successes", "follow-ups"]);
  });

  test("shows a text as paragraphs, a list as items, a log as entries, and how far it took root", () => {
    const byId = new Map(
      page("lautta-kirjastona").sections.map(({ id, title: _, ...it }) => [id, it]),
    );
    expect(byId.get("goal")).toEqual({
      body: { html: "<p>Ingen skulle behöva ta sig över havet för att låna en bok.</p>" },
    });
    expect(byId.get("rooted")).toEqual({
      body: { html: "<p>Skåpet står kvar i salongen.</p>" },
      badge: { status: "established", label: "Etablerades" },
    });
    expect(byId.get("successes")).toEqual({ items: [{ html: "Barnen läste mera än förut." }] });
    expect(byId.get("follow-ups")).toEqual({
      log: [
        {
          date: "juni 2021",
          datetime: "2021-06",
          status: "Fortsätter",
          source: undefined,
          body: { html: "Skåpet var i bruk också sommaren 2021." },
        },
      ],
    });
    expect(byId.get("learned")?.body?.html).toContain('<img src="/pictures/lautta.jpg/960.webp"');
  });

  test("leaves what the source is silent on empty", () => {
    const byId = new Map(page("majakan-lukupiiri").sections.map((it) => [it.id, it]));
    expect(byId.get("learned")?.body).toBeUndefined();
    expect(byId.get("successes")?.items).toEqual([]);
    expect(byId.get("follow-ups")?.log).toEqual([]);
    expect(page("majakan-lukupiiri").review).toBeUndefined();
  });

  test("shows axes and notes on adoption as HTML", () => {
    const { impacts, adoption } = page("lautta-kirjastona");
    expect(impacts[0]).toEqual({
      axis: "clients",
      label: "Klienter",
      report: "effect",
      reportLabel: "Effekt",
      body: { html: "<p>Passagerarna var nöjda.</p>" },
    });
    expect(impacts[2]?.body).toBeUndefined();
    expect(adoption.map(({ notes }) => notes)).toEqual([
      [{ topic: "Väder", html: "Lugnt väder." }],
      [{ topic: "Finansiering", html: "Ett fuktsäkert skåp var dyrt." }],
      [{ topic: "Finansiering", html: "Fråga biblioteket efter gallrade böcker." }],
    ]);
  });

  test("says who reviewed it and when, and leads to brief, edit link and itself", () => {
    expect(page("lautta-kirjastona")).toMatchObject({
      heading: "Färjan som bibliotek",
      review: [{ text: "1 september 2021, " }, { text: "Storskärs bibliotek" }],
      briefHref: "/praxis/lautta-kirjastona/beslutsunderlag/",
      editHref:
        "https://git.example/luoto/kirjasto/edit/main/content/practices/lautta-kirjastona.sv.md",
      qr: { address: "https://luoto.example/praxis/lautta-kirjastona/" },
      mergers: ["Lillskär hör numera till Storskär."],
    });
    expect(page("bryggan").briefHref).toBe("/piloter/bryggan/beslutsunderlag/");
  });

  test("is stale where its title or summary is, and not for other texts", () => {
    const ferry = experimentIn(finnish, "lautta-kirjastona");
    const stale = (change: Partial<Experiment>) => {
      const record = { ...ferry, ...change } as Experiment;
      return experimentPage(showing(record, finnish), record, SITE).stale;
    };
    expect(stale({})).toBe(false);
    expect(stale({ title: "Båten" })).toBe(true);
    expect(stale({ summary: "Båten gick." })).toBe(true);
    const figures = ferry.figures.map((figure) => ({ ...figure, label: "Något annat" }));
    expect(stale({ figures })).toBe(false);
  });

  test("has its own municipalities on the map, each once", () => {
    const { settings } = context.catalogue;
    const mapped = {
      ...context,
      catalogue: { ...context.catalogue, settings: { ...settings, map: { country: "246" } } },
    };
    expect(
      page("lautta-kirjastona", mapped).map?.marks.map(({ id, radius }) => [id, radius]),
    ).toEqual([
      ["isoluoto", 5],
      ["pikkuluoto", 5],
    ]);
    expect(page("bryggan", mapped).map).toBeUndefined();
  });

  test("is found by its id, and says of itself what its card says", () => {
    const { page: head } = practicePage(context, { id: "lautta-kirjastona" }, SITE);
    expect(head).toMatchObject({
      title: "Färjan som bibliotek",
      titleLang: undefined,
      model: "kirjastot",
      choosing: true,
      translation: undefined,
    });
    const { page: untranslated } = practicePage(finnish, { id: "majakan-lukupiiri" }, SITE);
    expect(untranslated).toMatchObject({ titleLang: "sv" });
    expect(untranslated.translation?.sentences).toHaveLength(1);
    expect(() => practicePage(context, { id: "bryggan" }, SITE)).toThrow(/"bryggan"/);
    expect(() => pilotPage(context, { id: "yhteisvene" }, SITE)).toThrow(/"yhteisvene"/);
  });
});

describe("the experiments nearest to one", () => {
  test("come with what they share, in small letters", () => {
    const reasons = (id: string) =>
      relatedViews(context, experimentIn(context, id)).map(({ card, reason }) => [card.id, reason]);
    expect(reasons("lautta-kirjastona")).toEqual([
      ["majakan-lukupiiri", "Gemensamt: samma verksamhetsmodell; temat läsning; målgruppen öbor"],
    ]);
    expect(reasons("bryggan")).toEqual([["yhteisvene", "Gemensamt: temat resor; målgruppen öbor"]]);
  });

  test("name several themes together", () => {
    const both = { themes: ["lukeminen", "liikkuminen"], targetGroups: [] };
    const boat = { ...experimentIn(context, "yhteisvene"), ...both };
    const catalogue = {
      ...context.catalogue,
      experiments: [boat, { ...experimentIn(context, "bryggan"), ...both }],
    };
    expect(relatedViews({ ...context, catalogue }, boat)[0]?.reason).toBe(
      "Gemensamt: temana läsning och resor",
    );
  });
});

describe("the page of a pilot", () => {
  const pilot = context.catalogue.pilots[0];
  if (!pilot) throw new Error("the fixture has a pilot");
  const parts = pilotParts(context, pilot);

  test("has the parts that its write-up places", () => {
    expect(parts.goals).toEqual([
      { html: "Öborna träffas vid bryggan." },
      { html: "Färjan väntas in tillsammans." },
    ]);
    expect(parts.evaluation).toEqual([
      { title: "Utvärderingsfrågor", items: [{ html: "Vem sitter på bänkarna?" }] },
      { title: "Metoder", items: [{ html: "Räkning" }] },
      { title: "Material", items: [] },
    ]);
    expect(parts.results).toEqual([
      {
        goal: { html: "Öborna träffas vid bryggan." },
        actions: [{ html: "Bänkarna snickrades." }],
        results: [{ html: "Bänkarna användes om sommaren." }],
      },
      { goal: { html: "Färjan väntas in tillsammans." }, actions: [], results: [] },
    ]);
  });

  test("has every part of the scorecard and every question, those not filled in without text", () => {
    expect(parts.scorecard.map((row) => row.map(({ title, body }) => [title, body?.html]))).toEqual(
      [
        [
          ["Vad man ville ändra", "<p>Bryggan är tom.</p>"],
          ["Nuläge", "<p>Ingen stannar.</p>"],
          ["Målläge", "<p>Folk stannar en stund.</p>"],
          ["Idealläge", undefined],
          ["Åtgärder", undefined],
          ["Indikatorer och uppföljning", undefined],
          ["Kontrollpunkt och ansvarig roll", undefined],
        ],
      ],
    );
    expect(parts.answers).toHaveLength(9);
    expect(parts.answers.flatMap(({ title, body }) => (body ? [[title, body.html]] : []))).toEqual([
      ["1. Hur försöket löpte", "<p>Arbetet gick undan.</p>"],
      ["7. Vad som försvårade försöket", "<p>Vinden.</p>"],
    ]);
  });

  test("has no evaluation where the record has none", () => {
    expect(pilotParts(context, { ...pilot, evaluation: undefined }).evaluation).toEqual([]);
  });

  test("has its write-up, and is not there without one", () => {
    const { body, page } = pilotPage(context, { id: "bryggan" }, SITE);
    expect(body.writeUp).toBe(context.written.pilots.get("bryggan"));
    expect(body.parts).toEqual(parts);
    expect(page).toMatchObject({ title: "Bryggan som mötesplats", model: "pilot" });
    const without = { ...context, written: { ...context.written, pilots: new Map() } };
    expect(() => pilotPage(without, { id: "bryggan" }, SITE)).toThrow(/no write-up.*"bryggan"/);
  });

  test("is listed under its programme, one without pilots being left out", () => {
    const other = { id: "annat", name: { sv: "Annat" }, description: { sv: "Annat." } };
    const programmes = new Map([["annat", other], ...context.catalogue.programmes]);
    const { page, groups } = pilotsPage({
      ...context,
      catalogue: { ...context.catalogue, programmes },
    });
    expect(page).toEqual({ section: "pilots", partly: false, choosing: true });
    expect(groups.map(({ programme, cards }) => [programme, cards.map(({ id }) => id)])).toEqual([
      [
        { text: "Skär 2020", href: "/program/luoto-2020/", description: "Ett påhittat program." },
        ["bryggan"],
      ],
    ]);
    expect(pilotsPage(finnish).page).toMatchObject({ partly: true });
  });
});

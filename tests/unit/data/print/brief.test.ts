import { describe, expect, test } from "vitest";
import type { Context } from "../../../../src/data/catalogue/make-context.ts";
import { localTexts } from "../../../../src/data/experiment/local-texts.ts";
import { localise } from "../../../../src/data/experiment/localise.ts";
import { briefPage } from "../../../../src/data/print/brief-page.ts";
import { decisionBrief } from "../../../../src/data/print/decision-brief.ts";
import { openQuestions } from "../../../../src/data/print/open-questions.ts";
import { newestDate, recordVersion } from "../../../../src/data/print/record-version.ts";
import type { Experiment } from "../../../../src/domain/pilot.ts";
import { experimentIn, luoto, own } from "../fixture-catalogue.ts";

// Read while the file is loaded: no test waits for it.
const ownContext = await own().context();
const SITE = new URL("https://luoto.example");
const context = await luoto().context();
const finnish = await luoto().context("fi");
const brief = (id: string, of: Context = context) => decisionBrief(of, experimentIn(of, id), SITE);

/** The brief of a record that has been changed, with its own texts. */
function briefOf(id: string, change: object) {
  const record = { ...experimentIn(context, id), ...change } as Experiment;
  const shown: Context = {
    ...context,
    texts: () => localTexts(context.catalogue, "sv", record),
    localised: () => localise(shown, record),
  };
  return decisionBrief(shown, record, SITE);
}

const open = (id: string, of: Context = context) =>
  openQuestions(of, of.localised(experimentIn(of, id))).map(({ kind, title, items }) => [
    kind,
    title,
    items,
  ]);

describe("what a brief lists as open", () => {
  test("is what the source left empty, what it never asked, and what nobody has said since", () => {
    expect(open("majakan-lukupiiri")).toEqual([
      [
        "notReported",
        "Källan berättar inte",
        ["Ekonomi", "Siffror", "Tidsperiod", "Vad man lärde sig", "Vad som lyckades"],
      ],
      ["notAsked", "Källan frågade inte", ["Personal", "Lagstadgade uppgifter", "Lokalsamhälle"]],
      [
        "since",
        "Efter försöket",
        [
          "Ingen har ännu berättat vad som har hänt efter försöket.",
          "Beskrivningen har ännu inte granskats i kommunen eller välfärdsområdet.",
        ],
      ],
    ]);
  });

  test("leaves out what nothing is open of", () => {
    expect(open("lautta-kirjastona")).toEqual([
      ["notReported", "Källan berättar inte", ["Tidsperiod"]],
      ["notAsked", "Källan frågade inte", ["Personal", "Lagstadgade uppgifter", "Lokalsamhälle"]],
    ]);
    expect(open("bryggan").map(([kind, , items]) => [kind, items])).toEqual([
      ["notReported", ["Lokalsamhälle"]],
      ["notAsked", ["Ekonomi", "Personal", "Lagstadgade uppgifter"]],
      ["since", expect.arrayContaining([context.t.experiment.followUpsEmpty])],
    ]);
  });

  test("has the place, and how far it took root, where these were not reported", () => {
    const silent = {
      place: undefined,
      rooted: { status: "not-reported" },
      period: { start: "2020" },
    };
    const { open: items } = briefOf("majakan-lukupiiri", silent);
    expect(items[0]?.items).toEqual([
      "Ekonomi",
      "Siffror",
      "Plats",
      "Vad som slog rot",
      "Vad man lärde sig",
      "Vad som lyckades",
    ]);
  });

  test("has a follow-up and a review apart", () => {
    const review = { review: { date: "2021-09-01", by: "x" } };
    expect(briefOf("yhteisvene", review).open.at(-1)?.items).toEqual([
      "Ingen har ännu berättat vad som har hänt efter försöket.",
    ]);
    const followUps = { followUps: [{ date: "2021", status: "ended", text: "Slut." }] };
    expect(briefOf("yhteisvene", followUps).open.at(-1)?.items).toEqual([
      "Beskrivningen har ännu inte granskats i kommunen eller välfärdsområdet.",
    ]);
  });
});

describe("a decision brief", () => {
  test("repeats where, when and by whom, and nothing that its page alone needs", () => {
    expect(
      brief("lautta-kirjastona").facts.map(({ label, values }) => [
        label,
        values.map(({ text }) => text),
      ]),
    ).toEqual([
      ["Verksamhetsmodell", ["Bibliotek"]],
      ["Kommuner", ["Storskär", "Lillskär"]],
      ["Plats", ["Färjan mellan Storskär och Lillskär"]],
      ["Tidsperiod", ["Inte rapporterat; programmet pågick 2020–2021"]],
      ["Program", ["Skär 2020"]],
      ["Typ av underlag", ["Aktörernas egen beskrivning"]],
    ]);
    expect(brief("bryggan").facts.map(({ label }) => label)).toContain("Välfärdsområden");
  });

  test("says in which language a fact is", () => {
    const place = brief("majakan-lukupiiri", finnish).facts.find(
      ({ label }) => label === "Toteutuspaikka" || label === finnish.t.parts.place,
    );
    expect(place?.values).toEqual([{ text: "Stugan vid fyren", lang: "sv" }]);
    expect(brief("lautta-kirjastona").facts[0]?.values[0]).not.toHaveProperty("lang");
  });

  test("has the goal, of a pilot the first one", () => {
    expect(brief("lautta-kirjastona").goal).toEqual({
      text: "Ingen skulle behöva ta sig över havet för att låna en bok.",
    });
    expect(brief("bryggan").goal).toEqual({ text: "Öborna träffas vid bryggan." });
    expect(brief("bryggan").rooted).toEqual({ text: "Bänkarna står kvar om sommaren." });
    expect(briefOf("bryggan", { rooted: { status: "partly" } }).rooted).toBeUndefined();
  });

  test("has only the axes that the source reports on, be it the lack of an effect", () => {
    expect(brief("yhteisvene").impacts).toEqual([
      {
        axis: "clients",
        label: "Klienter",
        reportLabel: "Effekt",
        body: { text: "Resorna blev enklare." },
      },
      {
        axis: "economy",
        label: "Ekonomi",
        reportLabel: "Ingen effekt",
        body: { text: "Kostnaderna var desamma som förut" },
      },
    ]);
    expect(brief("majakan-lukupiiri").impacts.map(({ axis }) => axis)).toEqual(["clients"]);
  });

  test("has the first five figures, says which are not exact, and how many are left out", () => {
    expect(brief("lautta-kirjastona").figures.map(({ id, precision }) => [id, precision])).toEqual([
      ["lainat", undefined],
      ["saasto", "Uppskattning"],
    ]);
    expect(brief("yhteisvene").figures[0]?.precision).toBe("Cirka");
    expect(brief("lautta-kirjastona").more).toEqual({ figures: undefined, notes: undefined });
    const [figure] = experimentIn(context, "lautta-kirjastona").figures;
    const figures = Array.from({ length: 7 }, (_, index) => ({ ...figure, id: `f${index}` }));
    const long = briefOf("lautta-kirjastona", { figures });
    expect(long.figures.map(({ id }) => id)).toEqual(["f0", "f1", "f2", "f3", "f4"]);
    expect(long.more.figures).toBe("På webbsidan finns ytterligare 2 siffror.");
    expect(briefOf("lautta-kirjastona", { figures: figures.slice(1) }).more.figures).toBe(
      "På webbsidan finns ytterligare 1 siffra.",
    );
  });

  test("has the notes on adoption for which there is room, and says how many are left out", () => {
    expect(
      brief("lautta-kirjastona").adoption.map(({ aspect, title, notes }) => [aspect, title, notes]),
    ).toEqual([
      ["conditions", "Förutsättningar", [{ topic: "Väder", text: "Lugnt väder." }]],
      ["obstacles", "Hinder", [{ topic: "Finansiering", text: "Ett fuktsäkert skåp var dyrt." }]],
      [
        "tips",
        "Råd",
        [{ topic: "Finansiering", text: "Fråga biblioteket efter gallrade böcker." }],
      ],
    ]);
    const note = {
      topic: "weather",
      text: "Vinden blåste från havet hela den långa sommaren utan att någonsin mojna.",
    };
    const many = (count: number) => ({
      adoption: {
        conditions: Array.from({ length: count }, () => note),
        obstacles: [note],
        tips: [],
      },
    });
    const long = briefOf("lautta-kirjastona", many(60));
    const shown = long.adoption.flatMap(({ notes }) => notes).length;
    expect(shown).toBeGreaterThan(2);
    expect(long.more.notes).toBe(`På webbsidan finns ytterligare ${61 - shown} anmärkningar.`);
    expect(long.roomy).toBe(false);
    expect(brief("lautta-kirjastona").roomy).toBe(true);
  });

  test("quotes whole sentences of long texts and keeps their numbers together", () => {
    const sentence = "Det lånades 1 200 böcker på färjan den sommaren, mest av barn.";
    const { goal } = briefOf("lautta-kirjastona", { goal: Array(9).fill(sentence).join(" ") });
    const whole = sentence.replace("1 200", "1\u00a0200");
    // Four sentences with the spaces between them are 251 letters: a fifth would be over 260.
    expect(goal?.text).toBe(Array(4).fill(whole).join(" "));
  });

  test("has a version and the newest date, owners, mergers, citation and the way to the page", () => {
    const view = brief("lautta-kirjastona");
    expect(view.version).toMatch(
      /^Id lautta-kirjastona, version [0-9a-f]{8}, nyaste uppgift 1 september 2021\.$/,
    );
    expect(brief("bryggan").version).toMatch(/nyaste uppgift 2021\.$/);
    expect(view.heading).toBe("Färjan som bibliotek");
    expect(view.page).toEqual({
      text: "Färjan som bibliotek",
      lang: undefined,
      href: "/praxis/lautta-kirjastona/",
    });
    expect(view.mergers).toEqual(["Lillskär hör numera till Storskär."]);
    expect(view.qr.address).toBe("https://luoto.example/praxis/lautta-kirjastona/");
    expect(view.citation[0]).toMatchObject({ text: "Färjan som bibliotek" });
    expect(view.responsibility.map(({ sector }) => sector)).toEqual(["Kultur"]);
  });

  test("has a page below that of its experiment", () => {
    const { page, brief: shown } = briefPage(context, { id: "bryggan" }, SITE);
    expect(page).toMatchObject({
      title: "Beslutsunderlag: Bryggan som mötesplats",
      crumb: "Beslutsunderlag",
      description:
        "Ett sammandrag på en A4-sida för den som ska fatta beslut. Bryggan fick 12 bänkar, men ingen satt på dem om vintern.",
      model: "pilot",
      place: { above: ["pilots", shown.page], image: { section: "pilots", id: "bryggan" } },
    });
    if (!("place" in page)) throw new Error("the page has a place of its own");
    expect(page.place.address(context.routes, "sv")).toBe("/piloter/bryggan/beslutsunderlag/");
    expect(
      briefPage(finnish, { id: "majakan-lukupiiri" }, SITE).page.translation?.sentences,
    ).toHaveLength(1);
    expect(() => briefPage(context, { id: "puuttuu" }, SITE)).toThrow(/"puuttuu"/);
  });
});

describe("the version of a record", () => {
  const local = (of: Context) => of.localised(experimentIn(of, "yhteisvene"));

  test("follows from its facts and from its texts in the page's language", () => {
    const { record, texts } = local(context);
    expect(recordVersion({ record, texts })).toBe(recordVersion(local(context)));
    expect(recordVersion(local(finnish))).not.toBe(recordVersion(local(context)));
    expect(recordVersion({ record: { ...record, sectors: [] }, texts })).not.toBe(
      recordVersion({ record, texts }),
    );
  });

  test("has beside it the newest date of review, follow-ups and sources", () => {
    const boat = experimentIn(context, "yhteisvene");
    const newest = (change: Partial<Experiment>) =>
      newestDate(context, { ...boat, ...change } as Experiment);
    expect(newest({})).toBe("2021");
    expect(
      newest({
        followUps: [
          { date: "2022-05", status: "ended", text: "" },
          { date: "2020", status: "ended", text: "" },
        ],
      }),
    ).toBe("2022-05");
    expect(newest({ review: { date: "2023-01-01", by: "x" } })).toBe("2023-01-01");
    expect(newest({ sources: [] })).toBe("");
  });
});

test("of every record of this repository's own catalogue a brief says each axis once: reported, open or never asked", async () => {
  const context = ownContext;
  for (const experiment of context.catalogue.experiments) {
    const { impacts, open: items } = decisionBrief(context, experiment, SITE);
    const axes = Object.values(context.t.impact.axes);
    const listed = [
      ...impacts.map(({ label }) => label),
      ...items.filter(({ kind }) => kind !== "since").flatMap((it) => it.items),
    ].filter((label) => axes.includes(label));
    expect([experiment.id, [...listed].sort()]).toEqual([experiment.id, [...axes].sort()]);
  }
});

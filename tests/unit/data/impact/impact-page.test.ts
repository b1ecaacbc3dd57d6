import { describe, expect, test } from "vitest";
import type { Context } from "../../../../src/data/catalogue/make-context.ts";
import { chartView } from "../../../../src/data/impact/chart-view.ts";
import { figuresCsv } from "../../../../src/data/impact/figures-csv.ts";
import { axisChart, figureCharts, rootedChart } from "../../../../src/data/impact/impact-charts.ts";
import { figureRows, impactPage } from "../../../../src/data/impact/impact-page.ts";
import type { Figure } from "../../../../src/domain/figure.ts";
import type { Experiment } from "../../../../src/domain/pilot.ts";
import { luoto, own, spaced, withExperiments } from "../fixture-catalogue.ts";

// Read while the file is loaded: no test waits for it.
const ownContext = await own().context();
const context = await luoto().context();
const finnish = await luoto().context("fi");
const SITE = new URL("https://luoto.example");

const FIGURE: Figure = {
  id: "f",
  value: 1,
  unit: "eur",
  label: "Siffra",
  kind: "saving",
  axis: "economy",
  precision: "exact",
};

/** The context with figures of one's own, by the id of the experiment; the others have none. */
function withFigures(figures: Record<string, Partial<Figure>[]>): Context {
  const changed = withExperiments(
    context,
    (experiment): Experiment => ({
      ...experiment,
      figures: (figures[experiment.id] ?? []).map((own, index) => ({
        ...FIGURE,
        id: `f${index}`,
        ...own,
      })),
    }),
  );
  const texts: Context["texts"] = (experiment) => {
    const original = changed.texts(experiment);
    const get = (path: string) =>
      path.startsWith("figures.") ? { text: `Siffra ${path.slice(8)}` } : original.get(path);
    return Object.assign(Object.create(original), { get });
  };
  return { ...changed, texts };
}

describe("the rows of all figures", () => {
  const rows = figureRows(context);

  test("have every figure once: savings first, then reach, then resources", () => {
    expect(rows.map(({ id, number, value }) => [id, spaced(number), value])).toEqual([
      ["lautta-kirjastona-saasto", "uppskattat 100–200 €", 100],
      ["yhteisvene-saasto", "cirka över 100 €", 100],
      ["lautta-kirjastona-lainat", "1 200 lån", 1200],
      ["bryggan-bankar", "12 lån", 12],
    ]);
  });

  test("say whose each is, where it was, from which source, and whether it stands elsewhere too", () => {
    expect(rows[1]).toMatchObject({
      label: { text: "Besparing" },
      experiment: { text: "Den gemensamma båten", href: "/praxis/yhteisvene/" },
      place: "Storskär",
      source: "Skärens försöksgrupp (2021), s. 3",
      sameAs: { text: "Färjan som bibliotek", href: "/praxis/lautta-kirjastona/" },
    });
    expect(rows[0]?.sameAs).toBeUndefined();
    expect(rows[3]).toMatchObject({
      experiment: { text: "Bryggan som mötesplats", href: "/piloter/bryggan/" },
      place: "",
      source: "Skärens försöksgrupp (2021), s. 7",
    });
  });

  test("can be narrowed by model, kind, axis, unit, evidence and precision", () => {
    expect(rows[1]?.choices).toEqual({
      model: { value: "kuljetukset", label: "Transporter" },
      kind: { value: "saving", label: "Besparing" },
      axis: { value: "economy", label: "Ekonomi" },
      unit: { value: "eur", label: "€" },
      evidence: { value: "description", label: "Aktörernas egen beskrivning" },
      precision: { value: "about", label: "Cirka" },
    });
    expect(rows[3]?.choices.model).toEqual({ value: "pilot", label: "Piloter" });
  });

  test("have results before resources, units by name, the largest first, then by id", () => {
    const many = withFigures({
      "lautta-kirjastona": [
        { kind: "capacity" },
        { kind: "reach" },
        { kind: "satisfaction" },
        { kind: "time" },
        { kind: "outcome" },
        { kind: "cost" },
        { kind: "saving", unit: "loan", value: 9 },
        { kind: "saving", value: 2 },
      ],
      yhteisvene: [
        { kind: "saving", value: undefined, from: 5, to: 7 },
        { kind: "saving", value: 2 },
      ],
    });
    expect(figureRows(many).map(({ id }) => id)).toEqual([
      "yhteisvene-f0",
      "lautta-kirjastona-f7",
      "yhteisvene-f1",
      "lautta-kirjastona-f6",
      "lautta-kirjastona-f5",
      "lautta-kirjastona-f4",
      "lautta-kirjastona-f3",
      "lautta-kirjastona-f2",
      "lautta-kirjastona-f1",
      "lautta-kirjastona-f0",
    ]);
  });

  test("name the source of the figure before that of the record, and none where there is neither", () => {
    const sourced = withFigures({
      yhteisvene: [{ source: { document: "luotoraportti", chapter: "2, 3.1" } }],
    });
    expect(figureRows(sourced)[0]?.source).toBe("Skärens försöksgrupp (2021), kapitel 2 och 3.1");
    const none = withExperiments(
      withFigures({ yhteisvene: [{}] }),
      (it): Experiment => ({
        ...it,
        sources: [],
      }),
    );
    expect(figureRows({ ...none, texts: withFigures({}).texts })[0]?.source).toBe("");
  });

  test("have every figure of this repository's own catalogue", async () => {
    const { entries } = own();
    const expected = [...entries.practices, ...entries.pilots].flatMap(({ id, data }) =>
      data.figures.map((figure) => `${id}-${figure.id}`),
    );
    const ids = figureRows(ownContext).map(({ id }) => id);
    expect(ids).toHaveLength(expected.length);
    expect([...ids].sort()).toEqual([...expected].sort());
  });
});

describe("the page of all figures", () => {
  const { page, impact } = impactPage(context);

  test("offers as filters what the rows have, by name", () => {
    expect(
      impact.filters.map(({ filter, title, choices }) => [
        filter,
        title,
        choices.map(({ label }) => label),
      ]),
    ).toEqual([
      ["model", "Verksamhetsmodell", ["Bibliotek", "Piloter", "Transporter"]],
      ["kind", "Slag av siffra", ["Besparing", "Resurser", "Räckvidd"]],
      ["axis", "Dimension", ["Ekonomi", "Klienter"]],
      ["unit", "Enhet", ["€", "lån"]],
      ["evidence", "Typ av underlag", ["Aktörernas egen beskrivning", "Egen uppföljning"]],
      ["precision", "Noggrannhet", ["Cirka", "Exakt", "Uppskattning"]],
    ]);
  });

  test("knows its words in its own language and in the others", () => {
    expect(impact.words.file).toBe("siffror");
    expect(impact.languages.map(({ locale, words }) => [locale, words.file])).toEqual([
      ["nb", "tall"],
      ["fi", "luvut"],
    ]);
    expect(impact.csvHref).toBe("/effekter/siffror.csv");
  });

  test("has a section only for that of which there is a chart", () => {
    // Nothing of time or satisfaction; a single figure of reach needs no chart.
    expect(impact.sections.map(({ id, charts }) => [id, charts.map((chart) => chart.id)])).toEqual([
      ["money", ["saving-eur"]],
      ["rooted", ["rooted"]],
      ["gaps", ["axes"]],
    ]);
    const kinds = ["cost", "saving", "reach", "time", "satisfaction"] as const;
    const many = withFigures({
      yhteisvene: kinds.flatMap((kind) => [
        { kind, value: 1 },
        { kind, value: 2 },
      ]),
    });
    expect(
      impactPage(many).impact.sections.map(({ id, title, charts }) => [
        id,
        title,
        charts.map((chart) => chart.id),
      ]),
    ).toEqual([
      ["money", "Pengar", ["saving-eur", "cost-eur"]],
      ["reach", "Vilka försöken nådde", ["reach-eur"]],
      ["time", "Tid", ["time-eur"]],
      ["satisfaction", "Nöjdhet", ["satisfaction-eur"]],
      ["rooted", "Förankring", ["rooted"]],
      ["gaps", "Vad man inte vet", ["axes"]],
    ]);
  });

  test("is partly in another language where a row is", () => {
    expect(page).toEqual({ section: "impacts", partly: false });
    const untranslated = {
      ...finnish,
      texts: (it: Experiment) =>
        ({ get: () => ({ text: it.title, lang: "sv" }) }) as unknown as ReturnType<
          Context["texts"]
        >,
    };
    expect(impactPage(untranslated).page.partly).toBe(true);
  });
});

describe("the charts of figures", () => {
  test("draw each fact once: a figure that repeats another is left out", () => {
    const [chart, ...more] = figureCharts(context, "saving");
    expect(more).toEqual([]);
    expect(chart).toMatchObject({
      id: "saving-eur",
      title: "Besparing: €",
      lead: "1 siffra.",
      unit: "€",
      categories: ["Storskär, Lillskär: Besparing på en sommar"],
      series: [{ label: "Besparing" }],
    });
    expect(spaced(chart?.series[0]?.values[0])).toBe("uppskattat 100–200");
  });

  test("draw the largest first, the upper end of a range, under place and label", () => {
    const [chart] = figureCharts(
      withFigures({
        bryggan: [{ kind: "time", value: 3 }],
        yhteisvene: [{ kind: "time", value: 10 }],
        "lautta-kirjastona": [{ kind: "time", value: undefined, from: 1, to: 20 }],
      }),
      "time",
    );
    expect(chart?.lead).toBe("3 siffror. De går inte att räkna ihop.");
    expect(chart?.categories).toEqual([
      "Storskär, Lillskär: Siffra f0",
      "Storskär: Siffra f0",
      // The pilot names no municipality.
      "Siffra f0",
    ]);
    expect(chart?.series[0]?.values).toEqual(["1–20", "10", "3"]);
    const widths = chart?.bars?.rows.map(({ bar }) => bar?.width ?? 0) ?? [];
    expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(0.5, 1);
    expect((widths[2] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(0.15, 1);
  });

  test("leave out what one bar would say, but never a cost or a saving", () => {
    const single = withFigures({
      yhteisvene: [
        { kind: "cost" },
        { kind: "saving" },
        { kind: "outcome" },
        { kind: "reach", value: 4 },
      ],
      "lautta-kirjastona": [{ kind: "reach", value: undefined, from: 1, to: 4 }],
    });
    expect(figureCharts(single, "cost").map(({ id }) => id)).toEqual(["cost-eur"]);
    expect(figureCharts(single, "saving").map(({ id }) => id)).toEqual(["saving-eur"]);
    expect(figureCharts(single, "outcome")).toEqual([]);
    // Two bars of one length.
    expect(figureCharts(single, "reach")).toEqual([]);
  });

  test("are one for each unit, that of most figures first", () => {
    const units = withFigures({
      yhteisvene: [
        { kind: "reach", value: 1 },
        { kind: "reach", value: 2 },
        { kind: "reach", unit: "loan", value: 1 },
        { kind: "reach", unit: "loan", value: 2 },
        { kind: "reach", unit: "loan", value: 3 },
      ],
    });
    expect(
      figureCharts(units, "reach").map(({ id, title, categories }) => [
        id,
        title,
        categories.length,
      ]),
    ).toEqual([
      ["reach-loan", "Räckvidd: lån", 3],
      ["reach-eur", "Räckvidd: €", 2],
    ]);
  });
});

describe("the charts of practices", () => {
  test("count for each model how far its practices took root", () => {
    const chart = rootedChart(context);
    expect(chart).toMatchObject({
      id: "rooted",
      title: "Vad som blev kvar, modell för modell",
      categories: ["Bibliotek", "Transporter"],
      series: [
        { label: "Etablerades", values: ["1", "0"] },
        { label: "Etablerades delvis", values: ["0", "0"] },
        { label: "Fortsättning planerades", values: ["0", "1"] },
        { label: "Etablerades inte", values: ["1", "0"] },
        { label: "Förankringen rapporterades inte", values: ["0", "0"] },
      ],
    });
    expect(chart.stacks?.rows.map(({ lines }) => lines.map(({ text }) => text).join(" "))).toEqual([
      "Bibliotek: 1 · 0 · 0 · 1 · 0",
      "Transporter: 0 · 0 · 1 · 0 · 0",
    ]);
  });

  test("count for each axis what the sources say of it, of practices alone", () => {
    const chart = axisChart(context);
    expect(chart).toMatchObject({
      id: "axes",
      title: "Vad källorna berättar om och vad de inte berättar om",
      categories: ["Klienter", "Ekonomi", "Personal", "Lagstadgade uppgifter", "Lokalsamhälle"],
      series: [
        { label: "Effekt", values: ["3", "1", "0", "0", "0"] },
        { label: "Ingen effekt", values: ["0", "1", "0", "0", "0"] },
        { label: "Inte rapporterat", values: ["0", "1", "0", "0", "0"] },
        { label: "Frågan ställdes inte", values: ["0", "0", "3", "3", "3"] },
      ],
    });
  });

  test("count every practice of this repository's own catalogue once", async () => {
    const context = ownContext;
    const total = ({ series }: ReturnType<typeof rootedChart>) =>
      series.flatMap(({ values }) => values.map(Number)).reduce((sum, count) => sum + count, 0);
    expect(total(rootedChart(context))).toBe(50);
    expect(total(axisChart(context))).toBe(5 * 50);
  });
});

describe("the file of all figures", () => {
  const csv = figuresCsv(context, SITE);
  const lines = csv.replace("\ufeff", "").trimEnd().split("\r\n");

  test("has a line for each figure, in the order of the page, under a head", () => {
    expect(lines).toHaveLength(5);
    expect(lines[0]).toBe(
      "id;Siffran i ord;Siffra;Siffra högst;Enhet;Vad siffran anger;Tidsperiod;Noggrannhet;Slag av siffra;Dimension;Försök;Kommun;Verksamhetsmodell;Typ av underlag;Källa;Samma siffra som i försöket;Adress",
    );
    expect(lines.slice(1).map((line) => line.split(";")[0])).toEqual([
      "lautta-kirjastona-saasto",
      "yhteisvene-saasto",
      "lautta-kirjastona-lainat",
      "bryggan-bankar",
    ]);
  });

  test("has numbers as numbers, the ends of a range apart, and addresses in full", () => {
    expect(spaced(lines[1])).toBe(
      "lautta-kirjastona-saasto;uppskattat 100–200 €;100;200;€;Besparing på en sommar;;Uppskattning;Besparing;Ekonomi;Färjan som bibliotek;Storskär, Lillskär;Bibliotek;Aktörernas egen beskrivning;Skärens försöksgrupp (2021), s. 3;;https://luoto.example/praxis/lautta-kirjastona/",
    );
    expect(spaced(lines[2])).toBe(
      "yhteisvene-saasto;cirka över 100 €;100;;€;Besparing;;Cirka;Besparing;Ekonomi;Den gemensamma båten;Storskär;Transporter;Aktörernas egen beskrivning;Skärens försöksgrupp (2021), s. 3;lautta-kirjastona-saasto;https://luoto.example/praxis/yhteisvene/",
    );
    expect(spaced(lines[4])).toBe(
      "bryggan-bankar;12 lån;12;;lån;Bänkar på bryggan;;Exakt;Resurser;Klienter;Bryggan som mötesplats;;Piloter;Egen uppföljning;Skärens försöksgrupp (2021), s. 7;;https://luoto.example/piloter/bryggan/",
    );
  });

  test("writes the period of a figure that has one", () => {
    const dated = withFigures({ yhteisvene: [{ period: { start: "2020", end: "2021" } }] });
    expect(figuresCsv(dated, SITE).split("\r\n")[1]?.split(";")[6]).toBe("2020–2021");
  });
});

describe("a chart of a programme", () => {
  const charts = context.catalogue.programmes.get("luoto-2020")?.charts ?? [];
  const [bars, lines] = charts.map((chart) => chartView(context, chart));

  test("of bars has a bar for each category, and says where there is no number", () => {
    expect(bars).toMatchObject({
      id: "lan",
      title: "Lån på skären",
      lead: "Mest lånades på Storskär.",
      source: "Källa: Skärens försöksgrupp (2021), s. 2",
      note: undefined,
      unit: "lån",
      categories: ["Storskär", "Lillskär", "Grynnan"],
    });
    expect(bars?.lines).toBeUndefined();
    expect(bars?.series.map(({ label, values }) => [label, values.map(spaced)])).toEqual([
      ["Lån", ["1 200", "300", undefined]],
    ]);
    expect(
      bars?.bars?.rows.map(({ value, bar }) => [spaced(value.text), bar !== undefined]),
    ).toEqual([
      ["1 200", true],
      ["300", true],
      ["uppges inte", false],
    ]);
  });

  test("of lines has a line for each series, numbers as the language writes them", () => {
    expect(lines).toMatchObject({
      id: "resor",
      note: "Barnen räknades ett år.",
      categories: ["2020", "2021"],
    });
    expect(lines?.bars).toBeUndefined();
    expect(lines?.lines?.series).toHaveLength(2);
    expect(lines?.series).toEqual([
      { label: "Vuxna", values: ["100", "200,5"] },
      { label: "Barn", values: ["50", undefined] },
    ]);
    expect(lines?.lines?.grid.map(({ text }) => text)).toContain("100");
  });

  test("has at most two decimals", () => {
    const [chart] = charts;
    if (!chart) throw new Error("the programme has a chart");
    const [series] = chart.series;
    if (!series) throw new Error("the chart has a series");
    const precise = { ...chart, series: [{ ...series, values: [1.23456, 2, null] }] };
    expect(chartView(context, precise).series[0]?.values[0]).toBe("1,23");
  });
});

import { describe, expect, test } from "vitest";
import { toCsv } from "../../../src/domain/tools/csv.ts";
import { emptyValues, type Values } from "../../../src/domain/tools/field.ts";
import { listTable } from "../../../src/domain/tools/list-table.ts";
import { toMarkdown } from "../../../src/domain/tools/markdown.ts";
import { readNumber, writeNumber } from "../../../src/domain/tools/numbers.ts";
import { outline } from "../../../src/domain/tools/outline.ts";
import { fieldsOf } from "../../../src/schemas/tools/fields.ts";
import { showingOf } from "./labels.ts";

const markdown = (tool: "scorecard" | "impact-model", values: Values): string => {
  const showing = showingOf(tool, { ...emptyValues(fieldsOf(tool)), ...values });
  return toMarkdown(
    { name: "Kokeilu", facts: ["Työkalu: Tuloskortti", "Luonnos"], empty: "Ei täytetty" },
    outline(showing, showing.fields, showing.values),
  );
};

describe("Markdown", () => {
  test("has the name, the facts, and every field by its label in the order of the form", () => {
    const text = markdown("scorecard", {
      area: "Salo",
      date: "2026-11-25",
      checkpoints: [{ date: "", responsible: "Tiimi", seen: "" }],
    });
    expect(text).toMatch(
      /^# Kokeilu\n\nTyökalu: Tuloskortti {2}\nLuonnos\n\n\*\*Toteutusalue\*\*\n\nSalo\n\n\*\*Ajanjakso\*\*\n\n\*Ei täytetty\*/,
    );
    expect(text).toContain("**Päivämäärä**\n\n25.11.2026");
    expect(text).toMatch(
      /## Tark\S+\n\n### Tark\S+ 1\n\n\*\*Päivä\*\*\n\n\*Ei täytetty\*\n\n\*\*Vastuutaho\*\*\n\nTiimi/,
    );
    expect(text).toContain("**Mitä muutetaan**\n\n*Ei täytetty*");
  });

  test("names what a reference leads to", () => {
    const resources = [{ id: "a", text: "Työaika", indicator: "" }];
    const activities = [{ id: "b", text: "", indicator: "" }];
    const text = markdown("impact-model", {
      resources,
      activities,
      arrows: [
        { from: "a", to: "b" },
        { from: "gone", to: "" },
      ],
    });
    expect(text).toContain("**Mistä**\n\nTyöaika\n\n**Mihin**\n\nToiminta 1");
    expect(text).toContain("**Mistä**\n\n(poistettu)");
  });

  test("lets a user's text be neither a heading nor HTML", () => {
    expect(markdown("scorecard", { plan: "# Iso\n<b>paksu</b>" })).toContain(
      "\\# Iso\n\\<b>paksu\\</b>",
    );
  });
});

describe("CSV", () => {
  test("has a mark for UTF-8, semicolons, and quotes only where they are needed", () => {
    expect(
      toCsv(
        [
          ["Nimi", "Arvo"],
          ["a;b", 'c"d'],
          ["e\nf", null],
        ],
        "fi-FI",
      ),
    ).toBe('\ufeffNimi;Arvo\r\n"a;b";"c""d"\r\n"e\nf";\r\n');
  });

  test.each([
    ["fi-FI", "1,5"],
    ["sv-FI", "1,5"],
    ["en-GB", "1.5"],
  ])("numbers in %s are written as %s, negative ones too", (locale, text) => {
    expect(toCsv([[1.5, -1.5]], locale)).toBe(`\ufeff${text};-${text}\r\n`);
  });

  test.each(["=1+1", "+358", "-x", "@sum", "\t=1", " =1"])(
    "the text %j cannot run as a formula",
    (text) => {
      expect(toCsv([[text]], "fi-FI")).toBe(`\ufeff'${text}\r\n`);
    },
  );

  test("the table of indicators has a column for each field, moments with their days", () => {
    const row = {
      id: "a",
      name: "Jono",
      measure: "vrk",
      section: "availability",
      core: "yes",
      baseline: 12,
      values: { first: 10.5, second: null, third: null, fourth: null, fifth: null },
    };
    const values = {
      ...emptyValues(fieldsOf("indicator-form")),
      indicators: [row],
      dates: { first: "2026-01-31", second: "", third: "", fourth: "", fifth: "" },
    };
    const list = fieldsOf("indicator-form").find(({ kind }) => kind === "list");
    if (list?.kind !== "list") throw new Error("the indicators are no list");
    const [heads, cells] = listTable(showingOf("indicator-form", values), list);
    expect(heads).toEqual([
      "Indikaattori",
      "Mittari",
      "Osio",
      "Ydinindikaattori",
      "Lähtötaso",
      "Arvot: Ajankohta 1 (31.1.2026)",
      "Arvot: Ajankohta 2",
      "Arvot: Ajankohta 3",
      "Arvot: Ajankohta 4",
      "Arvot: Ajankohta 5",
    ]);
    expect(cells).toEqual([
      "Jono",
      "vrk",
      expect.stringContaining("saatavuus"),
      "Kyllä",
      12,
      10.5,
      "",
      "",
      "",
      "",
    ]);
  });
});

describe("numbers", () => {
  test.each<[string, number | null | undefined]>([
    ["12,5", 12.5],
    ["12.5", 12.5],
    ["1 234 567", 1_234_567],
    ["−3", -3],
    ["-0", 0],
    ["", null],
    ["  ", null],
    ["kolme", undefined],
    ["1,2,3", undefined],
    ["12 %", undefined],
  ])("“%s” is read as %s", (typed, value) => {
    expect(readNumber("fi-FI", typed)).toBe(value);
  });

  test.each<[string, number | null | undefined]>([
    ["1,250", 1250],
    ["12,500.5", 12_500.5],
    ["-1,000,000", -1_000_000],
    ["12.5", 12.5],
    ["1,5", undefined],
    ["12,50", undefined],
  ])("“%s” is read as %s where commas part thousands", (typed, value) => {
    expect(readNumber("en-GB", typed)).toBe(value);
  });

  test("what is written is read back", () => {
    for (const value of [0.1, -2.25, 1e21, 1e-7, 1234567.89])
      for (const locale of ["fi-FI", "en-GB"])
        expect(readNumber(locale, writeNumber(locale, value))).toBe(value);
  });
});

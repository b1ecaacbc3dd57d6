import { describe, expect, test } from "vitest";
import { FAULT_CODES, faultSentence } from "../../../src/domain/tools/fault.ts";
import { emptyValues, type Values } from "../../../src/domain/tools/field.ts";
import {
  newDocument,
  saveVersion,
  type ToolDocument,
} from "../../../src/domain/tools/tool-document.ts";
import { fi } from "../../../src/i18n/fi.ts";
import { checkValues, FILE_MAX, readDocument } from "../../../src/schemas/tools/document.ts";
import { fieldsOf } from "../../../src/schemas/tools/fields.ts";
import type { ToolId } from "../../../src/schemas/tools/tools.ts";
import { labelsOf } from "./labels.ts";

const NOW = "2026-11-25T12:00:00.000Z";

function documentOf(tool: ToolId, values: Values = {}): ToolDocument {
  const draft = { ...emptyValues(fieldsOf(tool)), ...values };
  return saveVersion(newDocument({ tool, id: "abc123", name: "Kokeilu", draft, now: NOW }), NOW);
}

/** What is wrong with a file, in Finnish sentences. */
const told = (file: unknown, tool: ToolId = "scorecard"): string[] =>
  (readDocument(typeof file === "string" ? file : JSON.stringify(file), tool).faults ?? []).map(
    (fault) =>
      faultSentence(fi.tools.workshop.faults, labelsOf(tool), fault, () => "Exit-suunnitelma"),
  );

const sound = documentOf("scorecard");
const withValues = (values: Values): unknown => ({
  ...sound,
  draft: { ...sound.draft, ...values },
});
const change: Values = {
  change: "",
  current: "",
  target: "",
  ideal: "",
  actions: "",
  measures: "",
};

const { current: _, ...withoutCurrent } = change;

test("a sound file is read", () => {
  expect(readDocument(JSON.stringify(sound), "scorecard")).toEqual({ document: sound });
});

describe("a file that cannot be taken in says what is wrong and what to do", () => {
  test.each<[string, unknown, RegExp]>([
    ["no JSON", "{", /ei ole JSON-muotoa.*Valitse/],
    ["no document", { hello: 1 }, /ei ole työkalun asiakirja/],
    ["a list", [], /ei ole työkalun asiakirja/],
    ["too large", " ".repeat(FILE_MAX + 1), /liian suuri/],
    [
      "a newer format",
      { ...sound, formatVersion: 2 },
      /uudemmalla versiolla.*Lataa sivu uudelleen/,
    ],
    ["an unknown tool", { ...sound, tool: "horoscope" }, /työkalusta ”horoscope”/],
    ["another tool", documentOf("exit-plan"), /toisesta työkalusta: Exit-suunnitelma/],
    [
      "an unknown key",
      withValues({ mood: "hyvä" }),
      /^asiakirjan tiedot: tietoa ”mood” ei tunneta/,
    ],
    [
      "an unknown key in a row",
      withValues({ changes: [{ ...change, mood: "" }] }),
      /^Muutos 1: tietoa ”mood”/,
    ],
    [
      "a missing value",
      withValues({ changes: [withoutCurrent] }),
      /^Muutos 1, Nykytila: tieto puuttuu/,
    ],
    [
      "a text too long",
      withValues({ area: "x".repeat(201) }),
      /^Toteutusalue: teksti on liian pitkä. Lyhennä se enintään 200 merkkiin/,
    ],
    [
      "too many rows",
      withValues({ changes: Array.from({ length: 21 }, () => change) }),
      /^Mitä muutetaan: rivejä on liikaa. Jätä enintään 20/,
    ],
    ["a day that is none", withValues({ date: "2026-02-30" }), /^Päivämäärä: päivä ei kelpaa/],
    ["a value of another kind", withValues({ area: 5 }), /^Toteutusalue: tieto on väärää muotoa/],
    ["a time that is none", { ...sound, created: "eilen" }, /^created: tieto on väärää muotoa/],
    [
      "a fault in a version",
      { ...sound, versions: [{ number: 1, saved: NOW, values: { ...sound.draft, date: "x" } }] },
      /^versio 1: Päivämäärä: päivä/,
    ],
    [
      "versions out of order",
      { ...sound, versions: [{ ...sound.versions[0], number: 2 }] },
      /versiot eivät ole järjestyksessä/,
    ],
  ])("%s", (_name, file, sentence) => {
    expect(told(file)).toEqual([expect.stringMatching(sentence)]);
  });

  test("a number, a choice and a reference too", () => {
    const indicator = {
      id: "a",
      name: "",
      measure: "",
      section: "",
      core: "maybe",
      baseline: "12",
      values: { first: null, second: null, third: null, fourth: null, fifth: null },
    };
    expect(
      told(documentOf("indicator-form", { indicators: [indicator] }), "indicator-form").slice(0, 2),
    ).toEqual([
      "Indikaattori 1, Ydinindikaattori: tällaista valintaa ei ole. Valitse jokin luettelosta.",
      "Indikaattori 1, Lähtötaso: tämä ei ole luku. Kirjoita pelkkä luku, esimerkiksi 12,5, tai tyhjennä kenttä.",
    ]);
    expect(
      told(documentOf("impact-model", { arrows: [{ from: "gone", to: "" }] }), "impact-model")[0],
    ).toBe("Nuoli 1, Mistä: valittu kohta on poistettu. Valitse toinen tai tyhjennä valinta.");
    const double = { id: "a", text: "", indicator: "" };
    expect(
      told(documentOf("impact-model", { resources: [double, double] }), "impact-model")[0],
    ).toContain("Resurssi 2: samalla tunnuksella on kaksi riviä");
  });

  test("all mistakes are told at once", () => {
    expect(told(withValues({ area: "x".repeat(201), date: "x" }))).toHaveLength(2);
  });
});

test("a form is checked by the same rules", () => {
  expect(checkValues("scorecard", sound.draft)).toEqual([]);
  expect(checkValues("scorecard", { ...sound.draft, date: "x" })).toEqual([
    { code: "day", steps: ["date"] },
  ]);
});

test("every fault has its sentence", () => {
  expect(Object.keys(fi.tools.workshop.faults.sentences).sort()).toEqual([...FAULT_CODES].sort());
});

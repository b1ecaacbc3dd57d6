import { describe, expect, test } from "vitest";
import { makeAnalyser } from "../../../src/language/analyser.ts";
import { finnish } from "../../../src/language/finnish.ts";
import { morphologyOf } from "../../../src/language/morphology.ts";
import { makePlanner } from "../../../src/language/query-plan.ts";
import { makeCorrector } from "../../../src/language/typo.ts";
import { packWords } from "../../../src/language/word-list.ts";

const swedish = await morphologyOf("sv");
const english = await morphologyOf("en");
const other = await morphologyOf("et");

describe("forms of a word have one mark", () => {
  test.each([
    ["barnen", "barn"],
    ["kommunerna", "kommun"],
    ["ungdomarnas", "ungdom"],
    ["skyddet", "skydd"],
    ["arbetets", "arbete"],
    ["boendet", "boende"],
  ])("in Swedish %s is a form of %s", (form, word) => {
    expect(swedish.lemmaOf(form)).toBe(swedish.lemmaOf(word));
  });

  test.each([
    ["counsellors", "counsellor"],
    ["families", "family"],
    ["housed", "housing"],
  ])("in English %s and %s", (form, word) => {
    expect(english.lemmaOf(form)).toBe(english.lemmaOf(word));
  });

  test("a language without a stemmer is searched by words as they are written, in any case", () => {
    expect(other.lemmaOf("Saar")).toBe("saar");
    expect(other.lemmaOf("saared")).not.toBe(other.lemmaOf("saar"));
  });
});

test("words that only end like definite neuter nouns keep their end", () => {
  expect(swedish.lemmaOf("kvalitet")).toBe(swedish.lemmaOf("kvaliteten"));
  expect(swedish.lemmaOf("alfabet")).toBe("alfabet");
});

describe("the words of texts", () => {
  test("split a Swedish compound that is made of two of them", () => {
    const analyse = makeAnalyser(new Map(), swedish, [
      "barn",
      "skydd",
      "barnskydd",
      "familj",
      "arbete",
    ]);
    expect(analyse("barnskyddet").parts).toEqual([
      swedish.lemmaOf("barn"),
      swedish.lemmaOf("skydd"),
    ]);
    expect(analyse("familjearbetet").parts).toEqual(["familj", "arbete"].map(swedish.lemmaOf));
    expect(analyse("barnomsorg").parts).toEqual([]);
  });

  test("leave English words whole", () => {
    expect(
      makeAnalyser(new Map(), english, ["home", "care", "homecare"])("homecare").parts,
    ).toEqual([]);
  });
});

describe("a query on pages in another language than the records'", () => {
  const data = {
    vocabulary: ["counsellor", "family", "municipality"],
    concepts: [{ id: "c", terms: ["child protection"] }],
  };
  const foreign = {
    terms: { c: ["lastensuojelu"] },
    vocabulary: packWords(["hoitaja", "omavalvonta"]),
  };
  const planner = makePlanner(data, english, { foreign, makeCorrector, original: finnish });
  const marks = (query: string): string[] =>
    planner
      .plan(query)
      .units.flatMap(({ alternatives }) => alternatives.map(({ tokens }) => tokens.join("+")));

  test("finds the words of the page's language", () => {
    expect(marks("families")).toEqual([`w${english.lemmaOf("family")}q`]);
  });

  test("finds the words of the records, in their forms", () => {
    expect(marks("omavalvonnan")).toEqual(["oomavalvontaq"]);
  });

  test("finds a concept by its name in the records' language, and tells what it was taken for", () => {
    expect(marks("lastensuojelu")).toEqual(["ccq"]);
    expect(planner.plan("lastensuojelu").taken).toEqual([
      { typed: "lastensuojelu", as: "child protection" },
    ]);
  });

  test("mends a typo", () => {
    expect(planner.plan("municpality").mended).toEqual([
      { typed: "municpality", sought: "municipality" },
    ]);
    expect(planner.plan("counselors").mended).toEqual([
      { typed: "counselors", sought: "counsellor" },
    ]);
  });
});

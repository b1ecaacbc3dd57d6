import { describe, expect, test } from "vitest";
import { finnish } from "../../../src/language/finnish.ts";
import { makePlanner } from "../../../src/language/query-plan.ts";
import type { SearchConcept } from "../../../src/language/search-data.ts";
import { makeCorrector } from "../../../src/language/typo.ts";

const VOCABULARY = [
  "ajanvaraus",
  "hoitaja",
  "hyvinvointineuvola",
  "kolmas",
  "koti",
  "nuori",
  "ohjaaja",
  "omavalvonta",
  "opinto-ohjaaja",
  "palvelu",
  "sektori",
  "säästö",
  "työkokeilu",
  "vanhus",
];
const CONCEPTS: SearchConcept[] = [
  { id: "ohjaus", terms: ["opinto-ohjaaja", "opo"] },
  { id: "jarjestot", terms: ["järjestöt", "kolmas sektori"] },
  { id: "avoin", terms: ["ilman ajanvarausta"] },
  { id: "suojelu", terms: ["lastensuojelu"], narrower: ["laitos"] },
  { id: "huostaanotto", terms: ["huostaanotto"], broader: ["suojelu"] },
  { id: "group-vanhat", terms: ["vanhukset"] },
];
const data = { vocabulary: [...VOCABULARY].sort(), concepts: CONCEPTS };
const alone = makePlanner(data, finnish);
const planner = makePlanner(data, finnish, {
  foreign: { terms: { suojelu: ["barnskydd", "child protection"] }, vocabulary: "" },
  makeCorrector,
});
const marks = (query: string): string[] =>
  planner
    .plan(query)
    .units.flatMap(({ alternatives }) => alternatives.map(({ tokens }) => tokens.join("+")));

describe("a query", () => {
  test("is brought to base forms, without words that say nothing", () => {
    expect(marks("ja nuorille")).toEqual(["wnuoriq"]);
  });

  test("reaches a concept by an everyday word, and tells what it was taken for", () => {
    expect(marks("opo")).toEqual(["cohjausq"]);
    expect(planner.plan("opolle").taken).toEqual([{ typed: "opolle", as: "opinto-ohjaaja" }]);
  });

  test("finds phrases, inflected too, and a negated one only with its negation", () => {
    expect(marks("kolmannen sektorin")[0]).toBe("cjarjestotq");
    expect(marks("palvelu ilman ajanvarausta")).toEqual(["wpalveluq", "cavoinq"]);
    expect(marks("ajanvaraus")).toEqual(["wajanvarausq"]);
  });

  test("takes two words for one when that is a word", () => {
    expect(marks("hyvinvointi neuvola")).toEqual(["whyvinvointineuvolaq"]);
  });

  test("asks for all parts of a compound that is not known", () => {
    expect(marks("vanhuskoti")).toEqual(["wvanhusq+wkotiq"]);
  });

  test("is mended, and the mended word is told as it is written", () => {
    expect(planner.plan("työkokelu").mended).toEqual([
      { typed: "työkokelu", sought: "työkokeilu" },
    ]);
    expect(marks("omavalonta")).toEqual(["womavalvontaq"]);
  });

  test("reaches narrower concepts, and wider ones for a concept that no practice has", () => {
    expect(marks("lastensuojelussa")).toEqual(["csuojeluq", "claitosq"]);
    expect(marks("huostaanotto")).toContain("csuojeluq");
  });

  test("of unknown words is uncertain, and known with the words of other languages", () => {
    expect(alone.plan("barnskydd").uncertain).toBe(true);
    expect(planner.plan("barnskyddet").units[0]?.alternatives[0]?.tokens).toEqual(["csuojeluq"]);
    expect(alone.plan("nuori").uncertain).toBe(false);
  });

  test.each(["", "   ", "!?", "🙂", "<b>", "شبكة", "x".repeat(5000), "a b ".repeat(500)])(
    "of any kind is borne: %j",
    (query) => {
      expect(() => planner.plan(query)).not.toThrow();
      expect(planner.plan(query).units.length).toBeLessThanOrEqual(14);
    },
  );
});

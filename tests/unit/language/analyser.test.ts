import { describe, expect, test } from "vitest";
import { makeAnalyser } from "../../../src/language/analyser.ts";
import { finnish } from "../../../src/language/finnish.ts";
import { fold, key, words } from "../../../src/language/fold.ts";
import { morphologyOf } from "../../../src/language/morphology.ts";
import { isNegation, isStopWord, tellingWords } from "../../../src/language/stop-words.ts";

describe("the analysis of a word", () => {
  const forms = new Map([
    ["kesätyöpaikan", { lemmas: ["kesätyöpaikka"], parts: ["kesä", "työ", "paikka"] }],
    ["kissojen", { lemmas: ["kissa"], parts: [] }],
    ["neljän", { lemmas: ["x"], parts: ["a", "b", "c", "d"] }],
    ["saaristoa", { lemmas: ["saaristo"], parts: ["saari", "sto"] }],
  ]);
  const analyse = makeAnalyser(forms, finnish);

  test("is what is known of the form, folded, whatever letters it begins with", () => {
    expect(analyse("Kissojen")).toEqual({ lemmas: ["kissa"], parts: [] });
    expect(analyse("saaristoa").parts).toEqual(["saari", "sto"]);
  });

  test("of a long compound has the longer parts too, but not the whole again", () => {
    expect(analyse("KESÄTYÖPAIKAN")).toEqual({
      lemmas: ["kesatyopaikka"],
      parts: ["kesa", "tyo", "paikka", "kesatyo", "tyopaikka"],
    });
    expect(analyse("neljän").parts).toEqual(["a", "b", "c", "d", "ab", "abc", "bc", "bcd", "cd"]);
  });

  test("of an unknown form goes by rules over the known base forms and their parts", () => {
    expect(analyse("kissalla")).toEqual({ lemmas: ["kissa"], parts: [] });
    expect(analyse("saarilla").lemmas).toEqual(["saari"]);
    expect(analyse("saarikissa").parts).toEqual(["saari", "kissa"]);
  });

  test("of a word that nothing knows is the word itself", () => {
    expect(analyse("Tuntematon")).toEqual({ lemmas: ["tuntematon"], parts: [] });
  });

  test("learns from texts only where forms of a word have one mark", async () => {
    expect(makeAnalyser(new Map(), finnish, ["koira"])("koiralla").lemmas).toEqual(["koiralla"]);
    const swedish = makeAnalyser(new Map(), await morphologyOf("sv"), ["sommar", "arbete"]);
    expect(swedish("sommararbete").parts).toHaveLength(2);
  });
});

describe("words of a text", () => {
  test("are letters and digits, with hyphens inside a word, and where they stand", () => {
    expect(words("Äiti-lapsi, 24/7 - ei")).toEqual([
      { text: "Äiti-lapsi", start: 0, end: 10 },
      { text: "24", start: 12, end: 14 },
      { text: "7", start: 15, end: 16 },
      { text: "ei", start: 19, end: 21 },
    ]);
    expect(words("a--b -c d-").map(({ text }) => text)).toEqual(["a", "b", "c", "d"]);
  });

  test("meet whether their dots are written or not, however they are encoded", () => {
    expect(fold("YHTEISTYÖ Å")).toBe("yhteistyo a");
    expect(words("tyo\u0308").map(({ text }) => text)).toEqual(["työ"]);
    expect(key("Opinto-ohjaaja!")).toBe("opintoohjaaja");
  });
});

describe("words that say nothing", () => {
  test("are left out in three languages, in capitals too", () => {
    expect(["ja", "JA", "että", "och", "the"].every(isStopWord)).toBe(true);
    expect(["nuori", "", "kunta"].some(isStopWord)).toBe(false);
  });

  test("stay when there is nothing else", () => {
    expect(tellingWords(["ja", "nuori", "the"])).toEqual(["nuori"]);
    expect(tellingWords(["ja", "the"])).toEqual(["ja", "the"]);
    expect(tellingWords([])).toEqual([]);
  });

  test("a negation is no such word, for it turns a phrase round", () => {
    const negations = ["ei", "Ilman", "vailla", "inte", "utan", "not", "no", "without"];
    expect(negations.every(isNegation)).toBe(true);
    expect(negations.some(isStopWord)).toBe(false);
    expect(isNegation("kanssa")).toBe(false);
  });
});

import { describe, expect, test } from "vitest";
import { firstSentences } from "../../../src/domain/sentences.ts";
import { isRoomy, notesThatFit } from "../../../src/drawing/brief-fit.ts";

const note = (text: string) => ({ text });

describe("notes on adoption", () => {
  const notes = {
    conditions: [note("e1"), note("e2"), note("e3")],
    obstacles: [note("b1")],
    tips: [note("n1"), note("n2")],
  };
  const texts = (chosen: ReturnType<typeof notesThatFit<{ text: string }>>) =>
    Object.values(chosen).flatMap((all) => all.map(({ text }) => text));

  test("all stand in the brief where there is room, in the record's order", () => {
    expect(texts(notesThatFit(notes, 0))).toEqual(["e1", "e2", "e3", "b1", "n1", "n2"]);
  });

  test("the first of each aspect stands even where there is none", () => {
    expect(texts(notesThatFit(notes, 1000))).toEqual(["e1", "b1", "n1"]);
  });

  test("the second ones come in turns for as long as they fit, and none is passed over for a later one", () => {
    const long = { ...notes, conditions: [note("e1"), note("e".repeat(6000)), note("e3")] };
    expect(texts(notesThatFit(long, 0))).toEqual(["e1", "b1", "n1", "n2"]);
  });

  test("larger type is for what is short with its notes", () => {
    expect(isRoomy(20, [note("e1")])).toBe(true);
    expect(isRoomy(20, Array(30).fill(note("e1")))).toBe(false);
  });
});

describe("the first sentences of a text", () => {
  test("are whole, as many as keep to the length", () => {
    expect(firstSentences("fi", "Yksi asia. Toinen asia. Kolmas asia.", 25)).toBe(
      "Yksi asia. Toinen asia.",
    );
  });

  test("are at least one, however long", () => {
    expect(firstSentences("fi", "Tämä virke on pidempi kuin sille annettu tila.", 10)).toBe(
      "Tämä virke on pidempi kuin sille annettu tila.",
    );
  });

  test("run on from paragraphs to the items of a list, without their marks", () => {
    expect(
      firstSentences("fi", "Tavoitteet olivat:\n\n- **nopeampi** apu\n- yksi suunnitelma", 100),
    ).toBe("Tavoitteet olivat: nopeampi apu; yksi suunnitelma");
  });

  test("do not end in the opening of a list", () => {
    expect(
      firstSentences(
        "fi",
        "Apua nopeutettiin. Muut tavoitteet olivat:\n\n- pitkä kohta, joka ei mahdu",
        50,
      ),
    ).toBe("Apua nopeutettiin.");
  });

  test("do not end at a date or an abbreviation before a small letter", () => {
    expect(
      firstSentences("fi", "Alkoi 1.1.2015 ja päättyi esim. 31.12. samana vuonna. Muuta.", 55),
    ).toBe("Alkoi 1.1.2015 ja päättyi esim. 31.12. samana vuonna.");
  });
});

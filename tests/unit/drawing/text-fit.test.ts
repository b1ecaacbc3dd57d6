import { describe, expect, test } from "vitest";
import { breakLines, fitText, letters } from "../../../src/drawing/text-fit.ts";

/** Every letter is half an em wide. */
const measure = (text: string): number => [...text].length / 2;
const SHY = "\u00ad";

describe("breaking lines", () => {
  test("breaks between words, and never inside one that fits a line", () => {
    expect(breakLines("yhteinen vene saarilla", 6, measure)).toEqual([
      "yhteinen",
      "vene",
      "saarilla",
    ]);
    expect(breakLines(`yhteis${SHY}vene saarilla`, 8, measure)).toEqual(["yhteisvene", "saarilla"]);
  });

  test("counts letters where a drawing knows no more of its type", () => {
    expect(breakLines("yksi kaksi kolme", 10, letters)).toEqual(["yksi kaksi", "kolme"]);
    expect(breakLines("sosiaalipalvelut", 6, letters)).toEqual(["sosia-", "alipa-", "lvelut"]);
    expect(breakLines("  ", 6, letters)).toEqual([]);
  });

  test("leaves a word whole that is wider than a line, where words may not be cut", () => {
    expect(breakLines("yksi sosiaalipalvelut", 6, letters, { cuts: false })).toEqual([
      "yksi",
      "sosiaalipalvelut",
    ]);
  });

  test("cuts a compound that is wider than a line between its parts, with a hyphen", () => {
    expect(breakLines(`hyvinvointi${SHY}koordinaattori`, 8, measure)).toEqual([
      "hyvinvointi-",
      "koordinaattori",
    ]);
  });

  test("keeps the hyphen that a word has where it is cut there", () => {
    expect(breakLines("asumispalvelu-yhteistyö", 8, measure)).toEqual([
      "asumispalvelu-",
      "yhteistyö",
    ]);
  });

  test("cuts a part that is wider than a line between letters, so that nothing overflows", () => {
    const lines = breakLines("x".repeat(50), 8, measure);
    expect(lines.join("").replaceAll("-", "")).toBe("x".repeat(50));
    expect(Math.max(...lines.map(measure))).toBeLessThanOrEqual(8);
  });

  test("does not break at a space that holds a number together", () => {
    expect(breakLines("noin 40\u00a0000\u00a0€", 5, measure)).toEqual([
      "noin",
      "40\u00a0000\u00a0€",
    ]);
  });
});

describe("fitting a text", () => {
  const steps = [
    { size: 20, lines: 2 },
    { size: 10, lines: 3 },
  ] as const;

  test("takes the largest size at which it fits", () => {
    expect(fitText("lyhyt nimi", 100, steps, measure)).toEqual({ size: 20, lines: ["lyhyt nimi"] });
    expect(fitText("vähän pitempi nimi kuin äskeinen", 100, steps, measure).size).toBe(10);
  });

  test("takes a smaller size before it cuts a word", () => {
    expect(fitText(`kaksi${SHY}toista${SHY}kymmentä`, 100, steps, measure)).toEqual({
      size: 10,
      lines: ["kaksitoistakymmentä"],
    });
    expect(
      fitText(`${"neljä".repeat(3)}${SHY}${"kymmentä".repeat(2)}`, 100, steps, measure),
    ).toEqual({
      size: 10,
      lines: ["neljäneljäneljä-", "kymmentäkymmentä"],
    });
  });

  test("makes lines even without adding any", () => {
    expect(fitText("yksi kaksi kolme neljä", 90, [{ size: 10, lines: 2 }], measure).lines).toEqual([
      "yksi kaksi",
      "kolme neljä",
    ]);
  });

  test("shortens at a word, and says that it did, what fits in no size", () => {
    const { size, lines } = fitText("sana ".repeat(40), 100, steps, measure);
    expect(size).toBe(10);
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatch(/^(sana )+sana…$/);
  });

  test("has no lines for an empty text", () => {
    expect(fitText("", 100, steps, measure).lines).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { type DiagramColumn, layOutDiagram } from "../../../src/drawing/impact-diagram.ts";
import { layOutTrend, momentsOf } from "../../../src/drawing/trend.ts";

const column = (name: string, ...ids: string[]): DiagramColumn => ({
  name,
  items: ids.map((id) => ({ id, text: `Kohta ${id}`, indicator: "" })),
});

describe("the impact diagram", () => {
  const columns = [column("Resurssit", "a", "b"), column("Toiminta", "c"), column("Tulokset", "d")];

  test("puts columns side by side and items below each other, without overlaps", () => {
    const { boxes, width, height } = layOutDiagram(columns, []);
    const at = Object.fromEntries(boxes.map((box) => [box.id, box]));
    expect(at["a"]?.x).toBe(at["b"]?.x);
    expect(at["b"]?.y).toBeGreaterThanOrEqual((at["a"]?.y ?? 0) + (at["a"]?.height ?? 0));
    expect(at["c"]?.x).toBeGreaterThan((at["a"]?.x ?? 0) + (at["a"]?.width ?? 0));
    for (const box of boxes) {
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
    }
  });

  test("a box grows with its text and its indicator, and keeps every line inside", () => {
    const long = {
      id: "x",
      text: "Monialainen tiimi kokoontuu joka toinen viikko koululla",
      indicator: "Kokousten määrä kuukaudessa",
    };
    const [box] = layOutDiagram([{ name: "Toiminta", items: [long] }], []).boxes;
    if (!box) throw new Error("the box is not there");
    const lines = [...box.text, ...box.indicator];
    expect(lines.map(({ text }) => text).join(" ")).toBe(`${long.text} ${long.indicator}`);
    for (const { y } of lines) {
      expect(y).toBeGreaterThan(box.y);
      expect(y).toBeLessThan(box.y + box.height);
    }
  });

  test("an arrow goes from the side of its item to the side of the next", () => {
    const { arrows, boxes } = layOutDiagram(columns, [{ from: "a", to: "c" }]);
    const from = boxes.find(({ id }) => id === "a");
    const to = boxes.find(({ id }) => id === "c");
    expect(arrows[0]?.path.startsWith(`M${(from?.x ?? 0) + (from?.width ?? 0)} `)).toBe(true);
    expect(arrows[0]?.path).toContain(` ${to?.x} `);
  });

  test("arrows that meet at an item do not end at the same point", () => {
    const { arrows } = layOutDiagram(columns, [
      { from: "a", to: "c" },
      { from: "b", to: "c" },
    ]);
    const ends = arrows.map(({ path }) => path.split(" ").at(-1));
    expect(new Set(ends).size).toBe(2);
  });

  test("arrows backwards and within a column are drawn; those to nothing, or to themselves, are not", () => {
    const { arrows } = layOutDiagram(columns, [
      { from: "d", to: "a" },
      { from: "a", to: "b" },
      { from: "a", to: "gone" },
      { from: "", to: "a" },
      { from: "a", to: "a" },
    ]);
    expect(arrows.map(({ from, to }) => from + to)).toEqual(["da", "ab"]);
    const [back, within] = arrows.map(({ path }) => path);
    expect(within).toMatch(/^M[\d. ]+C[\d. -]+$/);
    expect(back).toMatch(/^M[\d. ]+h[\d. ]+V[\d. ]+H[\d. ]+V[\d. ]+H[\d. ]+$/);
  });

  test("nothing makes a drawing of the headings alone", () => {
    expect(layOutDiagram([column("Resurssit")], []).boxes).toEqual([]);
  });
});

describe("the trend", () => {
  const size = { width: 100, height: 50, margin: 10 };
  const at = momentsOf(["", "", "", "", ""]);
  const readings = (...values: (number | null)[]) =>
    values.map((value, index) => ({ at: at[index] ?? 0, value }));

  test("runs from the lowest at the bottom to the highest at the top", () => {
    const trend = layOutTrend(readings(0, 5, 10, null, null), null, size);
    expect(trend).toMatchObject({ lowest: 0, highest: 10 });
    expect(trend?.dots).toEqual([
      { x: 10, y: 40, value: 0 },
      { x: 30, y: 25, value: 5 },
      { x: 50, y: 10, value: 10 },
    ]);
    expect(trend?.lines).toEqual(["10,40 30,25 50,10"]);
  });

  test("breaks where a value was not read", () => {
    expect(layOutTrend(readings(1, 2, null, 3, null), null, size)?.lines).toEqual(["10,40 30,25"]);
  });

  test("has room for the starting level, and stays in the middle when nothing changes", () => {
    expect(layOutTrend(readings(5), 10, size)).toMatchObject({ baseline: 10, highest: 10 });
    expect(layOutTrend(readings(5, 5), null, size)?.dots.map(({ y }) => y)).toEqual([25, 25]);
  });

  test("is not there where nothing was read", () => {
    expect(layOutTrend(readings(null), 3, size)).toBeUndefined();
  });

  test("moments stand by their days where all are there and run forwards, else at even steps", () => {
    expect(momentsOf(["2026-01-01", "2026-01-02", "2026-01-11"])).toEqual([0, 0.1, 1]);
    expect(momentsOf(["2026-01-01", "", "2026-01-11"])).toEqual([0, 0.5, 1]);
    expect(momentsOf(["2026-02-01", "2026-01-01", "2026-03-01"])).toEqual([0, 0.5, 1]);
  });
});

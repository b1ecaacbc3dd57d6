import { describe, expect, test } from "vitest";
import { layOutBars, layOutLines, wrapLabel } from "../../../src/drawing/chart-layout.ts";

describe("bars", () => {
  const rows = [
    { label: "all goals", value: 5, text: "5" },
    { label: "most goals", value: 20, text: "20" },
    { label: "not told", value: null, text: "not given" },
  ];
  const { height, rows: bars } = layOutBars(rows);

  test("are as long as their values, the longest leaving room for its value", () => {
    const widths = bars.map(({ bar }) => bar?.width);
    expect(widths[1]).toBeLessThan(100);
    expect(widths[0]).toBeCloseTo((widths[1] ?? 0) / 4, 1);
  });

  test("are not drawn where the source gives no value, which is said instead", () => {
    expect(bars[2]?.bar).toBeUndefined();
    expect(bars[2]?.value.text).toBe("not given");
  });

  test("stand below each other and inside the drawing", () => {
    const tops = bars.map(({ lines }) => lines[0]?.y ?? 0);
    expect([...tops].sort((a, b) => a - b)).toEqual(tops);
    expect(Math.max(...bars.map(({ value }) => value.y))).toBeLessThan(height);
  });

  test("of zero everywhere can be drawn", () => {
    expect(layOutBars([{ label: "none", value: 0, text: "0" }]).rows[0]?.bar?.width).toBeLessThan(
      1,
    );
  });
});

describe("lines", () => {
  const layout = layOutLines(
    ["2015", "2016", "2017"],
    [
      [3.9, 4, 4.1],
      [3.9, null, 4.1],
      [1, 2, 3],
    ],
    String,
  );

  test("are broken where the source gives no value", () => {
    expect(layout.series.map(({ runs }) => runs.length)).toEqual([1, 2, 1]);
  });

  test("rise with their values", () => {
    const [first, , last] = layout.series[0]?.runs[0] ?? [];
    expect(first?.y).toBeGreaterThan(last?.y ?? 0);
    expect(first?.x).toBeLessThan(last?.x ?? 0);
  });

  test("have their numbers around their own ends, not pushed down by others", () => {
    const { series } = layOutLines(
      ["a", "b"],
      [
        [5, 5],
        [5, 5],
        [1, 1],
      ],
      String,
    );
    const [first, second, third] = series.map(
      ({ runs, end }) => end.y - 5 - (runs[0]?.at(-1)?.y ?? 0),
    );
    expect((first ?? 0) + (second ?? 0)).toBeCloseTo(0, 5);
    expect(third).toBeCloseTo(0, 5);
  });

  test("that end at one point have their numbers apart", () => {
    const ends = layout.series.map(({ end }) => end.y);
    expect(Math.abs((ends[0] ?? 0) - (ends[1] ?? 0))).toBeGreaterThanOrEqual(15);
  });

  test("stand on a scale of round numbers that holds them all", () => {
    expect(layout.grid.map(({ text }) => Number(text))).toEqual([0, 2, 4, 6]);
  });

  test("far from zero are shown on a scale of their own", () => {
    const { grid } = layOutLines(["a", "b"], [[90, 94]], String);
    expect(Number(grid[0]?.text)).toBeGreaterThan(80);
  });
});

test("a long label is parted between words", () => {
  expect(wrapLabel("what was found in the survey", 12)).toEqual([
    "what was",
    "found in the",
    "survey",
  ]);
  expect(wrapLabel("sosiaaliturvajärjestelmä", 12)).toEqual(["sosiaaliturvajärjestelmä"]);
});

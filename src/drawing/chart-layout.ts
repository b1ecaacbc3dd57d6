import type { BarLayout, LineLayout, StackLayout } from "../views/chart.ts";
import { breakLines, letters } from "./text-fit.ts";

/**
 * Where the marks of a chart stand: across as shares of the width, in per cent, and down in pixels.
 * So a drawing fills the room that it has, while its texts keep their size.
 */

/** The size of texts and the height of a line of them, in pixels. */
const TEXT = 14;
const LINE = 18;
/** How many letters of a label fit the narrowest screen. */
const LETTERS_MAX = 38;

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** A label in lines of at most so many letters; a longer word stands out of its line whole. */
export const wrapLabel = (label: string, most = LETTERS_MAX): string[] =>
  breakLines(label, most, letters, { cuts: false });

const BAR_HEIGHT = 22;
const ROW_GAP = 14;
/** The width of the longest bar, where its value is short: after it there is room for the value. */
const LONGEST = 78;
/** How much of the narrowest drawing a letter of a value takes. */
const VALUE_LETTER = 3.1;
/** The room between a bar and its value. */
const VALUE_GAP = 4;

/**
 * Bars below each other, each under its label, with its value at its end.
 * @param rows label, value (null where there is none) and the value as it is written
 */
export function layOutBars(
  rows: readonly { label: string; value: number | null; text: string }[],
): BarLayout {
  const longest = Math.max(...rows.map(({ value }) => value ?? 0), Number.MIN_VALUE);
  const valueRoom = Math.max(...rows.map(({ text }) => text.length)) * VALUE_LETTER + VALUE_GAP;
  const widest = Math.min(LONGEST, 100 - valueRoom);
  let y = 0;
  const laidOut = rows.map(({ label, value, text }) => {
    const lines = wrapLabel(label).map((line, index) => ({
      text: line,
      y: y + TEXT + index * LINE,
    }));
    const top = y + lines.length * LINE + 4;
    const width = value === null ? 0 : Math.max(tenth(((value ?? 0) / longest) * widest), 0.5);
    y = top + BAR_HEIGHT + ROW_GAP;
    return {
      lines,
      bar: value === null ? undefined : { y: top, width },
      value: { x: width, y: top + BAR_HEIGHT / 2 + 5, text },
    };
  });
  return { height: y - ROW_GAP, rows: laidOut };
}

export const BAR_SIZE = BAR_HEIGHT;

const LEFT = 12;
const RIGHT = 8;
const TOP = 10;
const PLOT_HEIGHT = 200;
/** The numbers at the ends of lines stand at least this far apart. */
const END_GAP = 15;
/** About how many lines the grid has. */
const GRID_LINES = 4;

/** A round step that parts a range into about four. */
function roundStep(range: number): number {
  const rough = range / GRID_LINES;
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((step) => step >= rough) ?? rough;
}

/**
 * Moves numbers apart that would stand on each other, keeping their order and each group of them
 * around its own middle.
 */
function spread(positions: readonly number[]): number[] {
  const order = [...positions.keys()].sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0));
  const groups: { members: number[]; middle: number }[] = [];
  const half = ({ members }: { members: readonly number[] }): number =>
    ((members.length - 1) * END_GAP) / 2;
  for (const index of order) {
    let group = { members: [index], middle: positions[index] ?? 0 };
    for (
      let before = groups.at(-1);
      before && before.middle + half(before) + END_GAP > group.middle - half(group);
      before = groups.at(-1)
    ) {
      groups.pop();
      const members = [...before.members, ...group.members];
      group = {
        members,
        middle: members.reduce((sum, it) => sum + (positions[it] ?? 0), 0) / members.length,
      };
    }
    groups.push(group);
  }
  const moved = [...positions];
  for (const group of groups)
    for (const [rank, index] of group.members.entries())
      moved[index] = group.middle - half(group) + rank * END_GAP;
  return moved;
}

/**
 * Lines over categories, each numbered at its end. The scale begins at zero unless everything is
 * far from it.
 * @param write writes a number of the scale
 */
export function layOutLines(
  categories: readonly string[],
  series: readonly (readonly (number | null)[])[],
  write: (value: number) => string,
): LineLayout {
  const values = series.flat().filter((value): value is number => value !== null);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const from = least > most / 2 ? least - (most - least || 1) / 2 : Math.min(0, least);
  const step = roundStep(most - from || 1);
  const start = Math.floor(from / step) * step;
  const end = Math.ceil(most / step) * step;
  const x = (index: number): number =>
    LEFT + (categories.length > 1 ? (index / (categories.length - 1)) * (100 - LEFT - RIGHT) : 0);
  const y = (value: number): number =>
    tenth(TOP + PLOT_HEIGHT * (1 - (value - start) / (end - start || 1)));
  const letters = Math.floor(LETTERS_MAX / categories.length);
  const ticks = categories.map((category, index) => ({
    x: tenth(x(index)),
    lines: wrapLabel(category, Math.max(letters, 6)),
  }));
  const runsOf = (line: readonly (number | null)[]): { x: number; y: number }[][] => {
    const runs: { x: number; y: number }[][] = [[]];
    for (const [index, value] of line.entries()) {
      if (value === null) runs.push([]);
      else runs.at(-1)?.push({ x: tenth(x(index)), y: y(value) });
    }
    return runs.filter((run) => run.length > 0);
  };
  const lines = series.map(runsOf);
  const ends = lines.map((runs) => runs.at(-1)?.at(-1) ?? { x: LEFT, y: TOP });
  const spreadEnds = spread(ends.map((point) => point.y));
  const bottom = TOP + PLOT_HEIGHT;
  return {
    height: bottom + 8 + LINE * Math.max(...ticks.map((tick) => tick.lines.length)) + 4,
    grid: Array.from(
      { length: Math.round((end - start) / step) + 1 },
      (_, index) => start + index * step,
    ).map((value) => ({
      y: y(value),
      text: write(value),
    })),
    ticks,
    series: lines.map((runs, index) => ({
      runs,
      end: { x: ends[index]?.x ?? 0, y: (spreadEnds[index] ?? 0) + 5 },
    })),
    bottom,
  };
}

/** A part narrower than this has no room for its count. */
const COUNT_ROOM = 7;

/**
 * Bars below each other, each as long as its sum and parted by the series.
 * @param rows label and counts, in the order of the series
 */
export function layOutStacks(
  rows: readonly { label: string; values: readonly number[] }[],
  write: (value: number) => string,
): StackLayout {
  const sums = rows.map(({ values }) => values.reduce((sum, value) => sum + value, 0));
  const longest = Math.max(...sums, 1);
  let y = 0;
  const laidOut = rows.map(({ label, values }) => {
    const lines = wrapLabel(label).map((line, index) => ({
      text: line,
      y: y + TEXT + index * LINE,
    }));
    const top = y + lines.length * LINE + 4;
    let x = 0;
    const parts = values.flatMap((value, part) => {
      const width = tenth((value / longest) * 100);
      const from = tenth(x);
      x += (value / longest) * 100;
      return value === 0
        ? []
        : [{ part, x: from, width, text: width < COUNT_ROOM ? "" : write(value) }];
    });
    y = top + BAR_HEIGHT + ROW_GAP;
    return { lines, y: top, parts };
  });
  return { height: Math.max(y - ROW_GAP + 1, 0), rows: laidOut };
}

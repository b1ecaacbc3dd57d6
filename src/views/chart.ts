/** Charts: what a page shows of them, and the shapes that they are drawn of. */

/** Bars below each other, each under its label. */
export interface BarLayout {
  height: number;
  rows: {
    lines: { text: string; y: number }[];
    bar: { y: number; width: number } | undefined;
    value: { x: number; y: number; text: string };
  }[];
}

/** Lines over categories, with a grid behind them. */
export interface LineLayout {
  height: number;
  grid: { y: number; text: string }[];
  /** Where the categories stand, with their names in lines. */
  ticks: { x: number; lines: string[] }[];
  /** Points of each series, in runs without gaps, and where its number stands. */
  series: { runs: { x: number; y: number }[][]; end: { x: number; y: number } }[];
  bottom: number;
}

/** Bars of parts: each row a whole, its parts side by side with their counts. */
export interface StackLayout {
  height: number;
  rows: {
    lines: { text: string; y: number }[];
    y: number;
    parts: { part: number; x: number; width: number; text: string }[];
  }[];
}

/** A chart as a page shows it: drawn, and as a table. */
export interface ChartView {
  id: string;
  title: string;
  lead: string;
  /** Where the figures are from, in words; absent where the page says it. */
  source?: string | undefined;
  note?: string | undefined;
  /** The unit, for the head of the table. */
  unit?: string | undefined;
  categories: string[];
  /** Numbers as they are written; undefined where the source gives none. */
  series: { label: string; values: (string | undefined)[] }[];
  bars?: BarLayout | undefined;
  lines?: LineLayout | undefined;
  stacks?: StackLayout | undefined;
}

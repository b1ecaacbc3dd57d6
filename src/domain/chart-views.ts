import type { BarLayout, LineLayout, StackLayout } from "./chart-layout.ts";

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

import type { BarLayout, LineLayout } from "./chart-layout.ts";

/** A chart as a page shows it: drawn, and as a table. */
export interface ChartView {
  id: string;
  title: string;
  lead: string;
  source: string;
  note?: string | undefined;
  /** The unit, for the head of the table. */
  unit: string;
  categories: string[];
  /** Numbers as they are written; undefined where the source gives none. */
  series: { label: string; values: (string | undefined)[] }[];
  bars?: BarLayout | undefined;
  lines?: LineLayout | undefined;
}

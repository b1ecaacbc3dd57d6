import type { Citation } from "./source.ts";
import type { LocalisedText } from "./vocabulary.ts";

export const CHART_KINDS = ["bars", "lines"] as const;
export type ChartKind = (typeof CHART_KINDS)[number];

/** Figures that a source gives together, drawn as a chart and given as a table. */
export interface ChartData {
  id: string;
  /** Bars: one series over categories. Lines: several series over dates or the like. */
  kind: ChartKind;
  title: LocalisedText;
  /** What one sees, in a sentence. */
  lead: LocalisedText;
  /** Id of the unit. */
  unit: string;
  categories: LocalisedText[];
  /** A value for each category; null where the source gives none. */
  series: { label: LocalisedText; values: (number | null)[] }[];
  source: Citation;
  /** What the reader must know to read it rightly. */
  note?: LocalisedText | undefined;
}

import type { ChartView } from "./chart-views.ts";
import type { Link, Told } from "./views.ts";

/** What the figures can be narrowed by. */
export const FIGURE_FILTERS = ["model", "kind", "axis", "unit", "evidence", "precision"] as const;
export type FigureFilter = (typeof FIGURE_FILTERS)[number];

/** What the figures can be ordered by. */
export const FIGURE_SORTS = ["value", "experiment", "place", "kind", "axis", "evidence"] as const;
export type FigureSort = (typeof FIGURE_SORTS)[number];

/** A word of a filter with its name. */
export interface Choice {
  value: string;
  label: string;
}

/** One figure of the catalogue as a row of the table. */
export interface FigureRowView {
  id: string;
  number: string;
  /** The number to order by: the value, or the lower end of a range. */
  value: number;
  label: Told;
  period?: string | undefined;
  experiment: Link;
  place: string;
  source: string;
  sameAs?: Link | undefined;
  choices: Record<FigureFilter, Choice>;
}

/** Everything that the page of all figures shows. */
export interface ImpactPageView {
  rows: FigureRowView[];
  filters: { filter: FigureFilter; title: string; choices: Choice[] }[];
  /** The parameters of the address in each of the other languages. */
  languages: { locale: string; words: { filters: Record<FigureFilter, string>; sort: string } }[];
  /** Charts under their headings. */
  sections: { id: string; title: string; lead: string; charts: ChartView[] }[];
  csvHref: string;
}

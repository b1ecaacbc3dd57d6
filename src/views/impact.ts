import type { FigureFilter } from "../domain/figure-filters.ts";
import type { RouteWords } from "../i18n/route-words.ts";
import type { ChartView } from "./chart.ts";
import type { Link, LocalText } from "./text.ts";

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
  label: LocalText;
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
  /** The parameters of the address, and those in each of the other languages. */
  words: RouteWords["figures"];
  languages: { locale: string; words: RouteWords["figures"] }[];
  /** Charts under their headings. */
  sections: { id: string; title: string; lead: string; charts: ChartView[] }[];
  csvHref: string;
}

import type { ImpactAxis } from "./impact.ts";
import type { Citation } from "./source.ts";

/** What a figure is about; pages sort and draw by it. */
export const FIGURE_KINDS = [
  "saving",
  "cost",
  "reach",
  "time",
  "satisfaction",
  "outcome",
  "capacity",
] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** How the source gives the number. An estimate stays an estimate on every page. */
export const PRECISIONS = ["exact", "about", "estimate"] as const;
export type Precision = (typeof PRECISIONS)[number];

/** The source's own bound: "over 25 %". */
export const BOUNDS = ["over", "under", "at-least", "at-most"] as const;
export type Bound = (typeof BOUNDS)[number];

/**
 * A quotable figure: either `value`, or a range `from`-`to`. `sameAs` names the figure of another
 * practice that reports the same fact; it counts once in totals.
 */
export interface Figure {
  id: string;
  value?: number | undefined;
  from?: number | undefined;
  to?: number | undefined;
  bound?: Bound | undefined;
  unit: string;
  label: string;
  kind: FigureKind;
  axis: ImpactAxis;
  precision: Precision;
  period?: Period | undefined;
  source?: Citation | undefined;
  sameAs?: { practice: string; figure: string } | undefined;
}

/**
 * Dates as exact as the source has them: YYYY, YYYY-MM or YYYY-MM-DD. An absent end is not
 * reported.
 */
export interface Period {
  start?: string | undefined;
  end?: string | undefined;
}

/**
 * Whether a period does not end before it begins, as far as its dates are exact: what begins in
 * "2016-05" may end in "2016".
 */
export const isInOrder = ({ start, end }: Period): boolean =>
  !start || !end || start.slice(0, end.length) <= end;

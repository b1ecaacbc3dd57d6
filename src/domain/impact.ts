/**
 * The five impact axes of the external evaluation, in the order in which pages and charts show
 * them.
 */
export const IMPACT_AXES = ["clients", "economy", "staff", "statutory", "community"] as const;
export type ImpactAxis = (typeof IMPACT_AXES)[number];

/**
 * What a source says of one axis. `not-reported` (asked, left empty) and `not-asked`
 * (the source never asked) are kept apart everywhere: neither means "no effect".
 */
export const IMPACT_REPORTS = ["effect", "no-effect", "not-reported", "not-asked"] as const;
export type ImpactReport = (typeof IMPACT_REPORTS)[number];

/** One axis of one practice. `text` is Markdown. */
export interface Impact {
  reported: ImpactReport;
  text?: string | undefined;
}

export type Impacts = Record<ImpactAxis, Impact>;

/** True when the source tells of the axis at all, be it an effect or the lack of one. */
export const isReported = (impact: Impact): boolean =>
  impact.reported === "effect" || impact.reported === "no-effect";

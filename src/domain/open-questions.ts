/**
 * Why something is open: the source is silent, the source never asked, or nobody has told what
 * happened since.
 */
export const OPEN_KINDS = ["notReported", "notAsked", "since"] as const;
export type OpenKind = (typeof OPEN_KINDS)[number];

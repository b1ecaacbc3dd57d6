/** The type of evidence behind the results: a type, never a grade. */
export const EVIDENCE_TYPES = [
  "description",
  "own-monitoring",
  "survey",
  "external-evaluation",
  "research",
] as const;
export type EvidenceType = (typeof EVIDENCE_TYPES)[number];

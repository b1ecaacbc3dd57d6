import type { ExperimentFacts } from "./experiment.ts";
import type { PlainTexts, PRACTICE_PARTS } from "./record-parts.ts";

/** What a practice holds besides plain texts. */
export interface PracticeFacts extends ExperimentFacts {
  operatingModel: string;
  experimentGroup?: string | undefined;
}

/** A practice as its record in the catalogue's first language has it. Long texts are Markdown. */
export interface PracticeRecord extends PracticeFacts, PlainTexts<typeof PRACTICE_PARTS> {}

export interface Practice extends PracticeRecord {
  kind: "practice";
  id: string;
}

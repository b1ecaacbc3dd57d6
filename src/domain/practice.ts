import type { ExperimentRecord } from "./experiment.ts";

/** A practice as its record in the catalogue's first language tells it. */
export interface PracticeRecord extends ExperimentRecord {
  operatingModel: string;
  experimentGroup?: string | undefined;
  goal: string;
  tried: string;
  learned?: string | undefined;
}

export interface Practice extends PracticeRecord {
  kind: "practice";
  id: string;
}

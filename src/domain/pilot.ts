import type { ExperimentFacts } from "./experiment.ts";
import type { Practice } from "./practice.ts";
import type { PILOT_PARTS, PlainTexts } from "./record-parts.ts";

/** How a pilot was evaluated, as far as its source says. */
export interface Evaluation {
  questions: string[];
  methods: string[];
  data: string[];
}

/** What was done for one goal and what came of it. */
export interface GoalResult {
  goal: string;
  actions: string[];
  results: string[];
}

/** The parts of one row of a scorecard, in its order. What is absent was not filled in. */
export const SCORECARD_PARTS = [
  "change",
  "current",
  "target",
  "ideal",
  "actions",
  "measures",
  "checkpoint",
] as const;
export type ScorecardPart = (typeof SCORECARD_PARTS)[number];

/** The nine questions of the final evaluation of an agile experiment, in their order. */
export const EVALUATION_QUESTIONS = [
  "progress",
  "benefits",
  "challenges",
  "unsolved",
  "scope",
  "helped",
  "hindered",
  "childImpact",
  "continuation",
] as const;
export type EvaluationQuestion = (typeof EVALUATION_QUESTIONS)[number];

/** What a pilot holds besides plain texts. */
export interface PilotFacts extends ExperimentFacts {
  /** Wellbeing services counties that the source names without naming their municipalities. */
  wellbeingCounties: string[];
  evaluation?: Evaluation | undefined;
  results: GoalResult[];
  scorecard: Partial<Record<ScorecardPart, string | undefined>>[];
  answers?: Partial<Record<EvaluationQuestion, string | undefined>> | undefined;
}

/**
 * A pilot as its record in the catalogue's first language has it. The write-up itself is the text
 * below the frontmatter: Markdown with the parts of the record placed in it.
 */
export interface PilotRecord extends PilotFacts, Omit<PlainTexts<typeof PILOT_PARTS>, "body"> {}

export interface Pilot extends PilotRecord {
  kind: "pilot";
  id: string;
  /** The write-up: Markdown with the parts of the record placed in it. */
  body: string;
}

/** Whatever was tried: a practice, or a pilot with a write-up. */
export type Experiment = Practice | Pilot;
export const EXPERIMENT_KINDS = [
  "practice",
  "pilot",
] as const satisfies readonly Experiment["kind"][];
export type ExperimentKind = (typeof EXPERIMENT_KINDS)[number];

/** The operating model of an experiment; pilots have none. */
export const modelOf = (experiment: Experiment): string | undefined =>
  experiment.kind === "practice" ? experiment.operatingModel : undefined;

/** What the page of a pilot shows besides what it shares with practices. */
import type { ExperimentCardView } from "./experiment.ts";
import type { LocalHtml } from "./text.ts";

/** A named part of a pilot; `told` is absent where the source left it empty. */
export interface PartView {
  title: string;
  body?: LocalHtml | undefined;
}

/** The parts that the write-up of a pilot places in its text. */
export interface PilotPartsView {
  goals: LocalHtml[];
  evaluation: { title: string; items: LocalHtml[] }[];
  results: { goal: LocalHtml; actions: LocalHtml[]; results: LocalHtml[] }[];
  scorecard: PartView[][];
  answers: PartView[];
}

/** Pilots listed under the programme that they belong to. */
export interface PilotGroupView {
  programme: { text: string; href: string; description: string };
  cards: ExperimentCardView[];
}

/** What the page of a pilot shows besides what it shares with practices. */
import type { PracticeCardView } from "./experiment.ts";
import type { ToldHtml } from "./text.ts";

/** A named part of a pilot; `told` is absent where the source left it empty. */
export interface PartView {
  title: string;
  told?: ToldHtml | undefined;
}

/** The parts that the write-up of a pilot places in its text. */
export interface PilotPartsView {
  goals: ToldHtml[];
  evaluation: { title: string; items: ToldHtml[] }[];
  results: { goal: ToldHtml; actions: ToldHtml[]; results: ToldHtml[] }[];
  scorecard: PartView[][];
  answers: PartView[];
}

/** Pilots listed under the programme that they belong to. */
export interface PilotGroupView {
  programme: { text: string; href: string; description: string };
  cards: PracticeCardView[];
}

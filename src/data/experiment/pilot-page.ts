import { EVALUATION_QUESTIONS, type Pilot, SCORECARD_PARTS } from "../../domain/pilot.ts";
import type { PartView, PilotGroupView, PilotPartsView } from "../../views/pilot.ts";
import type { LocalHtml } from "../../views/text.ts";
import type { Context } from "../catalogue/context.ts";
import { blockHtml, inlineHtml } from "../catalogue/local-html.ts";
import { experimentCard } from "./experiment-card.ts";

/** The parts of a pilot's record that its write-up places in its text. */
export function pilotParts({ t, texts, images }: Context, pilot: Pilot): PilotPartsView {
  const own = texts(pilot);
  const inline = (path: string): LocalHtml => inlineHtml(own.get(path), images);
  const list = (path: string, items: readonly string[]): LocalHtml[] =>
    items.map((_, index) => inline(`${path}.${index}`));
  const part = (title: string, path: string): PartView => ({
    title,
    body: blockHtml(own.find(path), images),
  });
  const { evaluation } = pilot;
  return {
    goals: list("goals", pilot.goals),
    evaluation: evaluation
      ? (["questions", "methods", "data"] as const).map((key) => ({
          title: t.pilot.evaluationParts[key],
          items: list(`evaluation.${key}`, evaluation[key]),
        }))
      : [],
    results: pilot.results.map(({ actions, results }, index) => ({
      goal: inline(`results.${index}.goal`),
      actions: list(`results.${index}.actions`, actions),
      results: list(`results.${index}.results`, results),
    })),
    scorecard: pilot.scorecard.map((_, index) =>
      SCORECARD_PARTS.map((key) => part(t.pilot.scorecardParts[key], `scorecard.${index}.${key}`)),
    ),
    answers: EVALUATION_QUESTIONS.map((key) => part(t.pilot.questions[key], `answers.${key}`)),
  };
}

/** All pilots, programme by programme. */
export function pilotGroups(context: Context): PilotGroupView[] {
  const { catalogue, text, routes } = context;
  return [...catalogue.programmes.values()]
    .map(({ id, name, description }) => ({
      programme: {
        text: text(name),
        href: routes.entry("programmes", id),
        description: text(description),
      },
      cards: catalogue.pilots
        .filter(({ programme }) => programme === id)
        .map((pilot) => experimentCard(context, pilot)),
    }))
    .filter(({ cards }) => cards.length > 0);
}

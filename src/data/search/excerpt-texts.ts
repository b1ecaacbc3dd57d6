import { experimentTexts } from "../../domain/experiment-texts.ts";
import type { Experiment } from "../../domain/pilot.ts";
import { plainText } from "../../domain/plain-text.ts";
import type { FieldText } from "../../views/text.ts";
import type { Context } from "../catalogue/context.ts";

/**
 * The texts of a practice or pilot field by field and language by language, for excerpts in search
 * results.
 */
export function excerptTexts({ t, tell }: Context, experiment: Experiment): FieldText[] {
  const paths = [...experimentTexts(experiment).keys()];
  const fields: [string, RegExp][] = [
    [t.practice.impacts, /^impacts\./],
    [t.practice.tried, /^tried$/],
    [t.practice.learned, /^learned$/],
    [t.practice.rooted, /^rooted$/],
    [t.practice.successes, /^successes\./],
    [t.practice.goal, /^goal$/],
    [t.practice.aspects.conditions, /^adoption\.conditions\./],
    [t.practice.aspects.obstacles, /^adoption\.obstacles\./],
    [t.practice.aspects.tips, /^adoption\.tips\./],
    [t.practice.figures, /^figures\./],
    [t.practice.followUps, /^followUps\./],
    [t.pilot.writeUp, /^body$/],
    [t.pilot.goals, /^goals\./],
    [t.pilot.results, /^results\./],
    [t.pilot.evaluation, /^evaluation\./],
    [t.pilot.scorecard, /^scorecard\./],
    [t.pilot.answers, /^answers\./],
  ];
  return fields.flatMap(([field, pattern]) => {
    const told = Map.groupBy(
      paths.filter((path) => pattern.test(path)).map((path) => tell(experiment, path)),
      ({ lang }) => lang,
    );
    return [...told].map(([lang, texts]) => ({
      field,
      text: plainText(texts.map(({ text }) => text).join("\n")),
      ...(lang ? { lang } : {}),
    }));
  });
}

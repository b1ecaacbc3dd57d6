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
    [t.experiment.impacts, /^impacts\./],
    [t.experiment.tried, /^tried$/],
    [t.experiment.learned, /^learned$/],
    [t.experiment.rooted, /^rooted$/],
    [t.experiment.successes, /^successes\./],
    [t.experiment.goal, /^goal$/],
    [t.experiment.aspects.conditions, /^adoption\.conditions\./],
    [t.experiment.aspects.obstacles, /^adoption\.obstacles\./],
    [t.experiment.aspects.tips, /^adoption\.tips\./],
    [t.experiment.figures, /^figures\./],
    [t.experiment.followUps, /^followUps\./],
    [t.pilot.writeUp, /^body$/],
    [t.pilot.goals, /^goals\./],
    [t.pilot.results, /^results\./],
    [t.pilot.evaluation, /^evaluation\./],
    [t.pilot.scorecard, /^scorecard\./],
    [t.pilot.answers, /^answers\./],
  ];
  return fields.flatMap(([field, pattern]) => {
    const body = Map.groupBy(
      paths.filter((path) => pattern.test(path)).map((path) => tell(experiment, path)),
      ({ lang }) => lang,
    );
    return [...body].map(([lang, texts]) => ({
      field,
      text: plainText(texts.map(({ text }) => text).join("\n")),
      ...(lang ? { lang } : {}),
    }));
  });
}

import { fill, joinList, type PluralForms, plural } from "../../domain/message.ts";
import type { Experiment } from "../../domain/pilot.ts";
import { relatedExperiments } from "../../domain/relations.ts";
import { lookUp, type Vocabulary } from "../../domain/vocabulary.ts";
import type { RelatedView } from "../../views/experiment.ts";
import type { Context } from "../catalogue/context.ts";
import { experimentCard } from "./experiment-card.ts";

/** The experiments nearest to one, each with what they share in words. */
export function relatedViews(context: Context, experiment: Experiment): RelatedView[] {
  const { catalogue, locale, t, text } = context;
  const named = (forms: PluralForms, vocabulary: Vocabulary, ids: string[]): string[] =>
    ids.length === 0
      ? []
      : [
          fill(plural(locale, forms, ids.length), {
            names: joinList(
              locale,
              ids.map((id) => text(lookUp(vocabulary, id).name).toLocaleLowerCase(locale)),
            ),
          }),
        ];
  return relatedExperiments(experiment, catalogue.experiments).map((relation) => {
    const reasons = [
      ...(relation.sameModel ? [t.experiment.relatedModel] : []),
      ...named(t.experiment.relatedThemes, catalogue.themes, relation.themes),
      ...named(t.experiment.relatedTargetGroups, catalogue.targetGroups, relation.targetGroups),
    ];
    return {
      card: experimentCard(context, relation.experiment),
      reason: fill(t.experiment.relatedBecause, { reasons: reasons.join("; ") }),
    };
  });
}

import { type Experiment, modelOf } from "./pilot.ts";

/** An experiment that resembles another, with what they share. */
export interface Relation {
  experiment: Experiment;
  sameModel: boolean;
  themes: string[];
  targetGroups: string[];
}

const shared = (a: readonly string[], b: readonly string[]): string[] =>
  a.filter((id) => b.includes(id));

/** How telling it is to share an id: ln(n / how many have it). What everybody has tells nothing. */
function rarity(
  experiments: readonly Experiment[],
  idsOf: (experiment: Experiment) => readonly string[],
): (id: string) => number {
  const counts = new Map<string, number>();
  for (const id of experiments.flatMap(idsOf)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return (id) => Math.log(experiments.length / (counts.get(id) ?? 1));
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

/**
 * Weight of a shared target group against a shared theme: themes tell what was done, groups only
 * for whom.
 */
const TARGET_GROUP_WEIGHT = 0.5;
/** Weight of a shared operating model: about that of one rather common theme. */
const MODEL_WEIGHT = 1;

/**
 * The experiments nearest to one, by shared themes, target groups and operating model, rare ones
 * weighing more. One that shares neither a theme nor the model is never related.
 */
export function relatedExperiments(
  experiment: Experiment,
  all: readonly Experiment[],
  most = 3,
): Relation[] {
  const themeRarity = rarity(all, (it) => it.themes);
  const groupRarity = rarity(all, (it) => it.targetGroups);
  return all
    .filter((other) => other.id !== experiment.id)
    .map((other) => {
      const relation: Relation = {
        experiment: other,
        sameModel: modelOf(experiment) !== undefined && modelOf(other) === modelOf(experiment),
        themes: shared(experiment.themes, other.themes),
        targetGroups: shared(experiment.targetGroups, other.targetGroups),
      };
      const score =
        sum(relation.themes.map(themeRarity)) +
        TARGET_GROUP_WEIGHT * sum(relation.targetGroups.map(groupRarity)) +
        (relation.sameModel ? MODEL_WEIGHT : 0);
      return { relation, score };
    })
    .filter(({ relation }) => relation.themes.length > 0 || relation.sameModel)
    .sort(
      (a, b) => b.score - a.score || (a.relation.experiment.id < b.relation.experiment.id ? -1 : 1),
    )
    .slice(0, most)
    .map(({ relation }) => relation);
}

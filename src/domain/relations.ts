import type { Practice } from "./practice.ts";

/** A practice that resembles another, with what they share. */
export interface Relation {
  practice: Practice;
  sameModel: boolean;
  themes: string[];
  targetGroups: string[];
}

const shared = (a: readonly string[], b: readonly string[]): string[] => a.filter((id) => b.includes(id));

/** How telling it is to share an id: ln(n / how many have it). What everybody has tells nothing. */
function rarity(practices: readonly Practice[], idsOf: (practice: Practice) => readonly string[]): (id: string) => number {
  const counts = new Map<string, number>();
  for (const id of practices.flatMap(idsOf)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return (id) => Math.log(practices.length / (counts.get(id) ?? 1));
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Weight of a shared target group against a shared theme: themes tell what was done, groups only for whom. */
const TARGET_GROUP_WEIGHT = 0.5;
/** Weight of a shared operating model: about that of one rather common theme. */
const MODEL_WEIGHT = 1;

/**
 * The practices nearest to one, by shared themes, target groups and operating model, rare ones weighing more.
 * A practice that shares neither a theme nor the model is never related.
 */
export function relatedPractices(practice: Practice, all: readonly Practice[], most = 3): Relation[] {
  const themeRarity = rarity(all, (it) => it.themes);
  const groupRarity = rarity(all, (it) => it.targetGroups);
  return all
    .filter((other) => other.id !== practice.id)
    .map((other) => {
      const relation: Relation = {
        practice: other,
        sameModel: other.operatingModel === practice.operatingModel,
        themes: shared(practice.themes, other.themes),
        targetGroups: shared(practice.targetGroups, other.targetGroups),
      };
      const score =
        sum(relation.themes.map(themeRarity)) + TARGET_GROUP_WEIGHT * sum(relation.targetGroups.map(groupRarity)) + (relation.sameModel ? MODEL_WEIGHT : 0);
      return { relation, score };
    })
    .filter(({ relation }) => relation.themes.length > 0 || relation.sameModel)
    .sort((a, b) => b.score - a.score || (a.relation.practice.id < b.relation.practice.id ? -1 : 1))
    .slice(0, most)
    .map(({ relation }) => relation);
}

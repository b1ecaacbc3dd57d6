import { words } from "./fold.ts";
import { type Known, keysOf } from "./known-words.ts";
import { tellingWords } from "./stop-words.ts";

/**
 * What a text speaks of: concepts of the glossary, themes, target groups and models by id, and how
 * strongly.
 */
export type Profile = ReadonlyMap<string, number>;

/** Nobody describes what they do in more words; the rest is not read. */
const WORDS_MAX = 2000;

/**
 * Operating models are found by the words for what they are about, which are concepts of their own.
 */
export const isModel = (id: string): boolean => id.startsWith("model-");

/** The concepts that a text speaks of, the longest phrases first, each with how often. */
export function profileOf(text: string, known: Known): Profile {
  const telling = tellingWords(words(text).map((word) => word.text)).slice(0, WORDS_MAX);
  const keys = telling.map((word) => keysOf(word, known));
  const counts = new Map<string, number>();
  for (let at = 0; at < keys.length; ) {
    const found = known.finder.at(keys, at);
    for (const id of found?.values ?? [])
      if (!isModel(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
    at += found?.length ?? 1;
  }
  return counts;
}

/**
 * One of many that resembles a text, with the concepts that both speak of, those of one alone, the
 * weightiest first.
 */
export interface Likeness {
  row: number;
  score: number;
  shared: string[];
  /** What it has and the text has not. */
  only: string[];
  /** What the text has and it has not. */
  lacking: string[];
}

/** Saying a thing again tells a little more of how central it is. */
const strength = (count: number): number => 1 + Math.log(count);

/**
 * The profiles nearest to one: the cosine of the angle between them, rare concepts weighing more. A
 * concept that everybody speaks of tells nothing.
 * @param least how many concepts must be shared
 */
export function nearestProfiles(own: Profile, profiles: readonly Profile[], least = 2): Likeness[] {
  const having = new Map<string, number>();
  for (const id of profiles.flatMap((profile) => [...profile.keys()]))
    having.set(id, (having.get(id) ?? 0) + 1);
  const weight = (id: string, count: number): number =>
    strength(count) * Math.log((profiles.length + 1) / ((having.get(id) ?? 0) + 0.5));
  const weigh = (profile: Profile): Map<string, number> =>
    new Map([...profile].map(([id, count]) => [id, weight(id, count)]));
  const length = (weighed: ReadonlyMap<string, number>): number =>
    Math.sqrt([...weighed.values()].reduce((sum, it) => sum + it * it, 0)) || 1;
  const mine = weigh(own);
  const heaviest = (
    weighed: ReadonlyMap<string, number>,
    keep: (id: string) => boolean,
  ): string[] =>
    [...weighed]
      .filter(([id, it]) => it > 0 && keep(id))
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([id]) => id);
  return profiles
    .map((profile, row): Likeness => {
      const theirs = weigh(profile);
      const product = [...mine].reduce((sum, [id, it]) => sum + it * (theirs.get(id) ?? 0), 0);
      return {
        row,
        score: product / (length(mine) * length(theirs)),
        shared: heaviest(mine, (id) => profile.has(id)),
        only: heaviest(theirs, (id) => !own.has(id)),
        lacking: heaviest(mine, (id) => !profile.has(id)),
      };
    })
    .filter(({ shared }) => shared.length >= least)
    .sort((a, b) => b.score - a.score || a.row - b.row);
}

import { distance } from "fastest-levenshtein";
import type { Morphology } from "./morphology.ts";

/** Words shorter than this are not mended: too many others are one letter away. */
const CORRECTABLE_MIN = 6;
/** Inflected forms of words shorter than this are not either. */
const INFLECTED_MIN = 7;
/** From this length on two letters may be wrong. */
const TWO_WRONG_MIN = 11;

/** Gives the known word that a misspelt one was meant to be, with at most so many wrong letters. */
export type Correct = (word: string, allowed: 1 | 2) => string | undefined;

/**
 * Finds the known word that a misspelt one was meant to be, also when it is inflected: the
 * beginning is compared with stems, and what is left must be an ending. Undefined when nothing is
 * near enough.
 */
export function makeCorrector(
  vocabulary: readonly string[],
  { lemmaOf, stemsOf, isEnding }: Pick<Morphology, "lemmaOf" | "stemsOf" | "isEnding">,
): Correct {
  const stems = vocabulary.flatMap((lemma) => {
    if (lemma.length < CORRECTABLE_MIN) return [];
    return (lemma.length < INFLECTED_MIN ? [lemma] : stemsOf(lemma)).map((stem) => ({
      lemma,
      stem,
    }));
  });
  const nearest = (word: string, allowed: 1 | 2): { lemma: string; score: number } | undefined => {
    let best: { lemma: string; score: number } | undefined;
    for (const { lemma, stem } of stems) {
      if (
        stem.length > word.length + allowed ||
        stem.length < word.length - 9 ||
        stem[0] !== word[0]
      )
        continue;
      for (const length of new Set([stem.length - 1, stem.length, stem.length + 1, word.length])) {
        if (length < CORRECTABLE_MIN - 1 || length > word.length) continue;
        const wrong = distance(word.slice(0, length), stem);
        if (wrong === 0 || wrong > allowed || !isEnding(word.slice(length))) continue;
        const score = wrong + (word.length - length) / 10 + (stem === lemma ? 0 : 0.05);
        if (!best || score < best.score) best = { lemma, score };
      }
    }
    return best;
  };
  return (word, allowed) => {
    if (word.length < (allowed === 1 ? CORRECTABLE_MIN : TWO_WRONG_MIN)) return undefined;
    // Where forms are brought together by a stemmer, the misspelt form's stem is the nearest to the
    // right one.
    const found = [...new Set([word, lemmaOf(word)])].flatMap(
      (form) => nearest(form, allowed) ?? [],
    );
    return found.sort((a, b) => a.score - b.score)[0]?.lemma;
  };
}

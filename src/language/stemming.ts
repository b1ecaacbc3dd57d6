import { key } from "./fold.ts";
import type { Morphology } from "./morphology.ts";

/**
 * The shortest word that may be a part of a compound: shorter ones would be found inside any word.
 */
const PART_MIN = 4;
/** What may join the parts of a compound. */
const LINKS = ["", "s"];
/** The longest ending that a misspelt word may have after its stem. */
const ENDING_MAX = 4;

/**
 * A language whose words are brought together by a stemmer: the mark of a word is its stem.
 * @param compounds whether the language writes compounds as one word, so that known words are
 * looked for in them
 */
export function stemming(
  stem: (word: string) => string,
  { compounds }: { compounds: boolean },
): Morphology {
  const lemmaOf = (word: string): string => {
    const folded = key(word);
    return folded === "" ? "" : stem(folded);
  };
  return {
    lemmaOf,
    makeLemmatiser: (lemmas) => {
      const known = new Set(lemmas);
      const lemmasOf = (form: string): string[] =>
        [...new Set([lemmaOf(form), form])].filter((it) => known.has(it));
      /** The first part of a compound stands as it is, or with what joins it to the next. */
      const firstPart = (text: string): string | undefined =>
        LINKS.filter(
          (link) => text.endsWith(link) && text.length - link.length >= PART_MIN,
        ).flatMap((link) => lemmasOf(text.slice(0, text.length - link.length)))[0];
      const parts = (form: string): string[] => {
        if (!compounds) return [];
        for (let at = form.length - PART_MIN; at >= PART_MIN; at--) {
          const first = firstPart(form.slice(0, at));
          const second = first === undefined ? undefined : lemmasOf(form.slice(at))[0];
          if (first !== undefined && second !== undefined) return [first, second];
        }
        return [];
      };
      return { lemmas: lemmasOf, parts, isKnown: (lemma) => known.has(lemma) };
    },
    stemsOf: (lemma) => [lemma],
    isEnding: (text) => text.length <= ENDING_MAX,
    learnsFromTexts: true,
  };
}

import { key, words } from "./fold.ts";
import { tellingWords } from "./stop-words.ts";

/** The folded words of a term of the glossary, without words that say nothing. */
export const termKeys = (term: string): string[] =>
  tellingWords(words(term).map((word) => word.text)).map(key);

/** Finds phrases of a glossary in a row of words, each word known by several keys. */
export interface PhraseFinder<T> {
  /** What begins at a place: the longest phrase first, with how many words it takes. */
  at(
    keys: readonly (readonly string[])[],
    start: number,
  ): { values: T[]; length: number } | undefined;
}

/** The longest phrase that is looked for, in words. */
const PHRASE_MAX = 3;

/** Makes a finder for phrases, each a list of folded words. */
export function makePhraseFinder<T>(
  phrases: Iterable<readonly [readonly string[], T]>,
): PhraseFinder<T> {
  const byPhrase = new Map<string, T[]>();
  for (const [words, value] of phrases) {
    const phrase = words.join(" ");
    const list = byPhrase.get(phrase);
    if (!list) byPhrase.set(phrase, [value]);
    else if (!list.includes(value)) list.push(value);
  }
  const combinations = (keys: readonly (readonly string[])[]): string[] =>
    keys.reduce<string[]>(
      (left, own) =>
        left.length === 0 ? [...own] : left.flatMap((it) => own.map((word) => `${it} ${word}`)),
      [],
    );
  return {
    at: (keys, start) => {
      for (let length = Math.min(PHRASE_MAX, keys.length - start); length > 0; length--) {
        const values = [
          ...new Set(
            combinations(keys.slice(start, start + length)).flatMap(
              (phrase) => byPhrase.get(phrase) ?? [],
            ),
          ),
        ];
        if (values.length > 0) return { values, length };
      }
      return undefined;
    },
  };
}

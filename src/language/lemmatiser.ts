import { isEnding, stemsOf } from "./stems.ts";

/** Finds the known base forms that a word may be a form of. Everything folded. */
export interface Lemmatiser {
  /** Base forms of a word, the word itself first if it is one; empty when none is known. */
  lemmas(form: string): string[];
  /**
   * Known words that a compound is made of, when it is not known itself; empty when it cannot be
   * split.
   */
  parts(form: string): string[];
  isKnown(lemma: string): boolean;
}

/** The shortest word that may be a part of a compound. */
const PART_MIN = 3;

/**
 * Makes a lemmatiser for a vocabulary of folded base forms. A base form and its stems begin with
 * the same letter, so that stems are made letter by letter as they are needed; finding is then a
 * few look-ups.
 */
export function makeLemmatiser(vocabulary: Iterable<string>): Lemmatiser {
  const known = new Set(vocabulary);
  const byLetter = Map.groupBy(known, (lemma) => lemma.charAt(0));
  const stemsByLetter = new Map<string, Map<string, string[]>>();

  /** Stems that begin with a letter, made when a word with that letter is first asked for. */
  const stemsWith = (letter: string): Map<string, string[]> => {
    const made = stemsByLetter.get(letter);
    if (made) return made;
    const byStem = new Map<string, string[]>();
    for (const lemma of byLetter.get(letter) ?? []) {
      for (const stem of stemsOf(lemma)) {
        const list = byStem.get(stem);
        if (list) list.push(lemma);
        else byStem.set(stem, [lemma]);
      }
    }
    stemsByLetter.set(letter, byStem);
    return byStem;
  };

  const lemmas = (form: string): string[] => {
    const byStem = stemsWith(form.charAt(0));
    const found = new Set<string>(known.has(form) ? [form] : []);
    for (let length = form.length; length >= 2 && length >= form.length - 9; length--) {
      const here = byStem.get(form.slice(0, length));
      if (here && isEnding(form.slice(length))) for (const lemma of here) found.add(lemma);
    }
    return [...found];
  };

  /** The first part stands as it is, in the genitive, or as a stem. */
  const firstPart = (text: string): string | undefined => {
    if (known.has(text)) return text;
    return lemmas(text).find((lemma) =>
      text.startsWith(lemma.slice(0, Math.max(PART_MIN, lemma.length - 2))),
    );
  };

  const parts = (form: string): string[] => {
    for (let at = form.length - PART_MIN; at >= PART_MIN; at--) {
      const first = firstPart(form.slice(0, at));
      const second = first === undefined ? undefined : (lemmas(form.slice(at))[0] ?? undefined);
      if (first !== undefined && second !== undefined) return [first, second];
      if (first !== undefined) {
        const rest = parts(form.slice(at));
        if (rest.length > 0) return [first, ...rest];
      }
    }
    return [];
  };

  return { lemmas, parts, isKnown: (lemma) => known.has(lemma) };
}

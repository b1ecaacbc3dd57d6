import { key } from "./fold.ts";
import type { Morphology } from "./morphology.ts";

/** What a word means to the index: its base forms, and the words that it is made of. All folded. */
export interface Analysis {
  lemmas: string[];
  parts: string[];
}

/** What is known of word forms beforehand, by form in small letters. */
export type KnownForms = ReadonlyMap<string, { lemmas: string[]; parts: string[] }>;

/** Parts of a compound and the longer parts that they make: kesä, työ, paikka and kesätyö. */
function joined(parts: string[]): string[] {
  if (parts.length < 3) return parts;
  const runs = parts.flatMap((_, start) =>
    parts.slice(start + 1).map((__, length) => parts.slice(start, start + length + 2)),
  );
  return [...parts, ...runs.filter((run) => run.length < parts.length).map((run) => run.join(""))];
}

/**
 * Makes a function that analyses words of texts: by what is known of the form, else by rules over
 * the known base forms.
 * @param texts the words of all texts, which are base forms in languages whose forms have one mark
 */
export function makeAnalyser(
  forms: KnownForms,
  morphology: Morphology,
  texts: readonly string[] = [],
): (word: string) => Analysis {
  const { lemmaOf } = morphology;
  const known = [...forms.values()].flatMap(({ lemmas, parts }) => [...lemmas, ...parts]);
  const lemmatiser = morphology.makeLemmatiser(
    new Set([...known, ...(morphology.learnsFromTexts ? texts : [])].map(lemmaOf)),
  );
  return (word) => {
    const known = forms.get(word.toLowerCase());
    if (known)
      return { lemmas: known.lemmas.map(lemmaOf), parts: joined(known.parts.map(lemmaOf)) };
    const form = key(word);
    const lemmas = lemmatiser.lemmas(form);
    const parts = joined(lemmatiser.parts(form));
    return { lemmas: lemmas.length > 0 ? lemmas : [lemmaOf(word)], parts };
  };
}

import type { Lemmatiser } from "./lemmatiser.ts";

/** What the search knows of how the words of a language are formed. Everything folded. */
export interface Morphology {
  /** The mark by which the index knows a word that is given in base form. */
  lemmaOf: (word: string) => string;
  /**
   * Finds the known base forms that a word may be a form of, and the known words that a compound is
   * made of.
   */
  makeLemmatiser: (lemmas: Iterable<string>) => Lemmatiser;
  /** What a base form may begin its forms with. */
  stemsOf: (lemma: string) => string[];
  /** True when something may follow a stem. */
  isEnding: (text: string) => boolean;
  /** True when the words of texts serve as base forms, since all forms of a word have one mark. */
  learnsFromTexts: boolean;
}

/** Languages with a stemmer, and whether they write compounds as one word. */
const STEMMED: Readonly<Record<string, () => Promise<Morphology>>> = {
  sv: async () => {
    const { withNeuterForms } = await import("./swedish.ts");
    return stemmed(
      import("@orama/stemmers/swedish").then(({ stemmer }) => ({
        stemmer: withNeuterForms(stemmer),
      })),
      true,
    );
  },
  en: () => stemmed(import("@orama/stemmers/english"), false),
};

async function stemmed(
  loading: Promise<{ stemmer: (word: string) => string }>,
  compounds: boolean,
): Promise<Morphology> {
  const [{ stemmer }, { stemming }] = await Promise.all([loading, import("./stemming.ts")]);
  return stemming(stemmer, { compounds });
}

/**
 * The morphology of a language: Finnish has rules of its own; a language without even a stemmer is
 * searched by words as written.
 */
export async function morphologyOf(language: string): Promise<Morphology> {
  if (language === "fi") return (await import("./finnish.ts")).finnish;
  const load = STEMMED[language];
  return load
    ? load()
    : (await import("./stemming.ts")).stemming((word) => word, { compounds: false });
}

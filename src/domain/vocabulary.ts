/**
 * A text in several languages, by language code. The catalogue's first language is always there.
 */
export type LocalisedText = Readonly<Record<string, string>>;

/** A term of a vocabulary, with the everyday words by which it is also sought. */
export interface Term {
  id: string;
  name: LocalisedText;
  description?: LocalisedText | undefined;
  synonyms?: Readonly<Record<string, string[]>> | undefined;
}

/** A closed list of terms by id, in the order of its file. */
export type Vocabulary<T extends { id: string } = Term> = ReadonlyMap<string, T>;

/** Makes a vocabulary of a list, keeping its order. */
export const toVocabulary = <T extends { id: string }>(terms: readonly T[]): Vocabulary<T> =>
  new Map(terms.map((term) => [term.id, term]));

/**
 * The term with the given id.
 * @throws Error when the vocabulary does not hold it: content checks should have stopped the build
 * earlier.
 */
export function lookUp<T extends { id: string }>(vocabulary: Vocabulary<T>, id: string): T {
  const term = vocabulary.get(id);
  if (!term)
    throw new Error(`"${id}" is in no vocabulary that should hold it; run "npm run check"`);
  return term;
}

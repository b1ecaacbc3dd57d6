import { key, words } from "./fold.ts";
import type { Lemmatiser } from "./lemmatiser.ts";
import type { Morphology } from "./morphology.ts";
import { makePhraseFinder, termKeys } from "./phrases.ts";
import type { ForeignWords, SearchConcept, SearchData } from "./search-data.ts";

/** Plural and other common endings of Swedish and English words, taken off for looking terms up. */
const FOREIGN_ENDINGS = ["s", "es", "en", "et", "er", "ar", "or", "na", "n", "erna", "arna"];

/** How many words an unfinished one is tried as. */
const CONTINUATIONS_MAX = 8;

/**
 * What a planner knows of words: of the index, of the glossary, and of other languages where they
 * have been loaded.
 */
export interface Known {
  lemmatiser: Lemmatiser;
  concepts: ReadonlyMap<string, SearchConcept>;
  finder: ReturnType<typeof makePhraseFinder<string>>;
  inIndex: ReadonlySet<string>;
  /** Base forms of the index that begin with these letters, the shortest first. */
  beginningWith: (letters: string) => string[];
  /** A base form as it is written. */
  written: (lemma: string) => string;
  /** Every word that a misspelt one may have been meant to be. */
  all: readonly string[];
}

/**
 * Learns the words of the search data. `foreign` are the words for concepts in other languages,
 * where they have been loaded.
 */
export function learn(
  { vocabulary: held, concepts }: Pick<SearchData, "vocabulary" | "concepts">,
  { lemmaOf, makeLemmatiser }: Morphology,
  foreign: ForeignWords["terms"] = {},
): Known {
  const writtenForms = new Map(held.map((word) => [lemmaOf(word), word]));
  const vocabulary = [...writtenForms.keys()];
  const ownKeys = (term: string): string[] => termKeys(term).map(lemmaOf);
  const phrases = concepts.flatMap(({ id, terms }) =>
    [...terms.map(ownKeys), ...(foreign[id] ?? []).map(termKeys)].map(
      (keys) => [keys, id] as const,
    ),
  );
  const ownWords = concepts.flatMap(({ terms }) => terms.flatMap(ownKeys));
  for (const word of concepts.flatMap(({ terms }) =>
    terms.flatMap((term) => words(term).map(({ text }) => text.toLowerCase())),
  ))
    if (!writtenForms.has(lemmaOf(word))) writtenForms.set(lemmaOf(word), word);
  const all = [...new Set([...vocabulary, ...ownWords])].filter((word) => word !== "");
  return {
    lemmatiser: makeLemmatiser(all),
    all,
    concepts: new Map(concepts.map((concept) => [concept.id, concept])),
    finder: makePhraseFinder(phrases),
    inIndex: new Set(vocabulary),
    beginningWith: (letters) =>
      vocabulary
        .filter((word) => word.startsWith(letters))
        .sort((a, b) => a.length - b.length)
        .slice(0, CONTINUATIONS_MAX),
    written: (lemma) => writtenForms.get(lemma) ?? lemma,
  };
}

/** The keys that a word of the query may be looked up by. */
export function keysOf(word: string, { lemmatiser }: Known): string[] {
  const folded = key(word);
  const foreign = FOREIGN_ENDINGS.filter(
    (ending) => folded.endsWith(ending) && folded.length > ending.length + 2,
  ).map((ending) => folded.slice(0, -ending.length));
  return [...new Set([folded, ...lemmatiser.lemmas(folded), ...foreign])];
}

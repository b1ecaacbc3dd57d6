import { key, words } from "./fold.ts";
import { type Lemmatiser, makeLemmatiser } from "./lemmatiser.ts";
import { makePhraseFinder, termKeys } from "./phrases.ts";
import type { ForeignTerms, SearchConcept, SearchData } from "./search-data.ts";
import { makeMender } from "./typo.ts";
import { unpackWords } from "./word-list.ts";

/** Plural and other common endings of Swedish and English words, taken off for looking terms up. */
const FOREIGN_ENDINGS = ["s", "es", "en", "et", "er", "ar", "or", "na", "n", "erna", "arna"];

/** How many words an unfinished one is tried as. */
const CONTINUATIONS_MAX = 8;

/** What a planner knows of words: of the index, of the glossary, and of other languages where they have been loaded. */
export interface Known {
  lemmatiser: Lemmatiser;
  concepts: ReadonlyMap<string, SearchConcept>;
  finder: ReturnType<typeof makePhraseFinder<string>>;
  inIndex: ReadonlySet<string>;
  /** Base forms of the index that begin with these letters, the shortest first. */
  beginningWith: (letters: string) => string[];
  /** A folded base form as it is written. */
  written: (folded: string) => string;
  /** The known word that a misspelt one was meant to be, with at most so many wrong letters. */
  mend: (word: string, allowed: 1 | 2) => string | undefined;
}

/** Learns the words of the search data. */
export function learn({ vocabulary: packed, concepts }: Pick<SearchData, "vocabulary" | "concepts">, foreign: ForeignTerms): Known {
  const writtenForms = new Map(unpackWords(packed).map((word) => [key(word), word]));
  const vocabulary = [...writtenForms.keys()];
  const phrases = concepts.flatMap(({ id, terms }) => [...terms, ...(foreign[id] ?? [])].map((term) => [termKeys(term), id] as const));
  const ownWords = concepts.flatMap(({ terms }) => terms.flatMap(termKeys));
  for (const word of concepts.flatMap(({ terms }) => terms.flatMap((term) => words(term).map(({ text }) => text.toLowerCase()))))
    if (!writtenForms.has(key(word))) writtenForms.set(key(word), word);
  const all = [...new Set([...vocabulary, ...ownWords])].filter((word) => word !== "");
  let mender: ReturnType<typeof makeMender> | undefined;
  return {
    lemmatiser: makeLemmatiser(all),
    concepts: new Map(concepts.map((concept) => [concept.id, concept])),
    finder: makePhraseFinder(phrases),
    inIndex: new Set(vocabulary),
    beginningWith: (letters) =>
      vocabulary
        .filter((word) => word.startsWith(letters))
        .sort((a, b) => a.length - b.length)
        .slice(0, CONTINUATIONS_MAX),
    written: (folded) => writtenForms.get(folded) ?? folded,
    mend: (word, allowed) => {
      mender ??= makeMender(all);
      return mender(word, allowed);
    },
  };
}

/** The keys that a word of the query may be looked up by. */
export function keysOf(word: string, { lemmatiser }: Known): string[] {
  const folded = key(word);
  const foreign = FOREIGN_ENDINGS.filter((ending) => folded.endsWith(ending) && folded.length > ending.length + 2).map((ending) =>
    folded.slice(0, -ending.length),
  );
  return [...new Set([folded, ...lemmatiser.lemmas(folded), ...foreign])];
}

/** What the search of one language needs in the browser besides the engine's own index. */
export interface SearchData {
  /** The language of the pages. */
  language: string;
  /** The language of the records, where it is another: their words are searched too. */
  original?: string | undefined;
  /** Every base form and part that the index holds, as written. */
  vocabulary: string[];
  concepts: SearchConcept[];
  /**
   * The row of the browse index, or the position in `pages` below zero, for each of the engine's
   * results, by the end of its name.
   */
  rows: Record<string, number>;
  /** Pages of text, which have no card. */
  pages: { title: string; href: string }[];
}

/** A concept as the search knows it: the words for it, and how narrower ones are reached. */
export interface SearchConcept {
  id: string;
  /**
   * Words and phrases in the language of the index, as written; the first one is what the concept
   * is called.
   */
  terms: string[];
  narrower?: string[] | undefined;
  /** True when no document has the concept itself. */
  absent?: true | undefined;
  /** For a concept that the index does not hold: the wider ones that it does. */
  broader?: string[] | undefined;
}

/**
 * The mark of a base form in the index. The last letter keeps it from being taken for the beginning
 * of another.
 */
export const lemmaToken = (lemma: string): string => `w${lemma}q`;

/** The mark of a concept in the index. */
export const conceptToken = (id: string): string => `c${id.replace(/[^a-z0-9]/g, "")}q`;

/** The mark of a base form of the record's language, in the index of another. */
export const originalToken = (lemma: string): string => `o${lemma}q`;

/**
 * Words of other languages than the page's. Loaded only when a query has words that are not known.
 */
export interface ForeignWords {
  /** The words for the concepts, by id. */
  terms: Record<string, string[]>;
  /**
   * The base forms of the records' language that the index holds, packed; empty when that is the
   * language of the pages.
   */
  vocabulary: string;
}

import type { SearchConcept, SearchData } from "./search-data.ts";
import { packWords, unpackWords } from "./word-list.ts";

/**
 * The words of a search, as they are sent: in little room, since every reader who searches loads
 * them.
 */
export interface PackedWords {
  /** The words of the vocabulary that are no term of a concept, see word-list.ts. */
  vocabulary: string;
  /** A line for each concept, `id;terms;narrower;broader;absent`, with a bar between items. */
  concepts: string;
}

/** The search data as it is sent. */
export type SearchFile = Omit<SearchData, keyof PackedWords> & PackedWords;

const LINE = "\n";
const FIELD = ";";
const ITEM = "|";
/** Stands in its field for a concept that no document has. */
const ABSENT = "-";
/** Stands after a term that is a word of the vocabulary too. */
const HELD = "*";
const SIGNS = [LINE, FIELD, ITEM, HELD];

/**
 * Packs the vocabulary and the concepts of a search.
 * @throws Error when a term holds one of the signs that part the list
 */
export function packSearch({
  vocabulary,
  concepts,
}: Pick<SearchData, keyof PackedWords>): PackedWords {
  const left = new Set(vocabulary);
  const pack = (term: string): string =>
    left.delete(term.toLowerCase()) ? `${term}${HELD}` : term;
  const lines = concepts.map(({ id, terms, narrower = [], broader = [], absent }) => {
    const wrong = [id, ...terms].find((text) => SIGNS.some((sign) => text.includes(sign)));
    if (wrong !== undefined)
      throw new Error(
        `the term "${wrong}" of a concept may not hold a line break, a semicolon, a bar or an asterisk; write it without`,
      );
    return [
      id,
      terms.map(pack).join(ITEM),
      narrower.join(ITEM),
      broader.join(ITEM),
      absent ? ABSENT : "",
    ].join(FIELD);
  });
  return { vocabulary: packWords([...left].sort()), concepts: lines.join(LINE) };
}

/** Unpacks what was sent. */
export function openSearch({ vocabulary, concepts, ...others }: SearchFile): SearchData {
  const items = (field = ""): string[] => (field === "" ? [] : field.split(ITEM));
  const held: string[] = [];
  const open = (term: string): string => {
    if (!term.endsWith(HELD)) return term;
    const plain = term.slice(0, -HELD.length);
    held.push(plain.toLowerCase());
    return plain;
  };
  const opened = (concepts === "" ? [] : concepts.split(LINE)).map((line): SearchConcept => {
    const [id = "", terms, narrower, broader, absent] = line.split(FIELD);
    return {
      id,
      terms: items(terms).map(open),
      ...(narrower ? { narrower: items(narrower) } : {}),
      ...(broader ? { broader: items(broader) } : {}),
      ...(absent ? { absent: true as const } : {}),
    };
  });
  return { ...others, vocabulary: [...unpackWords(vocabulary), ...held], concepts: opened };
}

import type { SearchConcept } from "./search-data.ts";

const LINE = "\n";
const FIELD = ";";
const ITEM = "|";
/** Stands in its field for a concept that no document has. */
const ABSENT = "-";

/**
 * Concepts in little room: a line for each, `id;terms;narrower;broader;absent`, with a bar between items.
 * @throws Error when a term holds one of the signs that part the list
 */
export function packConcepts(concepts: readonly SearchConcept[]): string {
  return concepts
    .map(({ id, terms, narrower = [], broader = [], absent }) => {
      const wrong = [id, ...terms].find((text) => [LINE, FIELD, ITEM].some((sign) => text.includes(sign)));
      if (wrong !== undefined) throw new Error(`the term "${wrong}" of a concept may not hold a line break, a semicolon or a bar; write it without`);
      return [id, terms.join(ITEM), narrower.join(ITEM), broader.join(ITEM), absent ? ABSENT : ""].join(FIELD);
    })
    .join(LINE);
}

/** The concepts of a packed list. */
export function unpackConcepts(packed: string): SearchConcept[] {
  const items = (field = ""): string[] => (field === "" ? [] : field.split(ITEM));
  if (packed === "") return [];
  return packed.split(LINE).map((line) => {
    const [id = "", terms, narrower, broader, absent] = line.split(FIELD);
    return {
      id,
      terms: items(terms),
      ...(narrower ? { narrower: items(narrower) } : {}),
      ...(broader ? { broader: items(broader) } : {}),
      ...(absent ? { absent: true as const } : {}),
    };
  });
}

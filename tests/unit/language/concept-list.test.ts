import { expect, test } from "vitest";
import { packConcepts, unpackConcepts } from "../../../src/language/concept-list.ts";
import type { SearchConcept } from "../../../src/language/search-data.ts";

const CONCEPTS: SearchConcept[] = [
  { id: "0", terms: ["vene", "yhteinen vene"], narrower: ["1", "2"] },
  { id: "1", terms: ["lautta"], absent: true, broader: ["0"] },
  { id: "theme-liikkuminen", terms: ["Liikkuminen"] },
];

test("a packed list of concepts unpacks to the same", () => {
  expect(unpackConcepts(packConcepts(CONCEPTS))).toEqual(CONCEPTS);
  expect(unpackConcepts(packConcepts([]))).toEqual([]);
});

test.each(["vene; lautta", "vene|lautta", "vene\nlautta"])("a term that would break the list is refused: %j", (term) => {
  expect(() => packConcepts([{ id: "0", terms: [term] }])).toThrow("may not hold a line break, a semicolon or a bar");
});

import { expect, test } from "vitest";
import type { SearchData } from "../../../src/language/search-data.ts";
import { openSearch, packSearch } from "../../../src/language/search-file.ts";

const DATA: SearchData = {
  language: "fi",
  vocabulary: ["lautta", "saari", "vene"],
  concepts: [
    { id: "0", terms: ["Vene", "yhteinen vene"], narrower: ["1", "2"] },
    { id: "1", terms: ["lautta", "lossi"], absent: true, broader: ["0"] },
    { id: "theme-liikkuminen", terms: ["Vene", "Liikkuminen"] },
  ],
  rows: {},
  pages: [],
};

const sent = (data: SearchData) => openSearch({ ...data, ...packSearch(data) });

test("what is sent opens to the same words and concepts", () => {
  const opened = sent(DATA);
  expect([...opened.vocabulary].sort()).toEqual(DATA.vocabulary);
  expect(opened.concepts).toEqual(DATA.concepts);
  expect(sent({ ...DATA, vocabulary: [], concepts: [] })).toMatchObject({
    vocabulary: [],
    concepts: [],
  });
});

test("a word that is a term too is sent once", () => {
  const { vocabulary, concepts } = packSearch(DATA);
  expect(vocabulary).not.toContain("vene");
  expect(concepts.match(/Vene\*/g)).toHaveLength(1);
});

test.each(["vene; lautta", "vene|lautta", "vene\nlautta", "vene*"])(
  "a term that would break the list is refused: %j",
  (term) => {
    expect(() => packSearch({ vocabulary: [], concepts: [{ id: "0", terms: [term] }] })).toThrow(
      "may not hold a line break, a semicolon, a bar or an asterisk",
    );
  },
);

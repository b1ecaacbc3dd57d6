import { describe, expect, test } from "vitest";
import { classify } from "../../../src/checking/content-files.ts";
import {
  RECORD_FOLDER_NAMES,
  RECORD_FOLDERS,
  recordPath,
} from "../../../src/schemas/record-folders.ts";
import { VOCABULARIES, VOCABULARY_NAMES } from "../../../src/schemas/vocabularies.ts";

describe("what a file is, is seen from its path", () => {
  test.each([
    ["catalogue.yaml", "settings"],
    ["README.md", "readme"],
    ["practices/kuopio-perhetyo.fi.md", "record"],
    ["pilots/silta.sv.mdx", "record"],
    ["vocabularies/themes.yaml", "vocabulary"],
    ["vocabularies/pictograms/valvonta.svg", "pictogram"],
    ["pictures/lautta-2.jpg", "picture"],
    ["pictures/lautta.jpeg", "picture"],
    ["lexicon/fi.tsv", "lexicon"],
    ["lexicon/README.md", "lexicon"],
    ["interface/nb.yaml", "interface"],
  ])("%s is a %s", (file, kind) => {
    expect(classify(file)).toMatchObject({ kind, path: file });
  });

  test.each([
    "practices/alikansio/a.fi.md",
    "practices/Kuopio.fi.md",
    "practices/kuopio.md",
    "practices/kuopio.fi.mdx",
    "practices/kuopio.suomi.md",
    "practices/-kuopio.fi.md",
    "practices/kuopio--perhetyo.fi.md",
    "practices/kuopio.v2.fi.md",
    "pilots/silta.fi.md",
    "vocabularies/teemat.yaml",
    "vocabularies/alikansio/themes.yaml",
    "vocabularies/valvonta.svg",
    "vocabularies/pictograms/Valvonta.svg",
    "vocabularies/pictograms/valvonta.png",
    "vocabularies/pictograms/toString.svg",
    "pictures/Lautta.jpg",
    "pictures/lautta.gif",
    "pictures/lautta.toString",
    "pictures/lautta.v2.jpg",
    "pictures/alikansio/lautta.jpg",
    "lexicon/suomi.tsv",
    "interface/norja.yaml",
    "interface/nb.yml",
    "themes.yaml",
    "practises/kuopio.fi.md",
  ])("%s is in no place", (file) => {
    expect(classify(file)).toEqual({ kind: "misplaced", path: file });
  });
});

test.each(RECORD_FOLDER_NAMES)(
  "the path of a record of %s is read back as that record",
  (folder) => {
    const path = recordPath(folder, "jokin-tunnus", "sv");
    expect(classify(path)).toEqual({
      kind: "record",
      path,
      folder,
      id: "jokin-tunnus",
      locale: "sv",
    });
  },
);

test.each(VOCABULARY_NAMES)("the file of the vocabulary %s is read as that vocabulary", (name) => {
  const path = `vocabularies/${VOCABULARIES[name].file}`;
  expect(classify(path)).toEqual({ kind: "vocabulary", path, name });
});

test("no two collections have the same name, and no two vocabularies the same file", () => {
  const names = [
    ...Object.values(RECORD_FOLDERS).flatMap(({ collection, translations }) => [
      collection,
      translations,
    ]),
    ...VOCABULARY_NAMES,
  ];
  expect(new Set(names).size).toBe(names.length);
  expect(new Set(VOCABULARY_NAMES.map((name) => VOCABULARIES[name].file)).size).toBe(
    VOCABULARY_NAMES.length,
  );
});

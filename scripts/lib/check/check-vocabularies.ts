import type { YamlDocument } from "../../../src/reading/yaml-document.ts";
import { languagesOf } from "./check-settings.ts";
import { type Problem, START } from "./problem.ts";
import { type Content, entriesWithId } from "./read-content.ts";
import { schemaProblems, yamlProblems } from "./schema-problems.ts";
import { textProblems } from "./text-problems.ts";
import { VOCABULARY_SCHEMAS } from "./vocabulary-schemas.ts";

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function duplicates(file: string, document: YamlDocument): Problem[] {
  const seen = new Set<string>();
  return entriesWithId(document.data).flatMap(({ index, id }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      {
        file,
        position: document.position([index, "id"]),
        message: `tunnus ”${id}” on sanastossa kahdesti. Anna toiselle oma tunnus tai poista toinen.`,
      },
    ];
  });
}

/**
 * Texts that lack a language of the catalogue. A text is told by having the first language among
 * its keys.
 */
function* untranslated(
  value: unknown,
  path: PropertyKey[],
  languages: readonly string[],
): Generator<{ path: PropertyKey[]; language: string }> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      yield* untranslated(item, [...path, index], languages);
  } else if (isRecord(value)) {
    const texts =
      Object.keys(value).length > 0 &&
      Object.entries(value).every(
        ([key, text]) => /^[a-z]{2}$/.test(key) && typeof text === "string",
      );
    if (texts)
      yield* languages
        .filter((language) => !(language in value))
        .map((language) => ({ path, language }));
    else
      for (const [key, item] of Object.entries(value))
        if (key !== "synonyms") yield* untranslated(item, [...path, key], languages);
  }
}

/**
 * Every vocabulary: its YAML, its entries against their schema, double ids, missing languages;
 * those of the settings too.
 */
export function checkVocabularies(content: Content): Problem[] {
  const languages = languagesOf(content);
  const missing = (file: string, document: YamlDocument): Problem[] =>
    [...untranslated(document.data, [], languages)].map((it) => ({
      file,
      position: document.position(it.path),
      message: `kielen ”${it.language}” teksti puuttuu. Lisää se; kirjaston kielet ovat ${languages.join(", ")}.`,
    }));
  const ofSettings = content.settings
    ? missing(content.settings.path, content.settings.document)
    : [];
  const ofVocabularies = content.vocabularies.flatMap(({ path, name, document }) => {
    if (document.problems.length > 0) return yamlProblems(path, document);
    const { data } = document;
    if (!Array.isArray(data))
      return [
        {
          file: path,
          position: START,
          message: "sanaston pitää olla luettelo, jonka kohdat alkavat yhdysmerkillä: - id: …",
        },
      ];
    return [
      ...data.flatMap((entry: unknown, index) =>
        schemaProblems(path, document, VOCABULARY_SCHEMAS[name], entry, [index]),
      ),
      ...duplicates(path, document),
      ...textProblems(path, document),
      ...missing(path, document),
    ];
  });
  return [...ofSettings, ...ofVocabularies];
}

import { isLanguageCode } from "../domain/locale.ts";
import { PLURAL_CATEGORIES, pluralCategories } from "../domain/message.ts";
import { isObject, valueAt } from "../domain/unchecked.ts";
import { VOCABULARIES } from "../schemas/vocabularies.ts";
import { languagesOf } from "./check-settings.ts";
import { type Content, entriesWithId } from "./content.ts";
import type { YamlDocument } from "./document.ts";
import { type Problem, START } from "./problem.ts";
import { schemaProblems, yamlProblems } from "./schema-problems.ts";
import { textProblems } from "./text-problems.ts";

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
 * Texts that lack a language of the catalogue. A text in several languages has
 * nothing but codes of languages for its keys.
 */
function* untranslated(
  value: unknown,
  path: PropertyKey[],
  languages: readonly string[],
): Generator<{ path: PropertyKey[]; language: string }> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      yield* untranslated(item, [...path, index], languages);
  } else if (isObject(value)) {
    const texts =
      Object.keys(value).length > 0 &&
      Object.entries(value).every(([key, text]) => isLanguageCode(key) && typeof text === "string");
    if (texts)
      yield* languages
        .filter((language) => !(language in value))
        .map((language) => ({ path, language }));
    else
      for (const [key, item] of Object.entries(value))
        if (!isPluralForm(value, key)) yield* untranslated(item, [...path, key], languages);
  }
}

/** Whether a key holds a form beside the general one, which not every language has. */
const isPluralForm = (value: object, key: string): boolean =>
  key !== "other" && "other" in value && PLURAL_CATEGORIES.some((category) => category === key);

/** Forms of units that a language has and the vocabulary does not. */
const missingForms = (path: string, document: YamlDocument, languages: readonly string[]) =>
  entriesWithId(document.data).flatMap(({ index, entry }) =>
    languages.flatMap((language) =>
      pluralCategories(language)
        .filter((category) => category !== "other" && !valueAt(entry, category, language))
        .map((category) => ({
          file: path,
          position: document.position([index, valueAt(entry, category) ? category : "id"]),
          message: `kielen ”${language}” teksti puuttuu muodosta ”${category}”. Lisää se.`,
        })),
    ),
  );

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
        schemaProblems(path, document, VOCABULARIES[name].schema, entry, [index]),
      ),
      ...duplicates(path, document),
      ...textProblems(path, document),
      ...missing(path, document),
      ...(name === "units" ? missingForms(path, document, languages) : []),
    ];
  });
  return [...ofSettings, ...ofVocabularies];
}

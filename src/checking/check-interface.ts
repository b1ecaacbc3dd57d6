import { isId } from "../domain/id.ts";
import { pluralCategories } from "../domain/message.ts";
import { isObject, leaves, type Step, valueAt } from "../domain/unchecked.ts";
import { languagesOf } from "./check-settings.ts";
import type { Content, OwnInterface } from "./content.ts";
import type { Position } from "./document.ts";
import { type Problem, START } from "./problem.ts";
import { yamlProblems } from "./schema-problems.ts";
import { unusedTexts } from "./unused-texts.ts";

/** Something wrong with a text of the interface, by its path. */
interface Fault {
  path: readonly Step[];
  message: string;
}

/**
 * A dictionary with the plural forms of another language: what counts has a text for each category
 * of that language, and those that the dictionary does not have are like its general one.
 */
export function inForms(dictionary: unknown, locale: string): unknown {
  if (!isObject(dictionary) || Array.isArray(dictionary)) return dictionary;
  const { other } = dictionary;
  if (typeof other !== "string" || !("one" in dictionary))
    return Object.fromEntries(
      Object.entries(dictionary).map(([key, inner]) => [key, inForms(inner, locale)]),
    );
  return Object.fromEntries(
    pluralCategories(locale).map((category) => [category, dictionary[category] ?? other]),
  );
}

const placeholders = (text: string): string =>
  [...new Set([...text.matchAll(/\{\w+\}/g)].map(([found]) => found))].sort().join(" ");

/** What a dictionary or a table of words lacks, has too much, or has otherwise than the source. */
export function faultsAgainst(
  source: unknown,
  own: unknown,
  prefix: readonly Step[] = [],
): Fault[] {
  const byPath = (value: unknown) =>
    new Map(leaves(value).map((leaf) => [leaf.path.join("."), leaf]));
  const [wanted, given] = [byPath(source), byPath(own)];
  const missing = [...wanted.values()]
    .filter((leaf) => !given.has(leaf.path.join(".")))
    .map((leaf) => ({ ...leaf, message: "teksti puuttuu. Lisää se" }));
  const others = [...given.values()].flatMap((leaf) => {
    const original = wanted.get(leaf.path.join("."));
    if (!original)
      return [
        { ...leaf, message: "tekstiä ei käytetä missään. Poista se tai korjaa avaimen nimi" },
      ];
    if (typeof leaf.text !== "string" || leaf.text.trim() === "")
      return [{ ...leaf, message: "teksti on tyhjä tai ei ole tekstiä. Kirjoita se" }];
    const [there, here] = [placeholders(String(original.text)), placeholders(leaf.text)];
    return there === here
      ? []
      : [
          {
            ...leaf,
            message: `paikanvaraajat eivät ole samat: pitää olla ${there || "ei yhtään"}, on ${here || "ei yhtään"}. Korjaa ne`,
          },
        ];
  });
  return [...missing, ...others].map(({ path, message }) => ({
    path: [...prefix, ...path],
    message: `käyttöliittymän teksti ”${[...prefix, ...path].join(".")}”: ${message}.`,
  }));
}

/**
 * The line on which a dictionary has a key, found by looking its trail of keys up one after the
 * other.
 */
function lineOf(source: string, trail: readonly Step[]): Position {
  const lines = source.split("\n");
  let line = 0;
  for (const key of trail) {
    const found = lines.findIndex(
      (text, index) => index >= line && new RegExp(`^\\s*"?${key}"?:`).test(text),
    );
    if (found < 0) break;
    line = found;
  }
  return { line: line + 1, column: 1 };
}

/**
 * The languages of the generator against the first of them, and texts of that one which nothing
 * uses.
 */
function ownProblems({ languages, code }: OwnInterface): Problem[] {
  const [first] = languages;
  return languages.flatMap((language) => {
    const { texts, words, file, source } = language;
    const unused =
      language === first
        ? unusedTexts(texts, code).map(
            (path): Fault => ({
              path,
              message: `käyttöliittymän tekstiä ”${path.join(".")}” ei käytetä missään. Poista se.`,
            }),
          )
        : [];
    const faults = [
      ...faultsAgainst(inForms(first.texts, language.locale), texts),
      ...unused,
      ...faultsAgainst(first.words, words).map((it) => ({ ...it, path: [] })),
    ];
    return faults.map(({ path, message }) => ({ file, position: lineOf(source, path), message }));
  });
}

/** The languages that the catalogue itself brings, and languages that nothing brings. */
function broughtProblems(content: Content): Problem[] {
  const { interfaces, settings, own } = content;
  const [{ texts, words }] = own.languages;
  const ownLanguages = own.languages.map(({ locale }) => locale);
  const ofFiles = interfaces.flatMap(({ path: file, locale, document }): Problem[] => {
    if (ownLanguages.includes(locale))
      return [
        {
          file,
          position: START,
          message: `kieli ”${locale}” on ohjelmassa valmiina. Poista tiedosto.`,
        },
      ];
    if (document.problems.length > 0) return yamlProblems(file, document);
    const faults = faultsAgainst({ texts: inForms(texts, locale), words }, document.data ?? {});
    const badWords = leaves(valueAt(document.data, "words") ?? {})
      .filter(({ text }) => typeof text === "string" && !isId(text))
      .map((leaf) => ({
        path: ["words", ...leaf.path],
        message: `osoitteen sana ”${leaf.text}” ei kelpaa. Käytä pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä.`,
      }));
    return [...faults, ...badWords].map(({ path: trail, message }) => ({
      file,
      position: document.position(trail),
      message,
    }));
  });
  const known = new Set([...ownLanguages, ...interfaces.map(({ locale }) => locale)]);
  const unknown = languagesOf(content).flatMap((locale, index) =>
    settings && !known.has(locale)
      ? [
          {
            file: settings.path,
            position: settings.document.position(["languages", index]),
            message: `käyttöliittymää ei ole kielellä ”${locale}”. Lisää tiedosto interface/${locale}.yaml tai poista kieli.`,
          },
        ]
      : [],
  );
  return [...ofFiles, ...unknown];
}

/** The texts of the interface in every language. */
export const checkInterface = (content: Content): Problem[] => [
  ...ownProblems(content.own),
  ...broughtProblems(content),
];

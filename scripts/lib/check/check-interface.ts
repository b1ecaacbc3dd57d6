import { readFileSync } from "node:fs";
import path from "node:path";
import { fi } from "../../../src/i18n/fi.ts";
import { INTERFACE_LANGUAGES } from "../../../src/i18n/languages.ts";
import { ROUTE_WORDS } from "../../../src/i18n/route-words.ts";
import { leaves } from "../../../src/reading/interface-file.ts";
import type { Position } from "../../../src/reading/yaml-document.ts";
import { languagesOf } from "./check-settings.ts";
import { type Problem, START } from "./problem.ts";
import type { Content } from "./read-content.ts";
import { yamlProblems } from "./schema-problems.ts";
import { unusedTexts } from "./unused-texts.ts";

/** Folder of the dictionaries, from the project's root. */
const DICTIONARIES = "src/i18n";
const SOURCE = "fi";

/** A word of an address: ASCII, small letters, hyphens. */
const ADDRESS_WORD = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Something wrong with a text of the interface, by its path. */
interface Fault {
  path: readonly string[];
  message: string;
}

const placeholders = (text: string): string =>
  [...new Set([...text.matchAll(/\{\w+\}/g)].map(([found]) => found))].sort().join(" ");

/** What a dictionary or a table of words gaps, has too much, or has otherwise than the source. */
export function faultsAgainst(
  source: unknown,
  own: unknown,
  prefix: readonly string[] = [],
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
function lineOf(source: string, trail: readonly string[]): Position {
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
 * The dictionaries of the generator against the source, and texts of the source that nothing uses.
 */
function shippedProblems(contentDir: string): Problem[] {
  return Object.entries(INTERFACE_LANGUAGES).flatMap(([locale, { texts, words }]) => {
    const file = path.join(DICTIONARIES, `${locale}.ts`);
    const unused =
      locale === SOURCE
        ? unusedTexts(fi).map(
            (trail): Fault => ({
              path: trail,
              message: `käyttöliittymän tekstiä ”${trail.join(".")}” ei käytetä missään. Poista se.`,
            }),
          )
        : [];
    const faults = [
      ...faultsAgainst(fi, texts),
      ...unused,
      ...faultsAgainst(ROUTE_WORDS[SOURCE], words).map((it) => ({ ...it, path: [] })),
    ];
    return faults.map(({ path: trail, message }) => ({
      file: path.relative(contentDir, file),
      position: lineOf(readFileSync(file, "utf8"), trail),
      message,
    }));
  });
}

/** The languages that the catalogue itself brings, and languages that nothing brings. */
function ownProblems(content: Content): Problem[] {
  const { interfaces, settings } = content;
  const ofFiles = interfaces.flatMap(({ path: file, locale, document }): Problem[] => {
    if (locale in INTERFACE_LANGUAGES)
      return [
        {
          file,
          position: START,
          message: `kieli ”${locale}” on ohjelmassa valmiina. Poista tiedosto.`,
        },
      ];
    if (document.problems.length > 0) return yamlProblems(file, document);
    const faults = faultsAgainst({ texts: fi, words: ROUTE_WORDS[SOURCE] }, document.data ?? {});
    const badWords = leaves((document.data as { words?: unknown } | undefined)?.words ?? {})
      .filter(({ text }) => typeof text === "string" && !ADDRESS_WORD.test(text))
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
  const known = new Set([
    ...Object.keys(INTERFACE_LANGUAGES),
    ...interfaces.map(({ locale }) => locale),
  ]);
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
  ...shippedProblems(content.folder),
  ...ownProblems(content),
];

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** A file that holds the texts themselves. */
const DICTIONARY = /^i18n.[a-z]{2}\.ts$/;

/** The program's own files as one text. */
function sourceCode(): string {
  return readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(ts|astro)$/.test(file) && !DICTIONARY.test(file))
    .map((file) => readFileSync(path.join("src", file), "utf8"))
    .join("\n");
}

/**
 * Texts whose keys are looked up by a variable, as wholes: enumerations, plural forms, and a group
 * that the program takes as a table of names, typed as a `Record`.
 */
const isEnumeration = (key: string, value: object, code: string): boolean =>
  "one" in value ||
  new RegExp(`Record<string, string>>> = t\\.${key};`).test(code) ||
  Object.keys(value).some((own) => own.includes("-")) ||
  Object.keys(value).every((own) => !new RegExp(`\\.${own}\\b`).test(code));

function* trails(value: object, code: string, trail: string[] = []): Generator<string[]> {
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === "object" && inner !== null && !isEnumeration(key, inner, code))
      yield* trails(inner, code, [...trail, key]);
    else yield [...trail, key];
  }
}

/**
 * Texts of a dictionary that nothing in `src/` names, each by its trail of keys.
 * @param code the program to look in; the project's own when it is not given
 */
export function unusedTexts(dictionary: object, code: string = sourceCode()): string[][] {
  return [...trails(dictionary, code)].filter((trail) => {
    const key = trail.at(-1);
    return !new RegExp(`\\.${key}\\b|\\["${key}"\\]|"${key}"|\\b${key},`).test(code);
  });
}

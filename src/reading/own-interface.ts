import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { OwnInterface, OwnLanguage } from "../checking/content.ts";
import { INTERFACE_LANGUAGES } from "../i18n/languages.ts";

/** The program, and the folder of its dictionaries, from the project's root. */
const PROGRAM = "src";
const DICTIONARIES = path.join(PROGRAM, "i18n");

/** The content check names keys of content and of its own: not uses of the interface's texts. */
const CHECKING = path.join(PROGRAM, "checking");

/** The program's own files as one text, but for some. */
function codeWithout(isLeftOut: (file: string) => boolean): string {
  return readdirSync(PROGRAM, { recursive: true, encoding: "utf8" })
    .map((file) => path.join(PROGRAM, file))
    .filter((file) => /\.(ts|astro)$/.test(file) && !isLeftOut(file))
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
}

/** The languages of the interface that the generator brings, and the program that uses them. */
export function readOwnInterface(contentDir: string): OwnInterface {
  const fileOf = (locale: string): string => path.join(DICTIONARIES, `${locale}.ts`);
  const [first, ...others] = Object.entries(INTERFACE_LANGUAGES).map(
    ([locale, texts]): OwnLanguage => ({
      ...texts,
      locale,
      file: path.relative(contentDir, fileOf(locale)),
      source: readFileSync(fileOf(locale), "utf8"),
    }),
  );
  if (!first) throw new Error("the interface has no language");
  const dictionaries = new Set(Object.keys(INTERFACE_LANGUAGES).map(fileOf));
  return {
    languages: [first, ...others],
    code: codeWithout((file) => dictionaries.has(file) || file.startsWith(CHECKING + path.sep)),
  };
}

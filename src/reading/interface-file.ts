import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { leaves } from "../domain/unchecked.ts";
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from "../i18n/languages.ts";
import { readYaml } from "./yaml-document.ts";

const pathsOf = (value: unknown): string[] => leaves(value).map((leaf) => leaf.path.join("."));

/** True when something has every text of an interface language, each a string. */
export function isInterfaceLanguage(value: unknown): value is InterfaceLanguage {
  const own = leaves(value);
  const names = new Set(own.map((leaf) => leaf.path.join(".")));
  return (
    own.every(({ text }) => typeof text === "string") &&
    pathsOf(INTERFACE_LANGUAGES["fi"]).every((name) => names.has(name))
  );
}

/**
 * A language of the interface: of those the generator has, else the catalogue's own,
 * `interface/<locale>.yaml`.
 * @throws Error when there is none, or when the file lacks something; `npm run check` says what
 */
export function readInterface(contentDir: string, locale: string): InterfaceLanguage {
  const shipped = INTERFACE_LANGUAGES[locale];
  if (shipped) return shipped;
  const file = path.join(contentDir, "interface", `${locale}.yaml`);
  if (!existsSync(file))
    throw new Error(
      `the interface is not translated into "${locale}"; add interface/${locale}.yaml to the content, or leave the language out of catalogue.yaml`,
    );
  const { data } = readYaml(readFileSync(file, "utf8"));
  if (!isInterfaceLanguage(data))
    throw new Error(`${file} has mistakes; run "npm run check" to see them`);
  return data;
}

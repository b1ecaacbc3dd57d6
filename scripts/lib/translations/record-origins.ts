import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Content } from "../../../src/checking/content.ts";
import {
  originals,
  originalTexts,
  translatedTexts,
  translations,
} from "../../../src/checking/translation-files.ts";
import { textStates } from "../../../src/domain/translation.ts";

/** The block that tells what a translation was made from, at the end of the frontmatter. */
const BLOCK = /^madeFrom:.*\n(?:[ \t]+.*\n)*/m;

/**
 * Writes the marks of the originals into a translation, in place of those that it has. Everything
 * else stays to the letter.
 */
export function withOrigins(source: string, madeFrom: ReadonlyMap<string, string>): string {
  const lines = [...madeFrom].map(([name, mark]) => `  ${name}: "${mark}"\n`).join("");
  const [, head = "", rest = ""] =
    /^(---\r?\n[\s\S]*?\n)(---[ \t]*(?:\r?\n[\s\S]*)?)$/.exec(source) ?? [];
  if (head === "") return source;
  return `${head.replace(BLOCK, "")}${lines === "" ? "" : `madeFrom:\n${lines}`}${rest}`;
}

/** Finds the file of the content that somebody named by its path or its name. */
const isNamed = (file: string, names: readonly string[]): boolean =>
  names.some((name) => file === name || path.basename(file) === path.basename(name));

/**
 * Marks what every translated text was made from, where that is not told yet, and takes away marks
 * of texts that are gone.
 * @param contentDir the folder that the content was read from
 * @param done files whose translations have been brought up to date: all their texts are marked
 * anew
 * @returns the files that were written
 * @throws Error when a named file is no translation
 */
export function recordOrigins(
  contentDir: string,
  content: Content,
  done: readonly string[],
): string[] {
  const { fingerprint } = content;
  const files = translations(content);
  const unknown = done.filter((name) => !files.some((file) => isNamed(file.path, [name])));
  if (unknown.length > 0)
    throw new Error(
      `${unknown.join(", ")}: no such translation. Give the name of a file as it stands in the content, for example some-practice.sv.md.`,
    );
  const byId = new Map(originals(content).map((file) => [`${file.folder}/${file.id}`, file]));
  return files.flatMap((file) => {
    const original = byId.get(`${file.folder}/${file.id}`);
    const own = translatedTexts(file);
    if (!original || !own) return [];
    const from = originalTexts(original);
    if (!from) return [];
    const states = textStates(from, own, fingerprint);
    const marks = [...from].flatMap(([name, text]): [string, string][] => {
      if (!own.texts.has(name)) return [];
      const kept = own.madeFrom[name];
      return [[name, kept === undefined || isNamed(file.path, done) ? fingerprint(text) : kept]];
    });
    const isTold =
      [...states.values()].every((state) => state !== "unrecorded") &&
      marks.length === Object.keys(own.madeFrom).length;
    if (isTold && !isNamed(file.path, done)) return [];
    const absolute = path.join(contentDir, file.path);
    writeFileSync(absolute, withOrigins(readFileSync(absolute, "utf8"), new Map(marks)));
    return [file.path];
  });
}

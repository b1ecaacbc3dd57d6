import { closeSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import path from "node:path";
import type { Content } from "../checking/content.ts";
import { listContent } from "./content-files.ts";
import { fingerprint } from "./fingerprint.ts";
import { readOwnInterface } from "./own-interface.ts";
import { readRecord } from "./record-file.ts";
import { readYaml } from "./yaml-document.ts";

/** As many bytes as the signature of a picture has. */
const START = 12;

/** The first bytes of a file, a character for each. */
function startOf(file: string): string {
  const bytes = Buffer.alloc(START);
  const descriptor = openSync(file, "r");
  const length = readSync(descriptor, bytes, 0, START, 0);
  closeSync(descriptor);
  return bytes.toString("latin1", 0, length);
}

/** Reads every file of a content folder. */
export function readContent(contentDir: string): Content {
  const files = listContent(contentDir);
  const absolute = (file: string): string => path.join(contentDir, file);
  const source = (file: string): string => readFileSync(absolute(file), "utf8");
  const settings = files.find((file) => file.kind === "settings");
  return {
    files,
    settings: settings && { path: settings.path, document: readYaml(source(settings.path)) },
    records: files
      .filter((file) => file.kind === "record")
      .map((file) => ({ ...file, record: readRecord(source(file.path)) })),
    interfaces: files
      .filter((file) => file.kind === "interface")
      .map((file) => ({ ...file, document: readYaml(source(file.path)) })),
    vocabularies: files
      .filter((file) => file.kind === "vocabulary")
      .map((file) => ({ ...file, document: readYaml(source(file.path)) })),
    pictures: files
      .filter((file) => file.kind === "picture")
      .map((file) => ({
        ...file,
        start: startOf(absolute(file.path)),
        size: statSync(absolute(file.path)).size,
      })),
    lexicons: files
      .filter((file) => file.kind === "lexicon")
      .filter((file) => file.path.endsWith(".tsv"))
      .map((file) => ({ ...file, text: source(file.path) })),
    own: readOwnInterface(contentDir),
    fingerprint,
  };
}

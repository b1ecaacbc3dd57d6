import { readFileSync } from "node:fs";
import path from "node:path";
import { type ContentFile, listContent } from "../../../src/reading/content-files.ts";
import { type RecordFile, readRecord } from "../../../src/reading/record-file.ts";
import { readYaml, type YamlDocument } from "../../../src/reading/yaml-document.ts";

type RecordInfo = Extract<ContentFile, { kind: "record" }>;
type InterfaceInfo = Extract<ContentFile, { kind: "interface" }>;
type VocabularyInfo = Extract<ContentFile, { kind: "vocabulary" }>;

/** All files of a catalogue, read but not judged. */
export interface Content {
  /** Absolute path of the content folder. */
  folder: string;
  files: ContentFile[];
  settings: { path: string; document: YamlDocument } | undefined;
  records: (RecordInfo & { record: RecordFile | undefined })[];
  interfaces: (InterfaceInfo & { document: YamlDocument })[];
  vocabularies: (VocabularyInfo & { document: YamlDocument })[];
}

/** Reads every file of a content folder. */
export function readContent(contentDir: string): Content {
  const files = listContent(contentDir);
  const source = (file: string): string => readFileSync(path.join(contentDir, file), "utf8");
  const settings = files.find((file) => file.kind === "settings");
  return {
    folder: contentDir,
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
  };
}

/**
 * The entries of a vocabulary that have an id, with their places in the list; the rest is for the
 * schema to tell.
 */
export const entriesWithId = (data: unknown): { index: number; id: string; entry: unknown }[] =>
  Array.isArray(data)
    ? data.flatMap((entry: unknown, index) =>
        typeof entry === "object" && entry !== null && "id" in entry && typeof entry.id === "string"
          ? [{ index, id: entry.id, entry }]
          : [],
      )
    : [];

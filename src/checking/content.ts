import { isObject } from "../domain/unchecked.ts";
import type { ContentFile } from "./content-files.ts";
import type { RecordFile, YamlDocument } from "./document.ts";

type Of<Kind extends ContentFile["kind"]> = Extract<ContentFile, { kind: Kind }>;

/** A record or a translation; without `record` where the file is not in two parts. */
export type ReadRecord = Of<"record"> & { record: RecordFile | undefined };

export interface ReadPicture extends Of<"picture"> {
  /** The first bytes of the file, a character for each: enough to see what kind of file it is. */
  start: string;
  /** The size of the file, in bytes. */
  size: number;
}

/** A language of the interface: its texts, and the words of addresses. Nothing is checked yet. */
export interface InterfaceTexts {
  texts: object;
  words: object;
}

/** A language of the interface that the generator brings, with the file that holds its texts. */
export interface OwnLanguage extends InterfaceTexts {
  locale: string;
  /** The path of the file from the content folder, and its text. */
  file: string;
  source: string;
}

/** What the generator itself brings to the texts of the interface. */
export interface OwnInterface {
  /** The languages; the first one is that which all others are measured by. */
  languages: readonly [OwnLanguage, ...OwnLanguage[]];
  /** The program that uses the texts, without the texts themselves, as one text. */
  code: string;
}

/** All files of a catalogue, read but not judged. */
export interface Content {
  files: ContentFile[];
  settings: { path: string; document: YamlDocument } | undefined;
  records: ReadRecord[];
  interfaces: (Of<"interface"> & { document: YamlDocument })[];
  vocabularies: (Of<"vocabulary"> & { document: YamlDocument })[];
  pictures: ReadPicture[];
  lexicons: (Of<"lexicon"> & { text: string })[];
  own: OwnInterface;
  /** Gives the mark of a text by which a change is seen. */
  fingerprint: (text: string) => string;
}

/**
 * The entries of a vocabulary that have an id, with their places in the list; the rest is for the
 * schema to find.
 */
export const entriesWithId = (data: unknown): { index: number; id: string; entry: unknown }[] =>
  Array.isArray(data)
    ? data.flatMap((entry: unknown, index) =>
        isObject(entry) && typeof entry["id"] === "string"
          ? [{ index, id: entry["id"], entry }]
          : [],
      )
    : [];

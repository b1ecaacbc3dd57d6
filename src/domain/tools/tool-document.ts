import { isSame, type Values } from "./field.ts";

export const FORMAT = "experiment-tool";
export const FORMAT_VERSION = 1;

/** The state of a document that somebody has chosen to keep. */
export interface Version {
  /** From 1 up, without gaps. */
  number: number;
  /** When, as an ISO time in UTC. */
  saved: string;
  values: Values;
}

/**
 * A filled form of a tool: what is being written now, and the versions that have been kept, the
 * oldest first.
 */
export interface ToolDocument {
  format: typeof FORMAT;
  formatVersion: typeof FORMAT_VERSION;
  /** The id of the tool. */
  tool: string;
  id: string;
  name: string;
  /** ISO times in UTC. */
  created: string;
  changed: string;
  draft: Values;
  versions: readonly Version[];
}

const ID_LENGTH = 10;
const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

/** A new id. @param random gives numbers from 0 up to, but not including, 1 */
export const newId = (random: () => number): string =>
  Array.from({ length: ID_LENGTH }, () => LETTERS[Math.floor(random() * LETTERS.length)]).join("");

/** A document in which nothing has been kept yet. */
export const newDocument = ({
  tool,
  id,
  name,
  draft,
  now,
}: Pick<ToolDocument, "tool" | "id" | "name" | "draft"> & { now: string }): ToolDocument => ({
  format: FORMAT,
  formatVersion: FORMAT_VERSION,
  tool,
  id,
  name,
  created: now,
  changed: now,
  draft,
  versions: [],
});

/** The document with another draft; the very same when nothing has changed. */
export const withDraft = (document: ToolDocument, draft: Values, now: string): ToolDocument =>
  isSame(document.draft, draft) ? document : { ...document, draft, changed: now };

/** The document under another name; the very same when the name is. */
export const rename = (document: ToolDocument, name: string, now: string): ToolDocument =>
  name === document.name ? document : { ...document, name, changed: now };

/** The version that was kept last. */
export const lastVersion = ({ versions }: ToolDocument): Version | undefined => versions.at(-1);

/** True when the draft is not the same as the last version. */
export const isChangedSinceVersion = (document: ToolDocument): boolean =>
  !isSame(document.draft, lastVersion(document)?.values);

/**
 * Keeps the draft as a new version after the others; the very same document when the draft is the
 * last version already.
 */
export const saveVersion = (document: ToolDocument, now: string): ToolDocument =>
  isChangedSinceVersion(document)
    ? {
        ...document,
        changed: now,
        versions: [
          ...document.versions,
          { number: document.versions.length + 1, saved: now, values: document.draft },
        ],
      }
    : document;

/** A name as the start of a file's name: small ASCII letters, digits and hyphens. */
export const fileStem = (name: string, max = 60): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, max)
    .replace(/^-+|-+$/g, "");

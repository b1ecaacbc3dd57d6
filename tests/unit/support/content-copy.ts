import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach } from "vitest";
import { checkContent } from "../../../src/checking/check-content.ts";
import type { Content } from "../../../src/checking/content.ts";
import { readContent } from "../../../src/reading/read-content.ts";

/** A copy of the second catalogue, made anew for every test, that a test may break. */
export interface ContentCopy {
  read: (file: string) => string;
  add: (file: string, text: string) => void;
  /** Replaces a part of a file, which must be there. */
  edit: (file: string, from: string | RegExp, to: string) => void;
  remove: (file: string) => void;
  /** The folder of the copy. */
  folder: () => string;
  content: () => Content;
  /** Everything that the check finds, as `file:line:column: message`. */
  problems: () => string[];
}

/** Gives every test of a file a copy of the second catalogue. */
export function useContentCopy(): ContentCopy {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), "content-"));
    cpSync("tests/fixtures/luoto/content", folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const read = (file: string): string => readFileSync(path.join(folder, file), "utf8");
  return {
    read,
    add: (file, text) => {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    },
    edit: (file, from, to) => {
      const before = read(file);
      const after = before.replace(from, to);
      if (after === before) throw new Error(`${file} does not hold ${from}`);
      writeFileSync(path.join(folder, file), after);
    },
    remove: (file) => rmSync(path.join(folder, file)),
    folder: () => folder,
    content: () => readContent(folder),
    problems: () =>
      checkContent(readContent(folder)).map(
        ({ file, position, message }) => `${file}:${position.line}:${position.column}: ${message}`,
      ),
  };
}

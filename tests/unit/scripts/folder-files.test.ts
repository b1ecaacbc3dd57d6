import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { differences, filesOf } from "../../../scripts/lib/folder-files.ts";

let one: string;
let other: string;
beforeEach(() => {
  const root = mkdtempSync(path.join(os.tmpdir(), "folders-"));
  [one, other] = [path.join(root, "one"), path.join(root, "other")];
  for (const folder of [one, other]) {
    mkdirSync(path.join(folder, "b/c"), { recursive: true });
    writeFileSync(path.join(folder, "b/c/deep.txt"), "deep");
    writeFileSync(path.join(folder, "a.txt"), "a");
  }
});
afterEach(() => rmSync(path.dirname(one), { recursive: true }));

test("the files of a folder are listed by their paths, however deep", () => {
  expect(filesOf(one)).toEqual(["a.txt", "b/c/deep.txt"]);
});

test("folders with the same files and bytes are the same", () => {
  expect(differences(one, other)).toEqual([]);
});

test("a file that one folder lacks, and one with other bytes, are told", () => {
  writeFileSync(path.join(one, "mine.txt"), "");
  writeFileSync(path.join(other, "theirs.txt"), "");
  writeFileSync(path.join(other, "b/c/deep.txt"), "Deep");
  expect(differences(one, other)).toEqual(["theirs.txt", "b/c/deep.txt", "mine.txt"]);
});

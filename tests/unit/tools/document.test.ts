import { describe, expect, test } from "vitest";
import {
  fileStem,
  isChangedSinceVersion,
  newDocument,
  newId,
  rename,
  saveVersion,
  withDraft,
} from "../../../src/domain/tools/tool-document.ts";
import { seeded } from "./random-document.ts";

const THEN = "2026-11-25T12:00:00.000Z";
const LATER = "2026-11-26T12:00:00.000Z";
const document = newDocument({
  tool: "scorecard",
  id: "abc",
  name: "Kokeilu",
  draft: { area: "" },
  now: THEN,
});

describe("versions", () => {
  const written = withDraft(document, { area: "Salo" }, LATER);

  test("saving keeps the draft as a new version and leaves the old ones as they were", () => {
    const first = saveVersion(written, LATER);
    const second = saveVersion(withDraft(first, { area: "Turku" }, LATER), LATER);
    expect(second.versions.map(({ number, values }) => [number, values["area"]])).toEqual([
      [1, "Salo"],
      [2, "Turku"],
    ]);
    expect(second.versions[0]).toBe(first.versions[0]);
  });

  test("saving what is the last version already makes no new one", () => {
    const saved = saveVersion(written, LATER);
    expect(saveVersion(saved, LATER)).toBe(saved);
    expect(isChangedSinceVersion(saved)).toBe(false);
  });
});

test("writing the same again changes nothing, not even the time", () => {
  expect(withDraft(document, { area: "" }, LATER)).toBe(document);
  expect(rename(document, "Kokeilu", LATER)).toBe(document);
  expect(rename(document, "Toinen", LATER)).toMatchObject({
    name: "Toinen",
    changed: LATER,
    created: THEN,
  });
});

test("ids are short, of small letters and digits, and unlike each other", () => {
  const random = seeded(7);
  const ids = Array.from({ length: 1000 }, () => newId(random));
  expect(new Set(ids).size).toBe(1000);
  expect(ids.every((id) => /^[a-z0-9]{10}$/.test(id))).toBe(true);
});

test.each([
  ["Äidin ja lapsen yö – 2. vuosi!", "aidin-ja-lapsen-yo-2-vuosi"],
  ["...", ""],
])("the file of “%s” is called “%s”", (name, stem) => {
  expect(fileStem(name)).toBe(stem);
});

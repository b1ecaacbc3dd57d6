import { expect, test } from "vitest";
import { textStates } from "../../../src/domain/translation.ts";

test("every text of an original and its translation stands in one of five ways", () => {
  const original = new Map([
    ["current", "a"],
    ["stale", "b, changed since"],
    ["unrecorded", "c"],
    ["missing", "d"],
  ]);
  const translation = {
    texts: new Map(["orphaned", "current", "stale", "unrecorded"].map((path) => [path, "text"])),
    madeFrom: { current: "mark of a", stale: "mark of b", missing: "mark of d" },
  };
  expect([...textStates(original, translation, (text) => `mark of ${text}`)]).toEqual([
    ["current", "current"],
    ["stale", "stale"],
    ["unrecorded", "unrecorded"],
    ["missing", "missing"],
    ["orphaned", "orphaned"],
  ]);
});

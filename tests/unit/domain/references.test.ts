import { expect, test } from "vitest";
import { referencesOf } from "../../../src/domain/references.ts";

test("finds ids in lists and inside items, with their paths", () => {
  const found = referencesOf("practices", {
    themes: ["a", "b"],
    figures: [{ unit: "eur", sameAs: { practice: "p" } }],
  });
  expect(found).toContainEqual({ path: ["themes", 1], id: "b", target: "themes" });
  expect(found).toContainEqual({ path: ["figures", 0, "unit"], id: "eur", target: "units" });
  expect(found).toContainEqual({
    path: ["figures", 0, "sameAs", "practice"],
    id: "p",
    target: "practices",
  });
});

test("an unchecked entry of any shape is borne", () => {
  for (const entry of [null, "text", 3, { themes: "a" }, { figures: [null, { unit: 3 }] }])
    expect(referencesOf("practices", entry)).toEqual([]);
});

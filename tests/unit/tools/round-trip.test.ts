import { expect, test } from "vitest";
import { readDocument, writeDocument } from "../../../src/schemas/tools/document.ts";
import { TOOLS, type ToolId } from "../../../src/schemas/tools/tools.ts";
import { randomDocument, seeded } from "./random-document.ts";

const DOCUMENTS = 500;
/** For a machine that does other things too, in milliseconds. */
const PATIENCE = 60_000;

test.each(Object.keys(TOOLS) as ToolId[])(
  "%s: 500 random documents come back from a file as they went",
  (tool) => {
    const random = seeded(20261125);
    for (let round = 0; round < DOCUMENTS; round++) {
      const document = randomDocument(tool, random);
      const bytes = new TextEncoder().encode(writeDocument(document));
      const { document: back, faults } = readDocument(new TextDecoder().decode(bytes), tool);
      expect(faults, `document ${round}`).toBeUndefined();
      expect(JSON.stringify(back)).toBe(JSON.stringify(document));
    }
  },
  PATIENCE,
);

test("the random documents are not all alike", () => {
  const random = seeded(1);
  const made = Array.from({ length: 50 }, () => randomDocument("impact-model", random));
  expect(new Set(made.map(({ versions }) => versions.length)).size).toBeGreaterThan(2);
  expect(made.some(({ draft }) => JSON.stringify(draft["arrows"]) !== "[]")).toBe(true);
});

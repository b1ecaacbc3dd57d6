import { expect, test } from "vitest";
import { emptyValues, isAnyFilled, leavesOf } from "../../../src/domain/tools/field.ts";
import { describeFields, fieldsOf } from "../../../src/schemas/tools/fields.ts";
import { practiceChoices } from "../../../src/schemas/tools/practice-choices.ts";
import { TOOLS, type ToolId } from "../../../src/schemas/tools/tools.ts";
import { z } from "../../../src/schemas/tools/zod.ts";

const tools = Object.keys(TOOLS) as ToolId[];

test("a list is described with its rows and its most rows", () => {
  const changes = fieldsOf("scorecard").find(({ key }) => key === "changes");
  expect(changes).toMatchObject({ kind: "list", path: "changes", max: 20 });
  expect(changes?.kind === "list" && changes.fields[1]).toEqual({
    kind: "text",
    key: "current",
    path: "changes.current",
    max: 5000,
  });
});

test("a choice is described with its words, without the empty one", () => {
  const [knowledge] = fieldsOf("modelling-checklist");
  expect(knowledge?.kind === "group" && knowledge.fields[0]).toMatchObject({
    kind: "choice",
    options: ["done", "underway", "not-applicable"],
  });
});

test("a choice among terms names its vocabulary", () => {
  expect(describeFields(practiceChoices).find(({ key }) => key === "themes")).toEqual({
    kind: "terms",
    key: "themes",
    path: "themes",
    vocabulary: "themes",
  });
});

test("a schema that no control is known for is refused", () => {
  expect(() => describeFields(z.strictObject({ odd: z.boolean() }))).toThrow(
    '"odd" has no control',
  );
});

test.each(tools)("%s: what nobody has filled in fits its schema and is empty", (tool) => {
  const fields = fieldsOf(tool);
  const values = emptyValues(fields);
  expect(TOOLS[tool].safeParse(values).success).toBe(true);
  expect(isAnyFilled(fields, values)).toBe(false);
  expect(leavesOf(fields, values).length).toBeGreaterThan(0);
});

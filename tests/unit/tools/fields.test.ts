import { expect, test } from "vitest";
import {
  emptyValues,
  filledLists,
  isAnyFilled,
  leavesOf,
  listsOf,
  numberList,
} from "../../../src/domain/tools/field.ts";
import { danglingReferences, itemsOf } from "../../../src/domain/tools/items.ts";
import { describeFields, fieldsOf } from "../../../src/schemas/tools/fields.ts";
import { item, line, number, reference, rows } from "../../../src/schemas/tools/parts.ts";
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

/** A form with a list inside a group, whose rows can be pointed to. */
const grouped = describeFields(
  z.strictObject({
    plan: z.strictObject({
      steps: rows({ id: item, what: line, cost: number, after: reference }, 5),
    }),
  }),
);
const filled = {
  plan: {
    steps: [
      { id: "a", what: "Aloitus", cost: 3, after: "" },
      { id: "b", what: "Jatko", cost: null, after: "gone" },
      { id: "b", what: "Loppu", cost: 1, after: "a" },
    ],
  },
};

test("a list inside a group is a list of the form, with its rows and the way to it", () => {
  expect(listsOf(grouped).map(({ path }) => path)).toEqual(["plan.steps"]);
  expect(filledLists(grouped, filled).map(({ rows, steps }) => [rows.length, steps])).toEqual([
    [3, ["plan", "steps"]],
  ]);
  expect(numberList(grouped)?.path).toBe("plan.steps");
});

test("the rows of a list inside a group can be pointed to", () => {
  expect(itemsOf(grouped, filled).map(({ id, text, steps }) => [id, text, steps])).toEqual([
    ["a", "Aloitus", ["plan", "steps", 0]],
    ["b", "Jatko", ["plan", "steps", 1]],
    ["b", "Loppu", ["plan", "steps", 2]],
  ]);
  expect(danglingReferences(grouped, filled).map(({ steps }) => steps)).toEqual([
    ["plan", "steps", 1, "after"],
  ]);
});

test("a list inside the rows of a list is refused: its buttons would do nothing", () => {
  const schema = z.strictObject({ rows: rows({ inner: rows({ what: line }, 3) }, 3) });
  expect(() => describeFields(schema)).toThrow(
    '"rows.inner" is a list inside the rows of the list "rows"',
  );
});

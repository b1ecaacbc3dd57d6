import { expect, test } from "vitest";
import { compareValues } from "../../../src/domain/tools/differences.ts";
import { emptyValues, type Values } from "../../../src/domain/tools/field.ts";
import { fieldsOf } from "../../../src/schemas/tools/fields.ts";

const scorecard = fieldsOf("scorecard");
const card = (values: Values): Values => ({ ...emptyValues(scorecard), ...values });
const change = (text: string): Values => ({
  change: text,
  current: "",
  target: "",
  ideal: "",
  actions: "",
  measures: "",
});
const told = (before: Values, after: Values, fields = scorecard) =>
  compareValues(fields, before, after).map(({ steps, before: was, after: is, row }) => [
    steps.join("."),
    was,
    is,
    ...(row ? [row] : []),
  ]);

test("versions that hold the same have no differences", () => {
  expect(told(card({ area: "Salo" }), card({ area: "Salo" }))).toEqual([]);
});

test("each field that changed is told with both of its values, in the order of the form", () => {
  const cycle = { plan: "", do: "Tehtiin", check: "", act: "" };
  expect(told(card({ area: "Salo" }), card({ area: "Turku", cycle }))).toEqual([
    ["area", "Salo", "Turku"],
    ["cycle.do", "", "Tehtiin"],
  ]);
});

test("a row put in between does not shift those after it", () => {
  const [a, b, c] = [change("a"), change("b"), change("c")];
  expect(told(card({ changes: [a, c] }), card({ changes: [a, b, c] }))).toEqual([
    ["changes.1.change", "", "b", "added"],
  ]);
  expect(told(card({ changes: [a, b, c] }), card({ changes: [b, c] }))).toEqual([
    ["changes.0.change", "a", "", "removed"],
  ]);
});

test("rows with ids are matched by them wherever they stand", () => {
  const fields = fieldsOf("impact-model");
  const model = (resources: Values[]): Values => ({ ...emptyValues(fields), resources });
  const row = (id: string, text: string): Values => ({ id, text, indicator: "" });
  expect(
    told(
      model([row("x", "tilat"), row("y", "aika")]),
      model([row("y", "työaika"), row("x", "tilat")]),
      fields,
    ),
  ).toEqual([["resources.0.text", "aika", "työaika"]]);
  expect(told(model([row("x", "tilat")]), model([row("z", "raha")]), fields)).toEqual([
    ["resources.0.text", "", "raha", "added"],
    ["resources.0.text", "tilat", "", "removed"],
  ]);
});

test("a value that an older file lacks is an empty one", () => {
  expect(told({}, card({ area: "Salo" }))).toEqual([["area", "", "Salo"]]);
});

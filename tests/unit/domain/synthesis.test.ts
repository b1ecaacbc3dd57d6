import { expect, test } from "vitest";
import type { Figure } from "../../../src/domain/figure.ts";
import { synthesise } from "../../../src/domain/synthesis.ts";
import { practice } from "../fixture-practice.ts";

const figure = (id: string, own: Partial<Figure> = {}): Figure => ({
  id,
  value: 1,
  unit: "eur",
  label: id,
  kind: "saving",
  axis: "economy",
  precision: "exact",
  ...own,
});
const note = (topic: string) => ({ topic, text: `${topic} text` });

const first = practice("first", {
  rooted: { status: "established" },
  figures: [figure("a")],
  adoption: { conditions: [note("cooperation"), note("technology")], obstacles: [], tips: [] },
});
const second = practice("second", {
  rooted: { status: "established" },
  figures: [figure("b", { sameAs: { practice: "first", figure: "a" } })],
  adoption: { conditions: [note("cooperation")], obstacles: [note("technology")], tips: [] },
  impacts: { ...practice("x").impacts, economy: { reported: "no-effect", text: "none" } },
});
const third = practice("third", {
  impacts: { ...practice("x").impacts, economy: { reported: "effect", text: "some" } },
});
const synthesis = synthesise([first, second, third]);

test("counts how far the practices took root", () => {
  expect(synthesis.rooted.map(({ status, practices }) => [status, practices.length])).toEqual([
    ["established", 2],
    ["partly", 0],
    ["planned", 0],
    ["not-established", 0],
    ["not-reported", 1],
  ]);
});

test("a figure that two practices share stands once", () => {
  expect(synthesis.figures.map((it) => it.figure.id)).toEqual(["a"]);
  expect(synthesise([second]).figures.map((it) => it.figure.id)).toEqual(["b"]);
});

test("a topic that two name as a condition and none as an obstacle is an agreement", () => {
  expect(synthesis.agreements).toEqual([{ topic: "cooperation", aspect: "conditions", count: 2 }]);
});

test("a topic that was in place for one and in the way of another is a difference", () => {
  expect(synthesis.differences).toEqual([{ topic: "technology", conditions: 1, obstacles: 1 }]);
});

test("an axis with both effects and none is divided; not reported is neither", () => {
  expect(synthesis.dividedAxes).toEqual([{ axis: "economy", effect: 1, noEffect: 1 }]);
  expect(synthesis.axes.find(({ axis }) => axis === "economy")?.reports).toEqual({
    effect: 1,
    "no-effect": 1,
    "not-reported": 1,
    "not-asked": 0,
  });
});

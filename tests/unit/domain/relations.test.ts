import { expect, test } from "vitest";
import { relatedExperiments } from "../../../src/domain/relations.ts";
import { practice } from "../fixture-practice.ts";

const shown = practice("shown", {
  operatingModel: "a",
  themes: ["rare", "common"],
  targetGroups: ["group"],
});
const rare = practice("rare", { operatingModel: "b", themes: ["rare"] });
const common = practice("common", { operatingModel: "b", themes: ["common"] });
const other = practice("other", { operatingModel: "b", themes: ["common"] });
const stranger = practice("stranger", {
  operatingModel: "b",
  themes: ["else"],
  targetGroups: ["group"],
});
const all = [shown, rare, common, other, stranger];

test("a shared rare theme weighs more than a common one, and ties keep the order of ids", () => {
  expect(relatedExperiments(shown, all).map((it) => it.experiment.id)).toEqual([
    "rare",
    "common",
    "other",
  ]);
});

test("what is shared is told", () => {
  expect(relatedExperiments(shown, all)[0]).toMatchObject({
    sameModel: false,
    themes: ["rare"],
    targetGroups: [],
  });
});

test("a shared target group alone relates nothing", () => {
  expect(relatedExperiments(shown, all).some((it) => it.experiment.id === "stranger")).toBe(false);
});

test("no more than asked are given", () => {
  expect(relatedExperiments(shown, all, 1)).toHaveLength(1);
});

import { describe, expect, test } from "vitest";
import { relatedExperiments } from "../../../src/domain/relations.ts";
import { pilot } from "../fixture-pilot.ts";
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

const ids = (...args: Parameters<typeof relatedExperiments>) =>
  relatedExperiments(...args).map((it) => it.experiment.id);

test("a shared rare theme weighs more than a common one, and ties keep the order of ids", () => {
  expect(ids(shown, all)).toEqual(["rare", "common", "other"]);
  expect(ids(shown, [...all].reverse())).toEqual(["rare", "common", "other"]);
});

test("what is shared is told", () => {
  expect(relatedExperiments(shown, all)[0]).toMatchObject({
    sameModel: false,
    themes: ["rare"],
    targetGroups: [],
  });
  const twin = practice("twin", { ...shown, id: "twin" });
  expect(relatedExperiments(shown, [shown, twin])).toEqual([
    { experiment: twin, sameModel: true, themes: ["rare", "common"], targetGroups: ["group"] },
  ]);
});

test("a shared target group alone relates nothing", () => {
  expect(ids(shown, all)).not.toContain("stranger");
});

test("an experiment is never related to itself", () => {
  expect(ids(shown, [shown])).toEqual([]);
});

test("three are given, or no more than asked", () => {
  const many = ["p", "q", "r", "s"].map((id) => practice(id, { themes: ["rare"] }));
  expect(ids(shown, [shown, ...many])).toEqual(["p", "q", "r"]);
  expect(ids(shown, all, 1)).toHaveLength(1);
});

describe("weights", () => {
  /** Others that share nothing, so that what is shared stays rare. */
  const crowd = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      practice(`crowd-${index}`, { operatingModel: `own-${index}` }),
    );

  test("a shared theme comes before a target group shared beside an equally rare theme's loss", () => {
    const asking = practice("asking", {
      operatingModel: "none",
      themes: ["x", "y"],
      targetGroups: ["g"],
    });
    const themes = practice("z-two-themes", { themes: ["x", "y"] });
    const group = practice("a-theme-and-group", { themes: ["x"], targetGroups: ["g"] });
    // x is shared by three; y and g by two each: the theme weighs twice the group.
    expect(ids(asking, [asking, themes, group, ...crowd(6)])).toEqual([
      "z-two-themes",
      "a-theme-and-group",
    ]);
  });

  test("a shared target group still tells equals apart", () => {
    const asking = practice("asking", {
      operatingModel: "none",
      themes: ["x"],
      targetGroups: ["g"],
    });
    const without = practice("a", { themes: ["x"] });
    const withGroup = practice("b", { themes: ["x"], targetGroups: ["g"] });
    expect(ids(asking, [asking, without, withGroup, ...crowd(5)])).toEqual(["b", "a"]);
  });

  test("a shared model relates alone, and weighs less than a rare theme", () => {
    const asking = practice("asking", { operatingModel: "m", themes: ["x"] });
    const model = practice("a", { operatingModel: "m" });
    const theme = practice("b", { operatingModel: "n", themes: ["x"] });
    expect(ids(asking, [asking, model, theme, ...crowd(7)])).toEqual(["b", "a"]);
    // A theme that two of three have weighs ln 1.5, less than the model.
    expect(ids(asking, [asking, model, theme])).toEqual(["a", "b"]);
  });

  test("a theme that all have weighs nothing", () => {
    const asking = practice("asking", { operatingModel: "n", themes: ["all", "x"] });
    const plain = practice("b", { operatingModel: "o", themes: ["all"] });
    const rarer = practice("c", { operatingModel: "o", themes: ["all", "x"] });
    expect(ids(asking, [asking, plain, rarer])).toEqual(["c", "b"]);
  });
});

test("two pilots do not share the model that neither has", () => {
  const [one, two] = [pilot("one"), pilot("two")];
  expect(ids(one, [one, two])).toEqual([]);
  const themed = [pilot("one", { themes: ["x"] }), pilot("two", { themes: ["x"] })] as const;
  expect(relatedExperiments(themed[0], themed)[0]).toMatchObject({ sameModel: false });
});

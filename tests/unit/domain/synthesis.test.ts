import { describe, expect, test } from "vitest";
import type { Figure } from "../../../src/domain/figure.ts";
import type { ImpactReport } from "../../../src/domain/impact.ts";
import type { Practice } from "../../../src/domain/practice.ts";
import { figuresOf, synthesise } from "../../../src/domain/synthesis.ts";
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

/** What a practice says of topics, aspect by aspect: each note by its topic alone. */
const adoption = (
  own: Partial<Record<keyof Practice["adoption"], string[]>>,
): Practice["adoption"] => {
  const notes = (topics: string[] = []) =>
    topics.map((topic) => ({ topic, text: `${topic} text` }));
  return {
    conditions: notes(own.conditions),
    obstacles: notes(own.obstacles),
    tips: notes(own.tips),
  };
};

/** Practices that say of an axis what is listed, one for each. */
const reporting = (...reports: ImpactReport[]): Practice[] =>
  reports.map((reported, index) =>
    practice(`p${index}`, { impacts: { ...practice("x").impacts, economy: { reported } } }),
  );

/** As many practices as asked that say nothing. */
const silent = (count: number): Practice[] =>
  Array.from({ length: count }, (_, index) => practice(`silent-${index}`));

const naming = (aspect: keyof Practice["adoption"], topic: string, count: number): Practice[] =>
  Array.from({ length: count }, (_, index) =>
    practice(`${aspect}-${index}`, { adoption: adoption({ [aspect]: [topic] }) }),
  );

test("says of how many practices it is, and how far each of them took root, strongest first", () => {
  const { practices, rooted } = synthesise([
    practice("a", { rooted: { status: "established" } }),
    practice("b", { rooted: { status: "established" } }),
    practice("c"),
  ]);
  expect(practices).toBe(3);
  expect(rooted.map(({ status, practices: those }) => [status, those.map(({ id }) => id)])).toEqual(
    [
      ["established", ["a", "b"]],
      ["partly", []],
      ["planned", []],
      ["not-established", []],
      ["not-reported", ["c"]],
    ],
  );
});

describe("figures", () => {
  const first = practice("first", { figures: [figure("a"), figure("c")] });
  const second = practice("second", {
    figures: [figure("b", { sameAs: { practice: "first", figure: "a" } }), figure("d")],
  });
  const ids = (practices: Practice[]) =>
    figuresOf(practices).map((it) => [it.practice.id, it.figure.id]);

  test("stand in the order of the practices, one that two practices share once", () => {
    expect(ids([first, second])).toEqual([
      ["first", "a"],
      ["first", "c"],
      ["second", "d"],
    ]);
    expect(synthesise([first, second]).figures).toEqual(figuresOf([first, second]));
  });

  test("that repeat one of a practice which is not here stand, for here they are alone", () => {
    expect(ids([second])).toEqual([
      ["second", "b"],
      ["second", "d"],
    ]);
  });
});

describe("topics", () => {
  test("count the practices that name them, not the notes, and keep which note it was", () => {
    const twice = practice("twice", {
      adoption: adoption({ conditions: ["other", "topic", "topic"], tips: ["topic"] }),
    });
    const once = practice("once", { adoption: adoption({ obstacles: ["topic"] }) });
    const [topic, other] = synthesise([twice, once]).topics;
    expect(topic).toMatchObject({
      topic: "topic",
      practices: 2,
      counts: { conditions: 1, obstacles: 1, tips: 1 },
    });
    expect(topic?.notes.conditions.map(({ practice: { id }, index }) => [id, index])).toEqual([
      ["twice", 1],
      ["twice", 2],
    ]);
    expect(topic?.notes.obstacles.map(({ practice: { id }, index }) => [id, index])).toEqual([
      ["once", 0],
    ]);
    expect(topic?.notes.tips.map(({ index }) => index)).toEqual([0]);
    expect(other).toMatchObject({ topic: "other", practices: 1 });
  });

  test("that most practices name come first, those named equally often by their ids", () => {
    const topics = synthesise([
      practice("a", { adoption: adoption({ tips: ["c", "b", "a"] }) }),
      practice("b", { adoption: adoption({ obstacles: ["c"] }) }),
    ]).topics.map(({ topic }) => topic);
    expect(topics).toEqual(["c", "a", "b"]);
  });
});

describe("agreements", () => {
  test("are what two name as a condition, or as an obstacle, and none the other way", () => {
    expect(synthesise(naming("conditions", "topic", 2)).agreements).toEqual([
      { topic: "topic", aspect: "conditions", count: 2 },
    ]);
    expect(synthesise(naming("obstacles", "topic", 2)).agreements).toEqual([
      { topic: "topic", aspect: "obstacles", count: 2 },
    ]);
  });

  test("need more than one practice, and tips make none", () => {
    expect(synthesise(naming("conditions", "topic", 1)).agreements).toEqual([]);
    expect(synthesise(naming("obstacles", "topic", 1)).agreements).toEqual([]);
    expect(synthesise(naming("tips", "topic", 3)).agreements).toEqual([]);
  });

  test("need a fifth of the practices, rounded up", () => {
    const of = (named: number, all: number) =>
      synthesise([...naming("conditions", "topic", named), ...silent(all - named)]).agreements
        .length;
    expect([of(2, 10), of(2, 11), of(3, 11), of(3, 15), of(3, 16)]).toEqual([1, 0, 1, 1, 0]);
    const obstacles = (named: number, all: number) =>
      synthesise([...naming("obstacles", "topic", named), ...silent(all - named)]).agreements
        .length;
    expect([obstacles(2, 10), obstacles(2, 11)]).toEqual([1, 0]);
  });

  test("end where a single practice says the opposite, in whichever way", () => {
    const divided = [...naming("conditions", "topic", 3), ...naming("obstacles", "topic", 1)];
    expect(synthesise(divided).agreements).toEqual([]);
    const other = [...naming("conditions", "topic", 1), ...naming("obstacles", "topic", 3)];
    expect(synthesise(other).agreements).toEqual([]);
  });
});

describe("differences", () => {
  test("are topics in place for some and in the way of others, with how many of each", () => {
    const divided = [...naming("conditions", "topic", 2), ...naming("obstacles", "topic", 1)];
    expect(synthesise(divided).differences).toEqual([
      { topic: "topic", conditions: 2, obstacles: 1 },
    ]);
  });

  test("are not topics that all name in one way", () => {
    expect(synthesise(naming("conditions", "topic", 2)).differences).toEqual([]);
    expect(synthesise(naming("obstacles", "topic", 2)).differences).toEqual([]);
  });
});

describe("axes", () => {
  const economy = (practices: Practice[]) =>
    synthesise(practices).axes.find(({ axis }) => axis === "economy")?.reports;

  test("count how many practices say what; silence is no lack of effect", () => {
    expect(economy(reporting("effect", "effect", "no-effect", "not-reported"))).toEqual({
      effect: 2,
      "no-effect": 1,
      "not-reported": 1,
      "not-asked": 0,
    });
    expect(synthesise([]).axes.map(({ axis }) => axis)).toEqual([
      "clients",
      "economy",
      "staff",
      "statutory",
      "community",
    ]);
  });

  test("are divided where some report an effect and others found none", () => {
    expect(synthesise(reporting("effect", "effect", "no-effect")).dividedAxes).toEqual([
      { axis: "economy", effect: 2, noEffect: 1 },
    ]);
  });

  test("are not divided by silence, nor where all found the same", () => {
    expect(synthesise(reporting("effect", "not-reported", "not-asked")).dividedAxes).toEqual([]);
    expect(synthesise(reporting("no-effect", "not-reported")).dividedAxes).toEqual([]);
  });
});

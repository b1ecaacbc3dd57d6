import { describe, expect, test } from "vitest";
import { experimentTexts, nestedTexts, partOfPath } from "../../../src/domain/experiment-texts.ts";
import { bodyText, pageText } from "../../../src/domain/page-text.ts";
import { pilot } from "../fixture-pilot.ts";
import { practice } from "../fixture-practice.ts";

const note = (text: string) => ({ topic: "topic", text });
const shared = {
  title: "Title",
  summary: "Summary",
  place: "Place",
  rooted: { status: "partly", text: "Rooted" },
  impacts: {
    ...practice("x").impacts,
    clients: { reported: "effect", text: "Clients" },
    community: { reported: "effect", text: "Community" },
  },
  successes: ["First", "Second"],
  figures: [
    {
      id: "saving",
      value: 1,
      unit: "eur",
      label: "Saved",
      kind: "saving",
      axis: "economy",
      precision: "exact",
    },
  ],
  adoption: {
    conditions: [note("Condition")],
    obstacles: [note("Obstacle")],
    tips: [note("Tip"), note("Other tip")],
  },
  followUps: [{ date: "2020", status: "continues", text: "Later" }],
  review: { date: "2020-01-01", by: "Reviewer" },
} as const;
const own = () => structuredClone(shared) as unknown as Parameters<typeof practice>[1];

const SHARED = {
  rooted: "Rooted",
  "impacts.clients": "Clients",
  "impacts.community": "Community",
  "successes.0": "First",
  "successes.1": "Second",
  "figures.saving": "Saved",
  "adoption.conditions.0": "Condition",
  "adoption.obstacles.0": "Obstacle",
  "adoption.tips.0": "Tip",
  "adoption.tips.1": "Other tip",
  "followUps.0": "Later",
  review: "Reviewer",
};

test("the texts of a practice have paths, in the order in which they are read; facts are none", () => {
  const texts = experimentTexts(
    practice("p", { ...own(), goal: "Goal\n", tried: "\nTried", learned: "Learned" }),
  );
  expect([...texts]).toEqual(
    Object.entries({
      title: "Title",
      summary: "Summary",
      place: "Place",
      goal: "Goal",
      tried: "Tried",
      learned: "Learned",
      ...SHARED,
    }),
  );
});

test("what a record leaves out has no text", () => {
  expect([...experimentTexts(practice("p"))]).toEqual([
    ["title", "p"],
    ["summary", ""],
    ["goal", ""],
    ["tried", ""],
  ]);
});

test("the texts of a pilot have those of its write-up and of whatever is nested in it", () => {
  const texts = experimentTexts(
    pilot("p", {
      ...(own() as object),
      goals: ["Goal"],
      evaluation: { questions: ["Why?"], methods: [], data: ["Numbers"] },
      results: [{ goal: "Goal", actions: ["Did"], results: ["Got"] }],
      scorecard: [{ change: "Change", actions: undefined }],
      answers: { progress: "Well" },
      body: "Write-up\n",
    }),
  );
  expect([...texts]).toEqual(
    Object.entries({
      title: "Title",
      summary: "Summary",
      place: "Place",
      "goals.0": "Goal",
      "evaluation.questions.0": "Why?",
      "evaluation.data.0": "Numbers",
      "results.0.goal": "Goal",
      "results.0.actions.0": "Did",
      "results.0.results.0": "Got",
      "scorecard.0.change": "Change",
      "answers.progress": "Well",
      ...SHARED,
      body: "Write-up",
    }),
  );
});

test("a path begins with the name of the part in which the text stands", () => {
  expect(partOfPath("adoption.tips.1")).toBe("adoption");
  expect(partOfPath("title")).toBe("title");
});

describe("nested texts", () => {
  test("are found however deep, and what is no text is passed over", () => {
    expect([...nestedTexts({ a: "A", b: [{ c: "C" }, "D"], e: 1, f: null, g: undefined })]).toEqual(
      [
        ["a", "A"],
        ["b.0.c", "C"],
        ["b.1", "D"],
      ],
    );
    expect([...nestedTexts({ inner: "text" }, "outer")]).toEqual([["outer.inner", "text"]]);
    expect([...nestedTexts(undefined)]).toEqual([]);
  });
});

describe("the text of a page", () => {
  test("is its title, description, form and body, each on its line", () => {
    const page = { description: "About", fields: { a: { label: "Name" } }, body: "Body" };
    expect(pageText({ title: "Title", ...page })).toBe("Title\nAbout\nName\nBody");
    expect(pageText(page)).toBe("About\nName\nBody");
    expect(pageText({ description: "About", body: "Body" })).toBe("About\nBody");
  });

  test("below the frontmatter is the same on every system", () => {
    expect(bodyText("\r\none\r\ntwo\rthree\n\n")).toBe("one\ntwo\nthree");
    expect(bodyText(undefined)).toBe("");
  });
});

import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { emptyValues, type Field, type Values } from "../../../src/domain/tools/field.ts";
import {
  makePracticeDraft,
  newFileAddress,
  practiceFile,
} from "../../../src/domain/tools/practice-draft.ts";
import { toYaml } from "../../../src/domain/tools/yaml.ts";
import { describeFields, fieldsOf } from "../../../src/schemas/tools/fields.ts";
import { practiceChoices } from "../../../src/schemas/tools/practice-choices.ts";
import { useContentCopy } from "../support/content-copy.ts";

const { add, problems } = useContentCopy();
const SOURCE = "luotoraportti";

const filled = (fields: readonly Field[], values: Values): Values => ({
  ...emptyValues(fields),
  ...values,
});
const scorecard = filled(fieldsOf("scorecard"), {
  author: "matti.meikalainen@luoto.example",
  background: 'Lukijat olivat kaukana.\n\n  Lautta kulki tyhjänä: "turhaan".',
  plan: "Kirjoja lautalle.\n- kesällä\n- talvella: <vain> perjantaisin",
  benefits: "Lainat lisääntyvät #1",
  changes: [
    {
      change: "Lainaaminen",
      current: "Harvoin",
      target: "Viikoittain\nkaikilla",
      ideal: "",
      actions: "Hylly lautalle",
      measures: "",
    },
    { change: "", current: "", target: "", ideal: "", actions: "", measures: "" },
  ],
});
const evaluation = filled(fieldsOf("final-evaluation"), {
  area: "Pohjoisluodot",
  course: {
    progress: "Sujui: hyvin",
    benefits: "- Lapset lukevat\n- Aikuiset: myös\n\n100 % tyytyväisiä",
    challenges: "Tuuli",
    unsolved: "",
    scope: "Laajeni",
    helped: "Kesä",
    hindered: "Talvi",
  },
  childImpact: { expected: "Lapset oppivat lukemaan." },
  rooting: { continuation: "Jatkuu joka kesä." },
});
const none = { reported: "", text: "" };
const choices = filled(describeFields(practiceChoices), {
  title: "Böcker på färjan",
  summary: "Lånen ökade: 20 %.",
  operatingModel: "kirjastot",
  programme: "luoto-2020",
  mainSector: "culture",
  themes: ["lukeminen"],
  targetGroups: ["saarelaiset"],
  municipalities: ["isoluoto"],
  start: "2020-05-01",
  end: "2021-01-31",
  evidence: "own-monitoring",
  rooted: "established",
  impacts: {
    clients: { reported: "effect", text: "Lapset oppivat lukemaan." },
    economy: { reported: "no-effect", text: "Samat kulut" },
    staff: none,
    statutory: none,
    community: none,
  },
  helpedTopic: "weather",
  hinderedTopic: "funding",
});
const parts = { scorecard, evaluation, choices, source: SOURCE };

test("a filled scorecard and final evaluation become a record that the check finds nothing wrong with", () => {
  const { id, record, gaps } = makePracticeDraft(parts);
  expect(gaps).toEqual([]);
  expect(id).toBe("bocker-pa-farjan");
  add(`practices/${id}.sv.md`, practiceFile(record));
  expect(problems()).toEqual([]);
});

test("the record tells what the forms tell", () => {
  const { record } = makePracticeDraft(parts);
  expect(record).toMatchObject({
    place: "Pohjoisluodot",
    period: { start: "2020-05-01", end: "2021-01-31" },
    learned: "Tuuli",
    rooted: { status: "established", text: "Jatkuu joka kesä." },
    successes: ["Lapset lukevat", "Aikuiset: myös", "100 % tyytyväisiä"],
    adoption: {
      conditions: [{ topic: "weather", text: "Kesä" }],
      obstacles: [{ topic: "funding", text: "Talvi" }],
      tips: [],
    },
    sources: [{ document: SOURCE }],
    sectors: ["culture"],
  });
  expect(record.goal).toContain("Lainat lisääntyvät #1\n\n- Lainaaminen: Viikoittain kaikilla");
  expect(record.tried).toContain("- Hylly lautalle\n\nSujui: hyvin\n\nLaajeni");
  expect(record.impacts.clients).toEqual({ reported: "effect", text: "Lapset oppivat lukemaan." });
  expect(record.impacts.staff).toEqual({ reported: "not-asked" });
});

test("what is expected is never problems as an effect: it stands where none is reported", () => {
  const clientsOf = (reported: string, text = "") =>
    makePracticeDraft({
      ...parts,
      evaluation: { ...evaluation, childImpact: { expected: "Poissaolot vähenevät" } },
      choices: {
        ...choices,
        impacts: { ...(choices.impacts as Values), clients: { reported, text } },
      },
    });
  expect(clientsOf("no-effect").record.impacts.clients).toEqual({ reported: "no-effect" });
  expect(clientsOf("no-effect").gaps.map(({ path }) => path)).toEqual(["impacts.clients.text"]);
  expect(clientsOf("effect", "Väheni").record.impacts.clients).toEqual({
    reported: "effect",
    text: "Väheni",
  });
  expect(clientsOf("not-reported").record.impacts.clients).toEqual({
    reported: "not-reported",
    text: "Poissaolot vähenevät",
  });
});

test("what the catalogue takes for HTML is moved apart, and the author is left out", () => {
  const file = practiceFile(makePracticeDraft(parts).record);
  expect(file).toContain("< vain>");
  expect(file).not.toContain("meikalainen");
});

describe("what a practice lacks", () => {
  const lacking = (changed: Partial<typeof parts>): string[] =>
    makePracticeDraft({ ...parts, ...changed }).gaps.map(
      ({ part, path, reason }) => `${part}: ${path}: ${reason}`,
    );

  test("nothing filled in: every part is problems with where it is filled in", () => {
    const fields = describeFields(practiceChoices);
    expect(
      lacking({
        scorecard: {},
        evaluation: emptyValues(fieldsOf("final-evaluation")),
        choices: emptyValues(fields),
      }),
    ).toEqual([
      "scorecard: benefits: missing",
      "scorecard: plan: missing",
      ...[
        "title",
        "summary",
        "operatingModel",
        "programme",
        "mainSector",
        "evidence",
        "rooted",
        "themes",
        "targetGroups",
        "municipalities",
      ].map((path) => `choices: ${path}: missing`),
    ]);
  });

  test.each<[string, Partial<typeof parts>, string]>([
    [
      "rooting without words",
      { evaluation: { ...evaluation, rooting: { continuation: " " } } },
      "final-evaluation: rooting.continuation: missing",
    ],
    [
      "an effect without words",
      { choices: { ...choices, impacts: { economy: { reported: "effect", text: "" } } } },
      "choices: impacts.economy.text: missing",
    ],
    [
      "words without an effect",
      { choices: { ...choices, impacts: { staff: { reported: "", text: "Iloisia" } } } },
      "choices: impacts.staff.reported: missing",
    ],
    [
      "help without a topic",
      { choices: { ...choices, helpedTopic: "" } },
      "choices: helpedTopic: missing",
    ],
    [
      "an end before the start",
      { choices: { ...choices, end: "2019-01-01" } },
      "choices: end: missing",
    ],
    [
      "an e-mail address",
      { scorecard: { ...scorecard, plan: "Kysy: a@b.fi" } },
      "scorecard: plan: personal",
    ],
    [
      "a phone number in a row",
      { scorecard: { ...scorecard, changes: [{ change: "Soita 040 123 4567" }] } },
      "scorecard: changes.change: personal",
    ],
    [
      "a title too long",
      { choices: { ...choices, title: "x".repeat(121) } },
      "choices: title: too-long",
    ],
  ])("%s", (_name, changed, lack) => {
    expect(lacking(changed)).toEqual([lack]);
  });
});

describe("the page that begins a new file", () => {
  const repository = {
    url: "https://github.com/example/catalogue/",
    branch: "main",
    folder: "content",
  };

  test("gets the file's name and text", () => {
    const address = new URL(
      newFileAddress(repository, "a.fi.md", "---\ntitle: Å & co\n---\n") ?? "",
    );
    expect(address.pathname).toBe("/example/catalogue/new/main");
    expect(Object.fromEntries(address.searchParams)).toEqual({
      filename: "content/practices/a.fi.md",
      value: "---\ntitle: Å & co\n---\n",
    });
  });

  test("is not offered where the address would be too long", () => {
    expect(newFileAddress(repository, "a.fi.md", "ä".repeat(3000))).toBeUndefined();
  });
});

test("YAML reads back to what was written", () => {
  const value = {
    plain: "Böcker på färjan",
    signs: [
      "a: b # c",
      "- x",
      "'",
      '"',
      "true",
      "no",
      "12",
      "2020-05-01",
      "",
      " x ",
      "~",
      "null",
      "{a}",
      "*a",
      "&a",
      "a\tb",
      "\u0000",
    ],
    lines: "eka\n\n  toka: x\n- kolmas # ei kommentti\n",
    block: "eka\n\n- toka\n  sisennetty",
    odd: "\n alku",
    list: [
      { topic: "a", text: "b\nc" },
      { topic: "d", text: "e" },
    ],
    nested: { deep: { text: "x\n\ny" }, none: undefined },
    empty: [],
    nothing: {},
    number: 5,
  };
  expect(parse(toYaml(value))).toEqual(JSON.parse(JSON.stringify(value)));
});

// Over 200 lines: each key of a record beside the answers of the forms that fill it.
import { SUMMARY_MAX, TITLE_MAX } from "../card.ts";
import { isInOrder } from "../figure.ts";
import { forbiddenIn } from "../forbidden-text.ts";
import { IMPACT_AXES, type ImpactReport, type Impacts, isReported } from "../impact.ts";
import type { PracticeRecord } from "../practice.ts";
import type { RootedStatus } from "../rooting.ts";
import { groupValues, rowValues, textValue, type Value, type Values } from "./field.ts";
import { fileStem } from "./tool-document.ts";
import { toYaml, type Yaml } from "./yaml.ts";

/** What a practice is made of: filled forms, and choices among the terms of the catalogue. */
export interface DraftParts {
  /** Empty where none has been chosen. */
  scorecard: Values;
  evaluation: Values;
  choices: Values;
  /** The id of the document in the catalogue's sources that stands for reports of one's own. */
  source: string;
}

/** A part that a practice gaps, or that holds what may not be there, by where it is filled in. */
export interface Gap {
  part: "scorecard" | "final-evaluation" | "choices";
  path: string;
  reason: "missing" | "personal" | "too-long";
}

export interface PracticeDraft {
  /** The name of the record's file without its ending. */
  id: string;
  record: PracticeRecord;
  gaps: Gap[];
}

/**
 * A text without what the catalogue takes for HTML: a sign of less-than that touches a letter is
 * moved off it.
 */
const cleaned = (value: Value | undefined): string =>
  textValue(value)
    .trim()
    .replace(/<(?=\/?[a-z]|!--)/gi, "< ");
const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();
const paragraphs = (...texts: readonly string[]): string => texts.filter(Boolean).join("\n\n");
const bullets = (texts: readonly string[]): string =>
  texts
    .map(oneLine)
    .filter(Boolean)
    .map((text) => `- ${text}`)
    .join("\n");

/** The parts of a text that its writer has set apart: by empty lines, or as items of a list. */
const pieces = (text: string): string[] =>
  text
    .split(/\n\s*\n|\n(?=\s*[-*•])/)
    .map((piece) => oneLine(piece.replace(/^\s*[-*•]\s*/, "")))
    .filter(Boolean);

const LONGEST = { title: TITLE_MAX, summary: SUMMARY_MAX } as const;

const list = (value: Value | undefined): string[] =>
  Array.isArray(value) ? value.filter((it) => typeof it === "string") : [];

function goalOf(scorecard: Values): string {
  const changes = rowValues(scorecard["changes"]).map(({ change, target }) =>
    [cleaned(change), cleaned(target)].filter(Boolean).join(": "),
  );
  return paragraphs(
    cleaned(scorecard["background"]),
    cleaned(scorecard["benefits"]),
    bullets(changes),
  );
}

function triedOf(scorecard: Values, course: Values): string {
  const actions = rowValues(scorecard["changes"]).map(({ actions }) => cleaned(actions));
  return paragraphs(
    cleaned(scorecard["plan"]),
    bullets(actions),
    cleaned(course["progress"]),
    cleaned(course["scope"]),
  );
}

function impactsOf(chosen: Values, expected: string): Impacts {
  return Object.fromEntries(
    IMPACT_AXES.map((axis) => {
      const answer = groupValues(chosen[axis]);
      const reported = (textValue(answer["reported"]) || "not-asked") as ImpactReport;
      // What is expected is no effect: it may only stand where none is reported.
      const body = isReported({ reported })
        ? cleaned(answer["text"])
        : reported === "not-reported" && axis === "clients"
          ? expected
          : "";
      return [axis, { reported, ...(body ? { text: body } : {}) }];
    }),
  ) as Impacts;
}

const note = (topic: Value | undefined, text: string) =>
  textValue(topic) && text ? [{ topic: textValue(topic), text }] : [];

function recordOf({ scorecard, evaluation, choices, source }: DraftParts): PracticeRecord {
  const course = groupValues(evaluation["course"]);
  const place = oneLine(cleaned(evaluation["area"]) || cleaned(scorecard["area"]));
  const learned = paragraphs(cleaned(course["challenges"]), cleaned(course["unsolved"]));
  const [start, end] = [textValue(choices["start"]), textValue(choices["end"])];
  const continuation = cleaned(groupValues(evaluation["rooting"])["continuation"]);
  return {
    title: oneLine(cleaned(choices["title"])),
    summary: oneLine(cleaned(choices["summary"])),
    operatingModel: textValue(choices["operatingModel"]),
    programme: textValue(choices["programme"]),
    themes: list(choices["themes"]),
    targetGroups: list(choices["targetGroups"]),
    municipalities: list(choices["municipalities"]),
    place: place || undefined,
    period: { start: start || undefined, end: end || undefined },
    goal: goalOf(scorecard),
    tried: triedOf(scorecard, course),
    learned: learned || undefined,
    rooted: {
      status: (textValue(choices["rooted"]) || "not-reported") as RootedStatus,
      text: continuation || undefined,
    },
    impacts: impactsOf(
      groupValues(choices["impacts"]),
      cleaned(groupValues(evaluation["childImpact"])["expected"]),
    ),
    successes: pieces(cleaned(course["benefits"])),
    figures: [],
    evidence: (textValue(choices["evidence"]) || "description") as PracticeRecord["evidence"],
    adoption: {
      conditions: note(choices["helpedTopic"], cleaned(course["helped"])),
      obstacles: note(choices["hinderedTopic"], cleaned(course["hindered"])),
      tips: [],
    },
    sectors: [textValue(choices["mainSector"])].filter(Boolean),
    sources: [{ document: source }],
    followUps: [],
  };
}

/** Every text of the parts with where it is filled in, to look for what may not be published. */
function textsOf({
  scorecard,
  evaluation,
  choices,
}: DraftParts): { part: Gap["part"]; path: string; text: string }[] {
  const walk = (
    part: Gap["part"],
    values: Values,
    above = "",
  ): { part: Gap["part"]; path: string; text: string }[] =>
    Object.entries(values).flatMap(([key, value]) => {
      const path = above + key;
      if (typeof value === "string") return [{ part, path, text: cleaned(value) }];
      return [groupValues(value), ...rowValues(value)].flatMap((inner) =>
        walk(part, inner, `${path}.`),
      );
    });
  return [
    ...walk("scorecard", { ...scorecard, author: "", risks: "", checkpoints: [], cycle: {} }),
    ...walk("final-evaluation", { ...evaluation, author: "" }),
    ...walk("choices", choices),
  ];
}

function missingOf({ evaluation, choices }: DraftParts, record: PracticeRecord): Gap[] {
  const gaps: Gap[] = [];
  const need = (is: boolean, part: Gap["part"], path: string) => {
    if (!is) gaps.push({ part, path, reason: "missing" });
  };
  const course = groupValues(evaluation["course"]);
  need(record.goal !== "", "scorecard", "benefits");
  need(record.tried !== "", "scorecard", "plan");
  need(
    record.rooted.status === "not-reported" || record.rooted.text !== undefined,
    "final-evaluation",
    "rooting.continuation",
  );
  for (const key of [
    "title",
    "summary",
    "operatingModel",
    "programme",
    "mainSector",
    "evidence",
    "rooted",
  ])
    need(cleaned(choices[key]) !== "", "choices", key);
  for (const key of ["themes", "targetGroups", "municipalities"])
    need(list(choices[key]).length > 0, "choices", key);
  for (const axis of IMPACT_AXES) {
    const impact = record.impacts[axis];
    const chosen = groupValues(groupValues(choices["impacts"])[axis]);
    need(!isReported(impact) || impact.text !== undefined, "choices", `impacts.${axis}.text`);
    need(
      textValue(chosen["reported"]) !== "" || cleaned(chosen["text"]) === "",
      "choices",
      `impacts.${axis}.reported`,
    );
  }
  need(
    cleaned(course["helped"]) === "" || record.adoption.conditions.length > 0,
    "choices",
    "helpedTopic",
  );
  need(
    cleaned(course["hindered"]) === "" || record.adoption.obstacles.length > 0,
    "choices",
    "hinderedTopic",
  );
  const { start, end } = record.period;
  need(isInOrder({ start, end }), "choices", "end");
  return gaps;
}

/**
 * Makes a practice record of a scorecard, a final evaluation and choices, and tells what it still
 * gaps.
 */
export function makePracticeDraft(parts: DraftParts): PracticeDraft {
  const record = recordOf(parts);
  const personal = textsOf(parts).flatMap(({ part, path, text }): Gap[] =>
    forbiddenIn(text).length > 0 ? [{ part, path, reason: "personal" }] : [],
  );
  const long = (["title", "summary"] as const).flatMap((path): Gap[] =>
    record[path].length > LONGEST[path] ? [{ part: "choices", path, reason: "too-long" }] : [],
  );
  return {
    id: fileStem(record.title),
    record,
    gaps: [...missingOf(parts, record), ...long, ...personal],
  };
}

/** A record as its file in the catalogue. */
export const practiceFile = (record: PracticeRecord): string =>
  `---\n${toYaml(record as unknown as Record<string, Yaml>)}---\n`;

/** The longest address that browsers and hosts of repositories are sure to take, in characters. */
const ADDRESS_MAX = 8000;

/**
 * The page of a repository's host that begins a new file with this text; undefined where the
 * address would be too long.
 */
export function newFileAddress(
  repository: { url: string; branch: string; folder: string },
  file: string,
  text: string,
): string | undefined {
  const query = new URLSearchParams({
    filename: `${repository.folder}/practices/${file}`,
    value: text,
  });
  const address = `${repository.url.replace(/\/$/, "")}/new/${repository.branch}?${query}`;
  return address.length <= ADDRESS_MAX ? address : undefined;
}

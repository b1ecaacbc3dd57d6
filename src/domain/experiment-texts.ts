import { ADOPTION_ASPECTS, type ExperimentRecord } from "./experiment.ts";
import { IMPACT_AXES } from "./impact.ts";
import type { Experiment, PilotRecord } from "./pilot.ts";
import type { PracticeRecord } from "./practice.ts";

type PathAndText = [string, string | undefined];

const toMap = (texts: PathAndText[]): Map<string, string> =>
  new Map(texts.filter((entry): entry is [string, string] => entry[1] !== undefined));

const headTexts = (record: ExperimentRecord): PathAndText[] => [
  ["title", record.title],
  ["summary", record.summary],
  ["place", record.place],
];

const outcomeTexts = (record: ExperimentRecord): PathAndText[] => [
  ["rooted", record.rooted.text],
  ...IMPACT_AXES.map((axis): PathAndText => [`impacts.${axis}`, record.impacts[axis].text]),
  ...record.successes.map((text, index): PathAndText => [`successes.${index}`, text]),
  ...record.figures.map(({ id, label }): PathAndText => [`figures.${id}`, label]),
  ...ADOPTION_ASPECTS.flatMap((aspect) =>
    record.adoption[aspect].map(
      (note, index): PathAndText => [`adoption.${aspect}.${index}`, note.text],
    ),
  ),
  ...record.followUps.map(({ text }, index): PathAndText => [`followUps.${index}`, text]),
  ["review", record.review?.by],
];

/**
 * The texts of a practice that can be translated, by path: "title", "impacts.economy",
 * "figures.saasto", "successes.0", "adoption.tips.1". A translation names its texts by the same
 * paths; everything else of a record is a fact.
 */
export const practiceTexts = (record: PracticeRecord): Map<string, string> =>
  toMap([
    ...headTexts(record),
    ["goal", record.goal],
    ["tried", record.tried],
    ["learned", record.learned],
    ...outcomeTexts(record),
  ]);

/** The path under which the write-up of a pilot is kept: it is translated in one piece. */
export const WRITE_UP = "body";

/** The same of a pilot, with its write-up. */
export const pilotTexts = ({
  body,
  ...record
}: PilotRecord & { body: string }): Map<string, string> =>
  toMap([
    ...headTexts(record),
    ...nestedTexts(record.goals, "goals"),
    ...nestedTexts(record.evaluation, "evaluation"),
    ...nestedTexts(record.results, "results"),
    ...nestedTexts(record.scorecard, "scorecard"),
    ...nestedTexts(record.answers, "answers"),
    ...outcomeTexts(record),
    [WRITE_UP, body.trim()],
  ]);

/** The texts of whatever was tried, by path. */
export const experimentTexts = (experiment: Experiment): Map<string, string> =>
  experiment.kind === "pilot" ? pilotTexts(experiment) : practiceTexts(experiment);

/**
 * The texts of something nested, by path: keys and positions joined with dots. What is not a text
 * is passed over.
 */
export function nestedTexts(value: unknown, path = ""): Map<string, string> {
  if (typeof value === "string") return new Map([[path, value]]);
  if (typeof value !== "object" || value === null) return new Map();
  return new Map(
    Object.entries(value).flatMap(([key, inner]) => [
      ...nestedTexts(inner, path === "" ? key : `${path}.${key}`),
    ]),
  );
}

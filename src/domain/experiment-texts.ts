import { ADOPTION_ASPECTS, type Adoption } from "./experiment.ts";
import type { Figure } from "./figure.ts";
import { IMPACT_AXES, type Impacts } from "./impact.ts";
import type { Experiment, PilotRecord } from "./pilot.ts";
import type { PracticeRecord } from "./practice.ts";
import {
  type PartForm,
  type PartName,
  PILOT_PARTS,
  PRACTICE_PARTS,
  type RecordPart,
} from "./record-parts.ts";

type PathAndText = [path: string, text: string | undefined];

/** What the values of each form are. */
interface FormValues {
  none: unknown;
  line: string;
  block: string;
  list: readonly string[];
  described: { text?: string | undefined };
  signed: { by: string };
  axes: Impacts;
  labels: readonly Pick<Figure, "id" | "label">[];
  notes: Adoption;
  log: readonly { text: string }[];
  nested: unknown;
}

const items = (texts: readonly string[], path: string): PathAndText[] =>
  texts.map((text, index) => [`${path}.${index}`, text]);

/** The texts of a value of each form, by path. */
const TEXTS: { [Form in PartForm]: (value: FormValues[Form], path: string) => PathAndText[] } = {
  none: () => [],
  line: (text, path) => [[path, text]],
  block: (text, path) => [[path, text.trim()]],
  list: items,
  described: ({ text }, path) => [[path, text]],
  signed: ({ by }, path) => [[path, by]],
  axes: (impacts, path) => IMPACT_AXES.map((axis) => [`${path}.${axis}`, impacts[axis].text]),
  labels: (figures, path) => figures.map(({ id, label }) => [`${path}.${id}`, label]),
  notes: (adoption, path) =>
    ADOPTION_ASPECTS.flatMap((aspect) =>
      items(
        adoption[aspect].map(({ text }) => text),
        `${path}.${aspect}`,
      ),
    ),
  log: (entries, path) =>
    items(
      entries.map(({ text }) => text),
      path,
    ),
  nested: (value, path) => [...nestedTexts(value, path)],
};

/**
 * The texts of a record by path: "title", "impacts.economy", "figures.saving", "successes.0",
 * "adoption.tips.1". A translation names its texts by the same paths; all else in a record is a
 * fact.
 */
const textsOf = (record: object, parts: Readonly<Record<string, RecordPart>>) => {
  const values = record as Readonly<Record<string, unknown>>;
  return new Map(
    Object.entries(parts)
      .filter(([name]) => values[name] !== undefined)
      // The schema of the record has made sure that the value is of the part's form.
      .flatMap(([name, { form }]) => TEXTS[form](values[name] as never, name))
      .filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
};

/** The path under which the write-up of a pilot is kept: it is translated in one piece. */
export const WRITE_UP = "body" satisfies PartName;

/** The texts of a practice that can be translated, by path. */
export const practiceTexts = (record: PracticeRecord): Map<string, string> =>
  textsOf(record, PRACTICE_PARTS);

/** The same of a pilot, with its write-up. */
export const pilotTexts = (record: PilotRecord & { body: string }): Map<string, string> =>
  textsOf(record, PILOT_PARTS);

/** The texts of a practice or pilot, by path. */
export const experimentTexts = (experiment: Experiment): Map<string, string> =>
  experiment.kind === "pilot" ? pilotTexts(experiment) : practiceTexts(experiment);

/** The part of the record in which a text stands, by the text's path. */
export const partOfPath = (path: string): PartName => path.split(".", 1)[0] as PartName;

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

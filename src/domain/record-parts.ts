/**
 * The table of a record's parts: what every key of a record holds. From it follow the texts of a
 * record and of its translations, the sections of its page in their order, the rows of the
 * comparison, what the search reads and quotes, and what a decision brief lists as left open. A key
 * that the table does not have does not compile: see `recordOf` in schemas/record.ts.
 */
import type { PilotFacts } from "./pilot.ts";
import type { PracticeFacts } from "./practice.ts";

/**
 * How a part holds its texts.
 * - `none`: it holds facts alone
 * - `line`: one plain text; `block`: Markdown; `list`: Markdown, item by item
 * - `described`: an object with a `text`; `signed`: one with `by`
 * - `axes`: such an object for each impact axis; `labels`: items with `id` and `label`
 * - `notes`: items with `text` under each aspect; `log`: items with `text`
 * - `nested`: whatever texts there are, by their keys and positions
 */
export const PART_FORMS = [
  "none",
  "line",
  "block",
  "list",
  "described",
  "signed",
  "axes",
  "labels",
  "notes",
  "log",
  "nested",
] as const;
export type PartForm = (typeof PART_FORMS)[number];

/** Where a part stands on the page of a practice or pilot, and in the comparison. */
export type PartGroup = "head" | "facts" | "results" | "story" | "adoption" | "write-up";

export interface RecordPart {
  form: PartForm;
  group: PartGroup;
  /** Whether a record may leave it out. */
  optional?: true;
  /** Whether a decision brief lists it as left open where it is empty, and its place in that list. */
  open?: number;
  /** Where the search reads it with a weight of its own; the others are read as one body. */
  search?: "title" | "place" | "summary" | "not";
  /**
   * Whether search results quote it, and its rank where several texts fit a query equally well: the
   * lowest goes first.
   */
  quoted?: number;
  /** The row of the comparison, where that is not the part's own. */
  row?: string;
}

type Table = Readonly<Record<string, RecordPart>>;

const fact = { form: "none", group: "facts" } as const;

const HEAD = {
  title: { form: "line", group: "head", search: "title" },
  summary: { form: "line", group: "head", search: "summary" },
  programme: fact,
  themes: fact,
  targetGroups: fact,
  municipalities: fact,
  place: { form: "line", group: "facts", optional: true, open: 3, search: "place" },
  period: { ...fact, open: 2 },
} as const satisfies Table;

const OUTCOMES = {
  rooted: { form: "described", group: "story", open: 4, quoted: 4 },
  impacts: { form: "axes", group: "results", quoted: 1 },
  successes: { form: "list", group: "story", open: 6, quoted: 5 },
  figures: { form: "labels", group: "results", open: 1, quoted: 8 },
  evidence: fact,
  adoption: { form: "notes", group: "adoption", quoted: 7 },
  sectors: fact,
  sources: fact,
  followUps: { form: "log", group: "story", quoted: 9 },
  review: { form: "signed", group: "facts", optional: true },
} as const satisfies Table;

/** The parts of a practice, in the order in which its texts are read. */
export const PRACTICE_PARTS = {
  ...HEAD,
  operatingModel: fact,
  experimentGroup: fact,
  goal: { form: "block", group: "story", quoted: 6 },
  tried: { form: "block", group: "story", quoted: 2 },
  learned: { form: "block", group: "story", optional: true, open: 5, quoted: 3 },
  ...OUTCOMES,
} as const satisfies Table & Record<keyof PracticeFacts, RecordPart>;

/**
 * The parts of a pilot. Its write-up, which is the text below the frontmatter, says in other words
 * what the record says, and how it was planned and evaluated is not what people look for: the words
 * of these would only make the search heavier.
 */
export const PILOT_PARTS = {
  ...HEAD,
  wellbeingCounties: fact,
  goals: { form: "list", group: "write-up", quoted: 11, row: "goal" },
  evaluation: { form: "nested", group: "write-up", search: "not", quoted: 13 },
  results: { form: "nested", group: "write-up", quoted: 12 },
  scorecard: { form: "nested", group: "write-up", search: "not", quoted: 14 },
  answers: { form: "nested", group: "write-up", quoted: 15 },
  ...OUTCOMES,
  body: { form: "block", group: "write-up", search: "not", quoted: 10 },
} as const satisfies Table & Record<keyof PilotFacts, RecordPart>;

type PracticeParts = typeof PRACTICE_PARTS;
type PilotParts = typeof PILOT_PARTS;

export type PartName = keyof PracticeParts | keyof PilotParts;

/** Every part of both kinds. */
export const PARTS: Readonly<Record<PartName, RecordPart>> = { ...PRACTICE_PARTS, ...PILOT_PARTS };

/** The parts that pages name: all with texts but those of the head, and the facts left open. */
export type NamedPart = {
  [Name in PartName]: Name extends keyof PracticeParts
    ? Named<Name, PracticeParts[Name]>
    : Name extends keyof PilotParts
      ? Named<Name, PilotParts[Name]>
      : never;
}[PartName];

type Named<Name, Part> = Part extends { group: "head" }
  ? never
  : Part extends { form: "none" }
    ? Part extends { open: number }
      ? Name
      : never
    : Name;

type PlainText<Part> = Part extends { form: "line" | "block" }
  ? string
  : Part extends { form: "list" }
    ? string[]
    : never;

/** The keys of a record whose values are texts and nothing else, as its table of parts has them. */
export type PlainTexts<Parts extends Table> = {
  [Name in keyof Parts as Parts[Name] extends { optional: true }
    ? never
    : PlainText<Parts[Name]> extends never
      ? never
      : Name]: PlainText<Parts[Name]>;
} & {
  [Name in keyof Parts as Parts[Name] extends { optional: true }
    ? PlainText<Parts[Name]> extends never
      ? never
      : Name
    : never]?: PlainText<Parts[Name]> | undefined;
};

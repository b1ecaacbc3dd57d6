/**
 * What a tool's form is made of. The tree is made from the tool's schema; labels come from the
 * tool's page, by `path`.
 */

/** The values of a group of fields, by their keys. */
export interface Values {
  [key: string]: Value;
}
export type Value = string | number | null | readonly string[] | Values | readonly Values[];

interface Base {
  key: string;
  /**
   * The keys from the top of the form, with dots and without positions of rows: "changes.current".
   */
  path: string;
}

export interface GroupField extends Base {
  kind: "group";
  fields: Field[];
}

/** A list of rows that the user adds to. */
export interface ListField extends Base {
  kind: "list";
  max: number;
  fields: Field[];
}

export interface TextField extends Base {
  kind: "line" | "text";
  /** In characters. */
  max: number;
}

export interface ChoiceField extends Base {
  kind: "choice";
  options: readonly string[];
}

/** One term of a vocabulary of the catalogue, or several. */
export interface TermField extends Base {
  kind: "term" | "terms";
  vocabulary: string;
}

export interface PlainField extends Base {
  kind: "day" | "number" | "item" | "reference";
}

export type LeafField = TextField | ChoiceField | TermField | PlainField;
export type Field = GroupField | ListField | LeafField;

/** The lists of a form, those inside its groups too. The rows of a list hold no lists. */
export const listsOf = (fields: readonly Field[]): ListField[] =>
  fields.flatMap((field) => {
    if (field.kind === "list") return [field];
    return field.kind === "group" ? listsOf(field.fields) : [];
  });

/** What a form calls a field, a group, a list or a word of a choice. */
export interface FieldLabel {
  label: string;
  hint?: string | undefined;
  /** What one row of a list is called. */
  item?: string | undefined;
  /** The button that adds a row. */
  add?: string | undefined;
}

/** Labels by the path of the field; those of a choice's words by its path, a dot and the word. */
export type Labels = Readonly<Record<string, FieldLabel>>;

/**
 * The way to a field in filled values: keys, and positions of rows, the first being 0: ["changes",
 * 1, "current"].
 */
export type Steps = readonly (string | number)[];

/** A leaf of a filled form: its field, its value, and the way to it. */
export interface Leaf {
  field: LeafField;
  value: Value;
  steps: Steps;
}

const isRecord = (value: unknown): value is Values =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The value of a group, or none. */
export const groupValues = (value: Value | undefined): Values => (isRecord(value) ? value : {});

/** The rows of a list, or none. */
export const rowValues = (value: Value | undefined): readonly Values[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];

/** The text of a field, or none. */
export const textValue = (value: Value | undefined): string =>
  typeof value === "string" ? value : "";

/** The value of a field that nobody has filled in. An item has no id before it is made. */
export function emptyValue(field: Field): Value {
  if (field.kind === "group") return emptyValues(field.fields);
  if (field.kind === "list" || field.kind === "terms") return [];
  return field.kind === "number" ? null : "";
}

/** The values of fields that nobody has filled in. */
export const emptyValues = (fields: readonly Field[]): Values =>
  Object.fromEntries(fields.map((field) => [field.key, emptyValue(field)]));

/**
 * Every leaf of a form with its value, in the order of the form; a value that is not there is the
 * empty one.
 */
export function leavesOf(fields: readonly Field[], values: Values, above: Steps = []): Leaf[] {
  return fields.flatMap((field): Leaf[] => {
    const value = values[field.key];
    const steps = [...above, field.key];
    if (field.kind === "group") return leavesOf(field.fields, groupValues(value), steps);
    if (field.kind === "list")
      return rowValues(value).flatMap((row, position) =>
        leavesOf(field.fields, row, [...steps, position]),
      );
    return [{ field, value: value ?? emptyValue(field), steps }];
  });
}

/** A list of a filled form: its rows, and the way to it. */
export interface FilledList {
  list: ListField;
  rows: readonly Values[];
  steps: Steps;
}

/** Every list of a form with its rows, those inside groups too, in the order of the form. */
export const filledLists = (
  fields: readonly Field[],
  values: Values,
  above: Steps = [],
): FilledList[] =>
  fields.flatMap((field): FilledList[] => {
    const value = values[field.key];
    const steps = [...above, field.key];
    if (field.kind === "list") return [{ list: field, rows: rowValues(value), steps }];
    return field.kind === "group" ? filledLists(field.fields, groupValues(value), steps) : [];
  });

/** The first list of a form whose rows hold numbers: what a table is made of. */
export const numberList = (fields: readonly Field[]): ListField | undefined =>
  listsOf(fields).find((list) => list.fields.some(({ kind }) => kind === "number"));

/** True when a leaf has been filled in. */
export const isFilled = ({ field, value }: Pick<Leaf, "field" | "value">): boolean =>
  field.kind !== "item" &&
  (typeof value === "string"
    ? value.trim() !== ""
    : Array.isArray(value)
      ? value.length > 0
      : value !== null);

/** True when something of a form has been filled in. */
export const isAnyFilled = (fields: readonly Field[], values: Values): boolean =>
  leavesOf(fields, values).some(isFilled);

/** True when two values hold the same. */
export const isSame = (a: Value | undefined, b: Value | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

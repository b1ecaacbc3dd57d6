import {
  type Field,
  type ListField,
  leavesOf,
  rowValues,
  type Steps,
  textValue,
  type Values,
} from "./field.ts";

/** A row that can be pointed to from elsewhere in the document. */
export interface Item {
  id: string;
  /** What the row says: its first text. */
  text: string;
  list: ListField;
  /** Its position in the list, the first being 0. */
  position: number;
}

/** All rows of a document that can be pointed to, in the order of the form. */
export function itemsOf(fields: readonly Field[], values: Values): Item[] {
  return fields.flatMap((list): Item[] => {
    const itemKey = list.kind === "list" && list.fields.find(({ kind }) => kind === "item")?.key;
    const textKey =
      list.kind === "list" &&
      list.fields.find(({ kind }) => kind === "line" || kind === "text")?.key;
    if (list.kind !== "list" || !itemKey) return [];
    return rowValues(values[list.key]).map((row, position) => ({
      id: textValue(row[itemKey]),
      text: textKey ? textValue(row[textKey]) : "",
      list,
      position,
    }));
  });
}

/** Whether some field of a form points to items. */
export const hasReferences = (fields: readonly Field[]): boolean =>
  fields.some(
    (field) =>
      field.kind === "reference" ||
      ((field.kind === "list" || field.kind === "group") && hasReferences(field.fields)),
  );

/** The references of a document that point to nothing, by their leaves. */
export function danglingReferences(fields: readonly Field[], values: Values) {
  const ids = new Set(itemsOf(fields, values).map(({ id }) => id));
  return leavesOf(fields, values).filter(
    ({ field, value }) => field.kind === "reference" && value !== "" && !ids.has(textValue(value)),
  );
}

/**
 * The ways to references of a row that points to one item twice: an arrow from an item to itself.
 */
export const selfReferences = (fields: readonly Field[], values: Values): Steps[] =>
  fields.flatMap((list): Steps[] => {
    if (list.kind !== "list") return [];
    const references = list.fields.filter(({ kind }) => kind === "reference").map(({ key }) => key);
    return rowValues(values[list.key]).flatMap((row, position) => {
      const pointed = references.map((key) => textValue(row[key]));
      const again = pointed.findIndex((id, index) => id !== "" && pointed.indexOf(id) < index);
      return again < 0 ? [] : [[list.key, position, references[again] ?? ""]];
    });
  });

import {
  type Field,
  filledLists,
  type ListField,
  leavesOf,
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
  /** The way to the row. */
  steps: Steps;
}

/** All rows of a document that can be pointed to, in the order of the form. */
export const itemsOf = (fields: readonly Field[], values: Values): Item[] =>
  filledLists(fields, values).flatMap(({ list, rows, steps }): Item[] => {
    const itemKey = list.fields.find(({ kind }) => kind === "item")?.key;
    const textKey = list.fields.find(({ kind }) => kind === "line" || kind === "text")?.key;
    if (!itemKey) return [];
    return rows.map((row, position) => ({
      id: textValue(row[itemKey]),
      text: textKey ? textValue(row[textKey]) : "",
      list,
      position,
      steps: [...steps, position],
    }));
  });

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
  filledLists(fields, values).flatMap(({ list, rows, steps }): Steps[] => {
    const references = list.fields.filter(({ kind }) => kind === "reference").map(({ key }) => key);
    return rows.flatMap((row, position) => {
      const pointed = references.map((key) => textValue(row[key]));
      const again = pointed.findIndex((id, index) => id !== "" && pointed.indexOf(id) < index);
      return again < 0 ? [] : [[...steps, position, references[again] ?? ""]];
    });
  });

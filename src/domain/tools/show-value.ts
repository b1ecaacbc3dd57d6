import {
  type Field,
  type Labels,
  type LeafField,
  textValue,
  type Value,
  type Values,
} from "./field.ts";
import { itemsOf } from "./items.ts";
import { labelOf, rowName } from "./names.ts";
import { writeNumber } from "./numbers.ts";

/** What showing the values of a document needs. */
export interface Showing {
  fields: readonly Field[];
  /** The values of the whole document, which references point into. */
  values: Values;
  labels: Labels;
  /** A tag with a country, "fi-FI". */
  locale: string;
  /** What stands for a reference to an item that is gone. */
  removed: string;
}

/** A day as the language writes it. @param day YYYY-MM-DD */
export const showDay = (locale: string, day: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** What an item is called where something points to it: its text, else its place. */
export function itemName({ fields, values, labels, removed }: Showing, id: string): string {
  const item = itemsOf(fields, values).find((it) => it.id === id);
  if (!item) return removed;
  return item.text.trim() || rowName(labels, item.list.path, item.position);
}

/** A value as text for readers; empty where nothing has been filled in. */
export function showValue(showing: Showing, field: LeafField, value: Value): string {
  if (typeof value === "number") return writeNumber(showing.locale, value);
  const text = textValue(value).trim();
  if (text === "") return Array.isArray(value) ? value.join(", ") : "";
  if (field.kind === "day") return showDay(showing.locale, text);
  if (field.kind === "choice") return labelOf(showing.labels, `${field.path}.${text}`);
  return field.kind === "reference" ? itemName(showing, text) : text;
}

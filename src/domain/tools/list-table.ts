import type { Cell } from "./csv.ts";
import { type Field, filledLists, type ListField, leavesOf, type Values } from "./field.ts";
import { labelOf } from "./names.ts";
import { type Showing, showDay, showValue } from "./show-value.ts";

/**
 * What a column is called: the names of its group and of itself, and the day that the document
 * gives to the moment of that name.
 */
function columnName({ labels, locale, values }: Showing, path: string, list: ListField): string {
  const keys = path.slice(list.path.length + 1).split(".");
  const names = keys.map((_, index) =>
    labelOf(labels, [list.path, ...keys.slice(0, index + 1)].join(".")),
  );
  const day =
    keys.length > 1 ? (values["dates"] as Values | undefined)?.[keys.at(-1) ?? ""] : undefined;
  return (
    names.join(": ") + (typeof day === "string" && day !== "" ? ` (${showDay(locale, day)})` : "")
  );
}

const columnsOf = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field) =>
    field.kind === "group" ? columnsOf(field.fields) : field.kind === "item" ? [] : [field],
  );

/** The rows of a list as a table with a row of headings. Numbers stay numbers. */
export function listTable(showing: Showing, list: ListField): Cell[][] {
  const heads = columnsOf(list.fields).map(({ path }) => columnName(showing, path, list));
  const filled = filledLists(showing.fields, showing.values).find(
    (it) => it.list.path === list.path,
  );
  const rows = (filled?.rows ?? []).map((row) =>
    leavesOf(list.fields, row).flatMap(({ field, value }): Cell[] => {
      if (field.kind === "item") return [];
      return [typeof value === "number" ? value : showValue(showing, field, value)];
    }),
  );
  return [heads, ...rows];
}

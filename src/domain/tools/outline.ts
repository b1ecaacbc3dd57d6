import { type Field, groupValues, rowValues, type Value, type Values } from "./field.ts";
import { labelOf, rowName } from "./names.ts";
import { type Showing, showValue } from "./show-value.ts";

/** A filled form as something to read: headings, and under them fields with their texts. */
export type Block =
  | { kind: "heading"; depth: number; text: string }
  | { kind: "entry"; label: string; text: string };

/**
 * A filled form as something to read, in the order of the form. What has not been filled in has an
 * empty text.
 * @param depth how deep the first headings stand, 1 being the outermost
 */
export function outline(
  showing: Showing,
  fields: readonly Field[],
  values: Values,
  depth = 1,
): Block[] {
  const { labels } = showing;
  const heading = (text: string, at: number): Block => ({ kind: "heading", depth: at, text });
  return fields.flatMap((field): Block[] => {
    const value: Value = values[field.key] ?? "";
    if (field.kind === "item") return [];
    if (field.kind === "group")
      return [
        heading(labelOf(labels, field.path), depth),
        ...outline(showing, field.fields, groupValues(value), depth + 1),
      ];
    if (field.kind !== "list")
      return [
        {
          kind: "entry",
          label: labelOf(labels, field.path),
          text: showValue(showing, field, value),
        },
      ];
    const rows = rowValues(value).flatMap((row, position) => [
      heading(rowName(labels, field.path, position), depth + 1),
      ...outline(showing, field.fields, row, depth + 2),
    ]);
    return rows.length > 0
      ? [heading(labelOf(labels, field.path), depth), ...rows]
      : [{ kind: "entry", label: labelOf(labels, field.path), text: "" }];
  });
}

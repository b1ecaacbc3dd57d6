import type { Field, Labels, Steps } from "./field.ts";

/**
 * What a field, a group, a list or a word of a choice is called; its path where nobody has named
 * it.
 */
export const labelOf = (labels: Labels, path: string): string => labels[path]?.label ?? path;

/** What one row of a list is called: "Change 2". @param position the first row being 0 */
export const rowName = (labels: Labels, path: string, position: number): string =>
  `${labels[path]?.item ?? labelOf(labels, path)} ${position + 1}`;

/** What a place in a form is called, from the outermost heading in: "Change 2, Target". */
export function placeName(labels: Labels, steps: Steps): string {
  const names: string[] = [];
  let path = "";
  for (const step of steps) {
    if (typeof step === "number") names.splice(-1, 1, rowName(labels, path, step));
    else {
      path = path === "" ? step : `${path}.${step}`;
      names.push(labelOf(labels, path));
    }
  }
  return names.join(", ");
}

/** The paths that a form shows texts for: fields, groups, lists and the words of choices. */
export const labelledPaths = (fields: readonly Field[]): string[] =>
  fields.flatMap((field) => {
    if (field.kind === "item") return [];
    if (field.kind === "group" || field.kind === "list")
      return [field.path, ...labelledPaths(field.fields)];
    return [
      field.path,
      ...(field.kind === "choice" ? field.options.map((word) => `${field.path}.${word}`) : []),
    ];
  });

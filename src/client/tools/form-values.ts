/**
 * Reads and writes the values of a form that the server made: every control carries the path of its
 * field in `data-path`.
 */

import type { Fault } from "../../domain/tools/fault.ts";
import {
  emptyValue,
  type Field,
  groupValues,
  type LeafField,
  rowValues,
  type Steps,
  textValue,
  type Value,
  type Values,
} from "../../domain/tools/field.ts";
import { readNumber, writeNumber } from "../../domain/tools/numbers.ts";

export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The control of a field inside a part of the form; a set of checkboxes for several terms. */
const controlOf = (scope: ParentNode, path: string): HTMLElement | null =>
  scope.querySelector(`[data-path="${path}"]`);

/** The element of a list. */
export const listOf = (scope: ParentNode, path: string): HTMLElement | null =>
  scope.querySelector(`[data-list="${path}"]`);

/** The rows of a list, in their order. */
export const rowsOf = (list: Element | null): HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>(":scope > [data-rows] > [data-row]") ?? []),
];

function readLeaf(scope: ParentNode, field: LeafField, locale: string): Value {
  const control = controlOf(scope, field.path);
  if (!control) return emptyValue(field);
  if (field.kind === "terms")
    return [...control.querySelectorAll<HTMLInputElement>("input:checked")].map(
      ({ value }) => value,
    );
  const { value } = control as Control;
  return field.kind === "number"
    ? (readNumber(locale, value) ?? null)
    : value.replaceAll("\r\n", "\n");
}

/**
 * The values that a form holds. What is typed but is no number or day is an empty value: see
 * `typedFaults`.
 */
export function readValues(scope: ParentNode, fields: readonly Field[], locale: string): Values {
  return Object.fromEntries(
    fields.map((field): [string, Value] => {
      if (field.kind === "group") return [field.key, readValues(scope, field.fields, locale)];
      if (field.kind === "list")
        return [
          field.key,
          rowsOf(listOf(scope, field.path)).map((row) => readValues(row, field.fields, locale)),
        ];
      return [field.key, readLeaf(scope, field, locale)];
    }),
  );
}

function writeLeaf(scope: ParentNode, field: LeafField, value: Value, locale: string): void {
  const control = controlOf(scope, field.path);
  if (!control) return;
  if (field.kind === "terms") {
    for (const box of control.querySelectorAll("input"))
      box.checked = Array.isArray(value) && (value as readonly string[]).includes(box.value);
    return;
  }
  const text = typeof value === "number" ? writeNumber(locale, value) : textValue(value);
  // A reference is chosen among items that may not be there yet: its select is filled later, from
  // this.
  if (field.kind === "reference") control.dataset["chosen"] = text;
  (control as Control).value = text;
}

/**
 * Writes values into a form.
 * @param setRows makes a list have so many rows
 */
export function writeValues(
  scope: ParentNode,
  fields: readonly Field[],
  values: Values,
  locale: string,
  setRows: (list: HTMLElement, path: string, count: number) => void,
): void {
  for (const field of fields) {
    const value = values[field.key] ?? emptyValue(field);
    if (field.kind === "group")
      writeValues(scope, field.fields, groupValues(value), locale, setRows);
    else if (field.kind === "list") {
      const list = listOf(scope, field.path);
      if (!list) continue;
      const rows = rowValues(value);
      setRows(list, field.path, rows.length);
      for (const [position, row] of rowsOf(list).entries())
        writeValues(row, field.fields, rows[position] ?? {}, locale, setRows);
    } else writeLeaf(scope, field, value, locale);
  }
}

/** The control that a way through the values leads to; the list where it leads to a whole list. */
export function controlAt(scope: ParentNode, steps: Steps): HTMLElement | null {
  let inside = scope;
  let path = "";
  for (const step of steps) {
    if (typeof step === "string") path = path === "" ? step : `${path}.${step}`;
    else inside = rowsOf(listOf(inside, path))[step] ?? inside;
  }
  return controlOf(inside, path) ?? listOf(inside, path);
}

/** What has been typed that is no number or no day, and so has no place in the values. */
export function typedFaults(
  scope: ParentNode,
  fields: readonly Field[],
  locale: string,
  above: Steps = [],
): Fault[] {
  return fields.flatMap((field): Fault[] => {
    const steps = [...above, field.key];
    if (field.kind === "group") return typedFaults(scope, field.fields, locale, steps);
    if (field.kind === "list")
      return rowsOf(listOf(scope, field.path)).flatMap((row, position) =>
        typedFaults(row, field.fields, locale, [...steps, position]),
      );
    const control = controlOf(scope, field.path);
    if (!(control instanceof HTMLInputElement)) return [];
    if (field.kind === "number" && readNumber(locale, control.value) === undefined)
      return [{ code: "number", steps }];
    return field.kind === "day" && control.validity.badInput ? [{ code: "day", steps }] : [];
  });
}

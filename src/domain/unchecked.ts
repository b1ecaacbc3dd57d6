/** Looking into values that nothing has checked yet: parsed files, and what people have typed. */

/** A step to a value: the key of a map, or a position in a list. */
export type Step = string | number;

/** Whether something has keys: a map, or a list by its positions. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** The value that steps lead to; undefined where there is none. */
export const valueAt = (value: unknown, ...steps: readonly Step[]): unknown =>
  steps.reduce<unknown>(
    (found, step) => (isObject(found) && Object.hasOwn(found, step) ? found[step] : undefined),
    value,
  );

/** Everything in a value that holds nothing itself, with the steps that lead to it. */
export function leaves(
  value: unknown,
  path: readonly Step[] = [],
): { path: readonly Step[]; text: unknown }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => leaves(item, [...path, index]));
  if (!isObject(value)) return [{ path, text: value }];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

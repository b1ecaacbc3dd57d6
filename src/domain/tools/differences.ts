import {
  emptyValue,
  type Field,
  groupValues,
  isFilled,
  isSame,
  type LeafField,
  type ListField,
  rowValues,
  type Steps,
  textValue,
  type Value,
  type Values,
} from "./field.ts";

/** A place where two versions are not the same. */
export interface Difference {
  field: LeafField;
  /**
   * The way to it; positions of rows are those of the newer version, or of the older where the row
   * is gone.
   */
  steps: Steps;
  before: Value;
  after: Value;
  /** Set where the whole row is only in the one version. */
  row?: "added" | "removed" | undefined;
}

interface Pair {
  before?: { row: Values; position: number };
  after?: { row: Values; position: number };
}

const place = (rows: readonly Values[], position: number) => ({
  row: rows[position] ?? {},
  position,
});

function pairById(key: string, before: readonly Values[], after: readonly Values[]): Pair[] {
  const idOf = (row: Values) => textValue(row[key]);
  const old = new Map(before.map((row, position) => [idOf(row), position]));
  const kept = new Set(after.map(idOf));
  const current = after.map((row, position): Pair => {
    const was = old.get(idOf(row));
    return {
      after: { row, position },
      ...(was === undefined ? {} : { before: place(before, was) }),
    };
  });
  const gone = before.flatMap((row, position): Pair[] =>
    kept.has(idOf(row)) ? [] : [{ before: { row, position } }],
  );
  return [...current, ...gone];
}

/**
 * Rows without ids: equal ones at either end belong together, so that a row added or removed in
 * between does not shift the rest.
 */
function pairByPosition(before: readonly Values[], after: readonly Values[]): Pair[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && isSame(before[start], after[start])) start++;
  let end = 0;
  while (end < shorter - start && isSame(before.at(-1 - end), after.at(-1 - end))) end++;
  const [olds, news] = [before.length - end, after.length - end];
  const pairs: Pair[] = [];
  for (let position = start; position < Math.max(olds, news); position++)
    pairs.push({
      ...(position < olds ? { before: place(before, position) } : {}),
      ...(position < news ? { after: place(after, position) } : {}),
    });
  return pairs;
}

function compareRows(
  list: ListField,
  before: readonly Values[],
  after: readonly Values[],
  above: Steps,
): Difference[] {
  const itemKey = list.fields.find(({ kind }) => kind === "item")?.key;
  const pairs = itemKey ? pairById(itemKey, before, after) : pairByPosition(before, after);
  return pairs.flatMap((pair) => {
    const row = pair.before ? (pair.after ? undefined : "removed") : "added";
    const steps = [...above, (pair.after ?? pair.before)?.position ?? 0];
    const inner = compareValues(list.fields, pair.before?.row ?? {}, pair.after?.row ?? {}, steps);
    return row ? inner.map((difference): Difference => ({ ...difference, row })) : inner;
  });
}

/**
 * Every field whose value is not the same in two versions, in the order of the form. Rows are
 * matched by their ids, else by position.
 */
export function compareValues(
  fields: readonly Field[],
  before: Values,
  after: Values,
  above: Steps = [],
): Difference[] {
  return fields.flatMap((field): Difference[] => {
    const [was, now] = [before[field.key], after[field.key]];
    const steps = [...above, field.key];
    if (field.kind === "list") return compareRows(field, rowValues(was), rowValues(now), steps);
    if (field.kind === "group")
      return compareValues(field.fields, groupValues(was), groupValues(now), steps);
    const [old, current] = [
      { field, value: was ?? emptyValue(field) },
      { field, value: now ?? emptyValue(field) },
    ];
    const isChanged =
      field.kind !== "item" &&
      !isSame(old.value, current.value) &&
      (isFilled(old) || isFilled(current));
    return isChanged ? [{ field, steps, before: old.value, after: current.value }] : [];
  });
}

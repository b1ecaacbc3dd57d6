/** Rules of comparing practices and pilots side by side. */
import { ADOPTION_ASPECTS } from "./experiment.ts";
import { FACTS } from "./facts.ts";
import { FIGURE_KINDS } from "./figure.ts";
import { IMPACT_AXES, isReported } from "./impact.ts";
import type { Practice } from "./practice.ts";
import { PARTS } from "./record-parts.ts";

/**
 * How many experiments are compared at once: one alone has nothing beside it, and more than four
 * cannot be read.
 */
export const COMPARED_MIN = 2;
export const COMPARED_MAX = 4;

/**
 * The rows of a comparison in their groups: short facts and results first, the long texts after
 * them.
 */
export const COMPARISON_GROUPS = {
  facts: [...FACTS, "responsibility"],
  impacts: IMPACT_AXES,
  figures: ["count", ...FIGURE_KINDS],
  story: Object.entries(PARTS).flatMap(([name, { group }]) => (group === "story" ? [name] : [])),
  adoption: ADOPTION_ASPECTS,
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ComparisonGroup = keyof typeof COMPARISON_GROUPS;
/** A row by its group and name: "impacts.economy". */
export type ComparisonRow = `${ComparisonGroup}.${string}`;

/**
 * Rows that few experiments have anything for. Where none of the compared ones has, the row says
 * nothing and is left out.
 */
const OPTIONAL: ReadonlySet<string> = new Set([
  "facts.counties",
  "facts.group",
  ...FIGURE_KINDS.map((kind) => `figures.${kind}`),
]);

/** What an experiment says on a row. Where it says nothing, `missing` tells why. */
export interface Cell<Item = unknown> {
  missing?: string | undefined;
  items: readonly Item[];
}

/** Whether a row has anything to show for these cells. */
export const isShown = (row: string, cells: readonly Cell[]): boolean =>
  !OPTIONAL.has(row) || cells.some(({ items }) => items.length > 0);

const signature = (item: unknown): string => JSON.stringify(item);

/** Whether cells say the same, in whatever order. One alone is the same as nothing. */
export function isSame(cells: readonly Cell[]): boolean {
  const whole = ({ missing, items }: Cell): string =>
    JSON.stringify([missing, ...items.map(signature).sort()]);
  return cells.length > 1 && new Set(cells.map(whole)).size === 1;
}

/** Whether every one of several cells has an item: what sets them apart is elsewhere. */
export const isShared = (item: unknown, cells: readonly Cell[]): boolean =>
  cells.length > 1 &&
  cells.every(({ items }) => items.some((it) => signature(it) === signature(item)));

/**
 * Which of many practices are offered for comparison: those whose sources report the most impact
 * axes, of these the ones with the most figures, and by id where that does not tell them apart.
 */
export function suggestCompared(practices: readonly Practice[]): Practice[] {
  const axes = ({ impacts }: Practice): number =>
    IMPACT_AXES.filter((axis) => isReported(impacts[axis])).length;
  return [...practices]
    .sort(
      (a, b) => axes(b) - axes(a) || b.figures.length - a.figures.length || (a.id < b.id ? -1 : 1),
    )
    .slice(0, COMPARED_MAX);
}

import { choice, group, text } from "./parts.ts";
import { z } from "./zod.ts";

/** The sixteen points, in the order of the source. */
export const POINTS = [
  "knowledge",
  "participants",
  "understanding",
  "research",
  "information",
  "division",
  "leading",
  "documentation",
  "reasons",
  "means",
  "context",
  "future",
  "report",
  "risks",
  "summary",
  "references",
] as const;
export type Point = (typeof POINTS)[number];

const point = group({ state: choice(["done", "underway", "not-applicable"]), note: text });

/**
 * The checklist for modelling a practice. After the evaluation of a Finnish social work programme
 * (2019), appendix 1.
 */
export const modellingChecklist = z.strictObject(
  Object.fromEntries(POINTS.map((name) => [name, point])) as Record<Point, typeof point>,
);

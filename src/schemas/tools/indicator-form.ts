import { choice, day, group, item, line, number, rows, text } from "./parts.ts";
import { z } from "./zod.ts";

/**
 * The headings under which indicators are kept: background (A), activity (B), services from three
 * views (C), problems.
 */
export const SECTIONS = [
  "background",
  "activity",
  "availability",
  "quality",
  "experience",
  "structure",
  "provider",
  "staff",
  "costs",
  "volume",
  "personnel",
  "problems",
] as const;
export type IndicatorSection = (typeof SECTIONS)[number];

/**
 * The most core indicators that the external evaluation advises (the same publication, chapter
 * 10.3).
 */
export const CORE_MAX = 10;

const fiveOf = <Field extends z.core.$ZodType>(field: Field) =>
  group({ first: field, second: field, third: field, fourth: field, fifth: field });

/** The five moments at which indicators are read. */
export const MOMENTS = ["first", "second", "third", "fourth", "fifth"] as const;

/** The indicator form. After the Finnish Ministry of Finance, publication 27/2017, appendix 4. */
export const indicatorForm = z.strictObject({
  municipality: line,
  model: line,
  dates: fiveOf(day),
  indicators: rows(
    {
      id: item,
      name: line,
      measure: line,
      section: choice(SECTIONS),
      core: choice(["yes", "no"]),
      baseline: number,
      values: fiveOf(number),
    },
    60,
  ),
  comments: group(
    Object.fromEntries(SECTIONS.map((section) => [section, text])) as Record<
      IndicatorSection,
      typeof text
    >,
  ),
});

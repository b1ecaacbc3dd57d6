import { day, group, line, rows, text } from "./parts.ts";
import { z } from "./zod.ts";

/**
 * The scorecard of an agile experiment. After one that Finnish projects for children and families
 * used in 2017–2018, with its circle of plan, do, check and act.
 */
export const scorecard = z.strictObject({
  area: line,
  period: line,
  date: day,
  author: line,
  background: text,
  plan: text,
  benefits: text,
  risks: text,
  changes: rows(
    { change: text, current: text, target: text, ideal: text, actions: text, measures: text },
    20,
  ),
  checkpoints: rows({ date: day, responsible: line, seen: text }, 20),
  cycle: group({ plan: text, do: text, check: text, act: text }),
});

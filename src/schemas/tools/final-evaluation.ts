import { day, group, line, text } from "./parts.ts";
import { z } from "./zod.ts";

/**
 * The final evaluation of an agile experiment: nine questions, after one that Finnish projects for
 * children and families used in 2017–2018.
 */
export const finalEvaluation = z.strictObject({
  area: line,
  period: line,
  date: day,
  author: line,
  background: text,
  course: group({
    progress: text,
    benefits: text,
    challenges: text,
    unsolved: text,
    scope: text,
    helped: text,
    hindered: text,
  }),
  childImpact: group({ expected: text }),
  rooting: group({ continuation: text }),
});

import { group, text } from "./parts.ts";
import { z } from "./zod.ts";

/**
 * The exit plan: taking root, spreading, continuing. After the Finnish Ministry of Finance,
 * publication 27/2017, appendix 3.
 */
export const exitPlan = z.strictObject({
  rooting: group({
    results: text,
    parties: text,
    resources: text,
    owner: text,
    changes: text,
    target: text,
    steps: text,
    monitoring: text,
  }),
  spreading: group({
    results: text,
    actors: text,
    challenges: text,
    spreaders: text,
    resources: text,
    channels: text,
    aim: text,
    steps: text,
  }),
  continuing: group({
    unfinished: text,
    remaining: text,
    continues: text,
    lasting: text,
    intangible: text,
  }),
});

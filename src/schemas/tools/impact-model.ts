import { group, item, line, reference, rows, text } from "./parts.ts";
import { z } from "./zod.ts";

/** The columns of the model, from what goes in to what is aimed at. */
export const COLUMNS = [
  "resources",
  "activities",
  "results",
  "intermediateGoals",
  "mainGoals",
] as const;

const ITEMS_MAX = 10;
const column = rows({ id: item, text: line, indicator: line }, ITEMS_MAX);

/**
 * The anticipatory impact model. After the Finnish Ministry of Finance, publication 27/2017,
 * appendix 2.
 */
export const impactModel = z.strictObject({
  resources: column,
  activities: column,
  results: column,
  intermediateGoals: column,
  mainGoals: column,
  arrows: rows({ from: reference, to: reference }, 60),
  secondPhase: group({ goals: text, results: text, activities: text, resources: text }),
});

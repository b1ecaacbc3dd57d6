import { z } from "astro/zod";
import { EVALUATION_QUESTIONS, SCORECARD_PARTS } from "../domain/pilot.ts";
import { text } from "./parts.ts";
import { practiceTranslation } from "./practice-translation.ts";

const keyed = (keys: readonly string[]) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, text.optional()])));
const texts = z.array(text).optional();
const MEANS = { title: "Käännös", description: "Sama kohta tällä kielellä" };

/**
 * The texts of a pilot in another language than the record's. The write-up, where it is translated,
 * is below the frontmatter.
 */
export const pilotTranslation = practiceTranslation
  .omit({ goal: true, tried: true, learned: true })
  .extend({
    goals: texts.meta(MEANS),
    evaluation: z
      .strictObject({ questions: texts, methods: texts, data: texts })
      .optional()
      .meta(MEANS),
    results: z
      .array(z.strictObject({ goal: text.optional(), actions: texts, results: texts }))
      .optional()
      .meta(MEANS),
    scorecard: z.array(keyed(SCORECARD_PARTS)).optional().meta(MEANS),
    answers: keyed(EVALUATION_QUESTIONS).optional().meta(MEANS),
  });

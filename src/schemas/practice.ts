import type { z } from "astro/zod";
import type { PracticeRecord } from "../domain/practice.ts";
import { headShape, outcomeShape, someIds } from "./experiment.ts";
import { id, text } from "./parts.ts";
import { recordOf } from "./record.ts";

/** The record of a practice in the catalogue's first language. */
export const practice = recordOf<PracticeRecord>()({
  ...headShape,
  operatingModel: id.meta({
    title: "Toimintamalli",
    description: "Tunnus sanastosta operating-models.yaml",
  }),
  municipalities: someIds.meta({
    title: "Kunnat",
    description: "Tunnukset sanastosta municipalities.yaml",
  }),
  experimentGroup: id
    .optional()
    .meta({ title: "Kokeiluryhmä", description: "Tunnus sanastosta experiment-groups.yaml" }),
  goal: text.meta({ title: "Tavoite", description: "Mihin pyrittiin" }),
  tried: text.meta({ title: "Mitä kokeiltiin", description: "Mitä käytännössä tehtiin" }),
  learned: text.optional().meta({
    title: "Mitä opittiin",
    description: "Myös epäonnistumiset. Jätä pois, jos lähde ei kerro",
  }),
  ...outcomeShape,
}) satisfies z.ZodType<PracticeRecord>;

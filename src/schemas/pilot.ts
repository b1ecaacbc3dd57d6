import { z } from "astro/zod";
import {
  EVALUATION_QUESTIONS,
  type EvaluationQuestion,
  type PilotRecord,
  SCORECARD_PARTS,
  type ScorecardPart,
} from "../domain/pilot.ts";
import { headShape, ids, outcomeShape } from "./experiment.ts";
import { text } from "./parts.ts";
import { recordOf } from "./record.ts";

const maybe = text.optional();
const keyed = <Key extends string>(keys: readonly Key[]) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, maybe])) as Record<Key, typeof maybe>);
const texts = z.array(text);

/**
 * The record of a pilot in the catalogue's first language. What the source does not tell is left
 * out, and the page says so.
 */
export const pilot = recordOf<PilotRecord>()({
  ...headShape,
  municipalities: ids.meta({
    title: "Kunnat",
    description: "Lähteen nimeämät kunnat, tunnuksina sanastosta municipalities.yaml",
  }),
  wellbeingCounties: ids.meta({
    title: "Hyvinvointialueet",
    description: "Alueet, jotka lähde nimeää nimeämättä niiden kuntia",
  }),
  goals: texts
    .min(1, { error: "tavoite puuttuu. Anna ainakin yksi" })
    .meta({ title: "Tavoitteet", description: "Mihin pilotilla pyrittiin" }),
  evaluation: z
    .strictObject({
      questions: texts.meta({ title: "Arviointikysymykset", description: "Mitä haluttiin tietää" }),
      methods: texts.meta({ title: "Menetelmät", description: "Miten arvioitiin" }),
      data: texts.meta({ title: "Aineistot", description: "Mihin arviointi perustui" }),
    })
    .optional()
    .meta({ title: "Arviointi", description: "Miten pilottia arvioitiin" }),
  results: z.array(z.strictObject({ goal: text, actions: texts, results: texts })).meta({
    title: "Tavoitteiden toteutuminen",
    description: "Kustakin tavoitteesta, mitä tehtiin ja mitä siitä tuli",
  }),
  scorecard: z.array(keyed<ScorecardPart>(SCORECARD_PARTS)).meta({
    title: "Tuloskortti",
    description: "Tuloskortin rivit; tyhjä luettelo, jos korttia ei ole",
  }),
  answers: keyed<EvaluationQuestion>(EVALUATION_QUESTIONS).optional().meta({
    title: "Loppuarviointi",
    description: "Vastaukset loppuarvioinnin yhdeksään kysymykseen",
  }),
  ...outcomeShape,
}) satisfies z.ZodType<PilotRecord>;

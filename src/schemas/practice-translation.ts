import { z } from "astro/zod";
import { ADOPTION_ASPECTS, type AdoptionAspect } from "../domain/experiment.ts";
import { impacts } from "./impacts.ts";
import { id, text } from "./parts.ts";
import { practice } from "./practice.ts";
import { translationShape } from "./translation.ts";

const translated = (of: z.ZodType) =>
  text
    .optional()
    .meta({ title: of.meta()?.title ?? "", description: "Sama teksti tällä kielellä" });

const aspect = z
  .array(text)
  .optional()
  .meta({ title: "Kohdat", description: "Samat kohdat samassa järjestyksessä tällä kielellä" });
const axes = Object.fromEntries(
  Object.entries(impacts.shape).map(([axis, impact]) => [axis, translated(impact)]),
);

/**
 * The texts of a practice in another language than the record's. No facts: those come from the
 * record alone.
 */
export const practiceTranslation = z.strictObject({
  title: practice.shape.title.optional(),
  summary: practice.shape.summary.optional(),
  place: translated(practice.shape.place),
  goal: translated(practice.shape.goal),
  tried: translated(practice.shape.tried),
  learned: translated(practice.shape.learned),
  rooted: translated(practice.shape.rooted),
  impacts: z
    .strictObject(axes)
    .optional()
    .meta({ title: "Vaikutukset", description: "Kunkin ulottuvuuden kuvaus tällä kielellä" }),
  successes: aspect,
  figures: z
    .record(id, text)
    .optional()
    .meta({ title: "Luvut", description: "Kunkin luvun selite tällä kielellä, luvun tunnuksella" }),
  adoption: z
    .strictObject(
      Object.fromEntries(ADOPTION_ASPECTS.map((name) => [name, aspect])) as Record<
        AdoptionAspect,
        typeof aspect
      >,
    )
    .optional()
    .meta({ title: "Käyttöönotto", description: "Edellytykset, esteet ja neuvot tällä kielellä" }),
  followUps: aspect,
  review: translated(practice.shape.review),
  ...translationShape,
});

import { z } from "astro/zod";
import type { Concept } from "../domain/concept.ts";
import { id, languageCode, text } from "./parts.ts";

/** A term of the glossary that the search uses. */
export const concept = z.strictObject({
  id: id.meta({ title: "Tunnus", description: "Pysyvä tunnus" }),
  terms: z.record(languageCode, z.array(text).min(1)).meta({
    title: "Sanat",
    description: "Samaa tarkoittavat sanat perusmuodossa, alan oma termi ensin",
  }),
  narrower: z
    .array(id)
    .optional()
    .meta({ title: "Suppeammat", description: "Käsitteet, joita tämän hakija myös etsii" }),
}) satisfies z.ZodType<Concept>;

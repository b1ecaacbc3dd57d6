import { z } from "astro/zod";
import type { WellbeingCounty } from "../domain/municipality.ts";
import { termShape } from "./vocabulary.ts";

/** A term of the vocabulary of wellbeing services counties. */
export const wellbeingCounty = z.strictObject({
  ...termShape,
  kind: z.enum(["county", "city"]).meta({
    title: "Laji",
    description: "Hyvinvointialue vai kaupunki, joka hoitaa sen tehtävät itse",
  }),
}) satisfies z.ZodType<WellbeingCounty>;

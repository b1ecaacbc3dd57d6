import { z } from "astro/zod";
import type { Programme } from "../domain/catalogue.ts";
import { chart } from "./chart.ts";
import { citation, period } from "./parts.ts";
import { localisedText, termShape } from "./vocabulary.ts";

/** A term of the vocabulary of programmes. */
export const programme = z.strictObject({
  ...termShape,
  description: localisedText.meta({ title: "Kuvaus", description: "Mikä ohjelma oli" }),
  period: period.optional().meta({ title: "Ajankohta", description: "Milloin ohjelma toimi" }),
  source: citation.optional().meta({ title: "Lähde", description: "Mistä kuvaus on peräisin" }),
  charts: z.array(chart).optional().meta({
    title: "Kaaviot",
    description: "Lähteen luvut, jotka ohjelman sivu esittää kaavioina ja taulukkoina",
  }),
}) satisfies z.ZodType<Programme>;

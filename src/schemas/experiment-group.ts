import { z } from "astro/zod";
import type { ExperimentGroup } from "../domain/municipality.ts";
import { id } from "./parts.ts";
import { localisedText } from "./vocabulary.ts";

/** A term of the vocabulary of experiment groups. */
export const experimentGroup = z.strictObject({
  id: id.meta({ title: "Tunnus", description: "Pysyvä tunnus" }),
  number: z
    .number()
    .int()
    .positive()
    .meta({ title: "Numero", description: "Ryhmän numero lähteessä" }),
  name: localisedText.meta({ title: "Nimi", description: "Nimi kullakin kielellä" }),
  lead: id.meta({ title: "Vastuukunta", description: "Tunnus sanastosta municipalities.yaml" }),
}) satisfies z.ZodType<ExperimentGroup>;

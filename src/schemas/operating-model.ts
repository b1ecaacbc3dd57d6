import { z } from "astro/zod";
import type { OperatingModel } from "../domain/catalogue.ts";
import { citation } from "./parts.ts";
import { localisedText, termShape } from "./vocabulary.ts";

export const hexColour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/, { error: "väri kirjoitetaan muodossa #1b6e53" });

/** A term of the vocabulary of operating models. */
export const operatingModel = z.strictObject({
  ...termShape,
  shortName: localisedText.meta({
    title: "Lyhyt nimi",
    description: "Nimi korteissa ja rajauksissa, enintään pari sanaa",
  }),
  description: localisedText.meta({ title: "Kuvaus", description: "Mikä toimintamalli on" }),
  aim: localisedText.meta({ title: "Tavoite", description: "Mihin toimintamallilla pyrittiin" }),
  background: localisedText.meta({
    title: "Tausta",
    description: "Mihin säädöksiin kokeilu perustui",
  }),
  source: citation.meta({ title: "Lähde", description: "Mistä tavoite ja tausta ovat peräisin" }),
  colour: z.strictObject({
    light: hexColour.meta({
      title: "Väri vaalealla taustalla",
      description: "Kontrasti vaaleaan taustaan vähintään 4,5:1",
    }),
    dark: hexColour.meta({
      title: "Väri tummalla taustalla",
      description: "Kontrasti tummaan taustaan vähintään 4,5:1",
    }),
  }),
}) satisfies z.ZodType<OperatingModel>;

import { z } from "astro/zod";
import type { Municipality } from "../domain/municipality.ts";
import { anyLanguage, date, id } from "./parts.ts";
import { termShape } from "./vocabulary.ts";

/** A term of the vocabulary of municipalities. */
export const municipality = z
  .strictObject({
    ...termShape,
    code: z
      .string()
      .regex(/^\d{3}$/, {
        error: 'kuntanumerossa on kolme numeroa lainausmerkeissä, esimerkiksi "091"',
      })
      .meta({ title: "Kuntanumero", description: "Tilastokeskuksen kolminumeroinen tunnus" }),
    longitude: z
      .number()
      .min(-180)
      .max(180)
      .meta({ title: "Pituusaste", description: "Asteina, WGS84" }),
    latitude: z
      .number()
      .min(-90)
      .max(90)
      .meta({ title: "Leveysaste", description: "Asteina, WGS84" }),
    region: id.meta({ title: "Maakunta", description: "Tunnus sanastosta regions.yaml" }),
    wellbeingCounty: id.meta({
      title: "Hyvinvointialue",
      description: "Tunnus sanastosta wellbeing-counties.yaml",
    }),
    mergedInto: id
      .optional()
      .meta({ title: "Liittyi kuntaan", description: "Nykyinen kunta, jos kunta on lakannut" }),
    mergedOn: date.optional().meta({ title: "Liittyi", description: "Kuntaliitoksen päivä" }),
    experimentGroup: id
      .optional()
      .meta({ title: "Kokeiluryhmä", description: "Tunnus sanastosta experiment-groups.yaml" }),
    sizeClass: id.meta({ title: "Kokoluokka", description: "Tunnus sanastosta size-classes.yaml" }),
    languages: z
      .array(anyLanguage)
      .min(1)
      .meta({ title: "Kielet", description: "Enemmistön kieli ensin" }),
  })
  .refine((it) => (it.mergedInto === undefined) === (it.mergedOn === undefined), {
    error: "kuntaliitoksesta puuttuu toinen tiedoista ”mergedInto” ja ”mergedOn”. Anna molemmat",
    path: ["mergedOn"],
  }) satisfies z.ZodType<Municipality>;

/** What the translations of all records share. */
import { z } from "astro/zod";
import { FINGERPRINT_LENGTH, MAKERS } from "../domain/translation.ts";
import { date, text } from "./parts.ts";

const fingerprint = z.string().regex(new RegExp(`^[0-9a-f]{${FINGERPRINT_LENGTH}}$`), {
  error: "merkki ei kelpaa. Poista rivi ja aja npm run translations, joka kirjoittaa sen",
});

export const translationShape = {
  made: z.enum(MAKERS).meta({
    title: "Tekijä",
    description: "Tekikö käännöksen kone (machine) vai ihminen (person)",
  }),
  checked: z
    .strictObject({
      date: date.meta({ title: "Tarkistettu", description: "Milloin" }),
      by: text.meta({
        title: "Tarkistaja",
        description: "Rooli tai organisaatio, ei koskaan henkilön nimi",
      }),
    })
    .optional()
    .meta({ title: "Tarkistus", description: "Kuka luki käännöksen alkutekstiä vasten" }),
  madeFrom: z.record(z.string(), fingerprint).prefault({}).meta({
    title: "Tehty teksteistä",
    description: "Mistä alkuteksteistä käännös on tehty. npm run translations kirjoittaa tämän",
  }),
};

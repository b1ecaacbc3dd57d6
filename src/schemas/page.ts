import { z } from "astro/zod";
import { id, text } from "./parts.ts";

/** A page of plain text: about, accessibility, privacy, guide for editors. */
export const page = z.strictObject({
  slug: id.meta({
    title: "Osoitteen loppuosa",
    description: "Sivun osoite sivuston juuresta, esimerkiksi tietoa",
  }),
  title: text.meta({ title: "Otsikko", description: "Sivun otsikko" }),
  description: text.meta({
    title: "Kuvaus",
    description: "Yksi virke hakukoneille ja linkkien esikatseluun",
  }),
  order: z
    .number()
    .int()
    .meta({ title: "Järjestys", description: "Monesko sivu on alatunnisteen luettelossa" }),
});

import { z } from "astro/zod";
import type { SourceDocument } from "../domain/catalogue.ts";
import { anyLanguage, id, text, url } from "./parts.ts";
import { localisedText } from "./vocabulary.ts";

/** A term of the vocabulary of sources. */
export const sourceDocument = z.strictObject({
  id: id.meta({ title: "Tunnus", description: "Pysyvä tunnus" }),
  title: text.meta({ title: "Nimi", description: "Julkaisun nimi alkukielellä" }),
  publisher: localisedText.meta({
    title: "Julkaisija",
    description: "Julkaisija kullakin kielellä",
  }),
  year: z.number().int().min(1900).max(2100).meta({ title: "Vuosi", description: "Julkaisuvuosi" }),
  series: text.optional().meta({ title: "Sarja", description: "Julkaisusarja ja numero" }),
  isbn: text.optional().meta({ title: "ISBN", description: "Julkaisun ISBN" }),
  urn: text.optional().meta({ title: "URN", description: "Pysyvä tunniste" }),
  url: url.optional().meta({ title: "Osoite", description: "Mistä julkaisu löytyy" }),
  language: anyLanguage.meta({ title: "Kieli", description: "Julkaisun kieli" }),
  note: localisedText.optional().meta({ title: "Huomautus", description: "Mikä julkaisu on" }),
  ownReports: z.boolean().optional().meta({
    title: "Omat raportit",
    description:
      "Kyllä siinä lähteessä, johon kuntien itse kirjoittamat loppuarvioinnit viittaavat",
  }),
}) satisfies z.ZodType<SourceDocument>;

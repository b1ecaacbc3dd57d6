import { z } from "astro/zod";
import type { CatalogueSettings } from "../domain/catalogue.ts";
import { id, languageCode, text, url } from "./parts.ts";
import { localisedText } from "./vocabulary.ts";

/** The catalogue's own settings, `catalogue.yaml`. */
export const catalogueSettings = z.strictObject({
  name: localisedText.meta({ title: "Nimi", description: "Kirjaston nimi" }),
  tagline: localisedText.meta({ title: "Iskulause", description: "Yksi virke etusivun alkuun" }),
  description: localisedText.meta({ title: "Kuvaus", description: "Mikä kirjasto on" }),
  publisher: localisedText.meta({ title: "Julkaisija", description: "Kuka kirjastoa ylläpitää" }),
  languages: z
    .tuple([languageCode], languageCode)
    .meta({ title: "Kielet", description: "Tietueiden kieli ensin" }),
  url: url.meta({
    title: "Osoite",
    description: "Sivuston osoite; ympäristömuuttuja SITE_URL ohittaa sen",
  }),
  repository: z
    .strictObject({
      url: url.meta({ title: "Osoite", description: "Tietovaraston osoite" }),
      branch: text.meta({ title: "Haara", description: "Haara, jota muokataan" }),
      folder: text.optional().meta({
        title: "Kansio",
        description: "Sisältökansion paikka tietovarastossa, jos se ei ole content",
      }),
    })
    .optional()
    .meta({
      title: "Tietovarasto",
      description: "Mistä tiedostoja voi muokata. Ilman sitä muokkauslinkkejä ei näytetä",
    }),
  contact: z
    .strictObject({
      url: url.meta({ title: "Osoite", description: "Sivu, jolta ylläpidon tavoittaa" }),
    })
    .optional()
    .meta({ title: "Yhteys", description: "Miten ylläpidon tavoittaa" }),
  map: z
    .strictObject({
      country: z
        .string()
        .regex(/^\d{3}$/, {
          error: "maan numerotunnuksessa on kolme numeroa lainausmerkeissä, esimerkiksi ”246”",
        })
        .meta({ title: "Maa", description: "Maan ISO 3166-1 -numerotunnus" }),
    })
    .optional()
    .meta({
      title: "Kartta",
      description: "Maa, jonka kartalla kunnat näytetään. Ilman sitä karttaa ei ole",
    }),
  license: z
    .strictObject({
      id: text.meta({ title: "Tunnus", description: "SPDX-tunnus" }),
      url: url.meta({ title: "Osoite", description: "Lisenssin teksti" }),
    })
    .meta({ title: "Lisenssi", description: "Sisällön käyttölupa" }),
  highlights: z
    .array(
      z.strictObject({
        practice: id.meta({ title: "Käytäntö", description: "Käytännön tunnus" }),
        figure: id.meta({ title: "Luku", description: "Luvun tunnus tietueessa" }),
      }),
    )
    .meta({ title: "Nostot", description: "Etusivulla näytettävät luvut" }),
}) satisfies z.ZodType<CatalogueSettings>;

/** Building blocks that several schemas share. */
import { z } from "astro/zod";
import { isInOrder } from "../domain/figure.ts";
import { ID } from "../domain/id.ts";
import { LANGUAGE_CODE } from "../domain/locale.ts";

/** Ids are ASCII, kebab-case, and never change. */
export const id = z.string().regex(ID, {
  error:
    "tunnus saa sisältää vain pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä. Kirjoita esimerkiksi ”kuopio-perhetyo”",
});

/** A text that is there and is not only white space. */
export const text = z.string().trim().min(1, {
  error: "teksti on tyhjä. Kirjoita teksti tai poista koko avain, jos asiaa ei ole raportoitu",
});

/** A language of the catalogue. */
export const languageCode = z.string().regex(LANGUAGE_CODE, {
  error: "kielen tunnuksessa on kaksi pientä kirjainta, esimerkiksi fi",
});

/** Any language that is spoken or written, by ISO 639: some have three letters. */
export const anyLanguage = z.string().regex(/^[a-z]{2,3}$/);

export const url = z.url({
  error: "verkko-osoite ei kelpaa. Osoitteen alussa pitää olla https://",
});

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** True when a full date exists in the calendar; year and month alone always do. */
export const isCalendarDate = (value: string): boolean =>
  value.length < 10 || new Date(`${value}T00:00:00Z`).toISOString().startsWith(value);

/**
 * YYYY, YYYY-MM or YYYY-MM-DD; YAML reads a bare year as a number, and some readers a whole date as
 * a point of time.
 */
export const date = z
  .union([z.string(), z.number(), z.date().transform((value) => value.toISOString().slice(0, 10))])
  .transform(String)
  .refine((value) => DATE.test(value) && isCalendarDate(value), {
    error: "päivämäärä ei kelpaa. Kirjoita se muodossa 2016, 2016-05 tai 2016-05-31",
  });

/** A place in a source document. */
export const citation = z
  .strictObject({
    document: id.meta({
      title: "Asiakirja",
      description: "Lähteen tunnus sanastosta sources.yaml",
    }),
    poster: z
      .number()
      .int()
      .positive()
      .optional()
      .meta({ title: "Juliste", description: "Julisteen numero" }),
    page: z
      .union([z.number().int().positive(), text])
      .optional()
      .meta({ title: "Sivu", description: "Sivunumero tai sivuväli" }),
    chapter: text.optional().meta({ title: "Luku", description: "Luvun numero lähteessä" }),
  })
  .meta({ title: "Lähde", description: "Mihin lähteeseen ja mihin kohtaan sitä tieto perustuu" });

/** A period as exact as the source. */
export const period = z
  .strictObject({
    start: date
      .optional()
      .meta({ title: "Alkoi", description: "Alkamisaika. Jätä pois, jos sitä ei ole raportoitu" }),
    end: date.optional().meta({
      title: "Päättyi",
      description: "Päättymisaika. Jätä pois, jos sitä ei ole raportoitu",
    }),
  })
  .refine(isInOrder, {
    error: "alkamisaika on päättymisajan jälkeen. Tarkista kumpikin",
    path: ["end"],
  });

import { z } from "astro/zod";
import { page } from "./page.ts";
import { text } from "./parts.ts";
import { translationShape } from "./translation.ts";

/** What a form says of one field, group, list or word of a choice. */
const fieldText = z.strictObject({
  label: text.meta({ title: "Nimi", description: "Kentän, ryhmän, luettelon tai valinnan nimi" }),
  hint: text.optional().meta({ title: "Ohje", description: "Mitä kenttään kirjoitetaan" }),
  item: text
    .optional()
    .meta({ title: "Rivin nimi", description: "Luettelon yksi rivi, esimerkiksi ”Muutos”" }),
  add: text
    .optional()
    .meta({ title: "Lisää-painike", description: "Painike, joka lisää luetteloon rivin" }),
});

/**
 * The page of a tool of experimenting. The tool itself, its fields and its limits, is a schema in
 * `schemas/tools/`.
 */
export const toolPage = page.extend({
  fields: z
    .record(z.string(), fieldText)
    .meta({ title: "Kentät", description: "Lomakkeen kenttien tekstit kentän polun mukaan" }),
});

/** The same in another language than the catalogue's first. */
export const toolPageTranslation = toolPage.omit({ order: true }).extend(translationShape);

export type FieldText = z.infer<typeof fieldText>;

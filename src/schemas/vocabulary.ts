/** The shapes that all vocabularies share. */
import { z } from "astro/zod";
import type { Term } from "../domain/vocabulary.ts";
import { id, languageCode, text } from "./parts.ts";

export const localisedText = z.record(languageCode, text);

const synonyms = z.record(z.string(), z.array(text));

export const termShape = {
  id: id.meta({ title: "Tunnus", description: "Pysyvä tunnus, jota tietueet käyttävät" }),
  name: localisedText.meta({ title: "Nimi", description: "Nimi kullakin kielellä" }),
  description: localisedText
    .optional()
    .meta({ title: "Kuvaus", description: "Yksi tai kaksi virkettä kullakin kielellä" }),
  synonyms: synonyms
    .optional()
    .meta({ title: "Hakusanat", description: "Arkiset sanat, joilla tätä haetaan" }),
};

/** A term of a plain vocabulary: themes, target groups, adoption topics, regions, size classes. */
export const term = z.strictObject(termShape) satisfies z.ZodType<Term>;

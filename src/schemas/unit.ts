import { z } from "astro/zod";
import type { Unit } from "../domain/catalogue.ts";
import { id } from "./parts.ts";
import { localisedText } from "./vocabulary.ts";

const form = (after: string) =>
  localisedText.optional().meta({ title: "Yksikkö", description: `Muoto ${after}` });

/** A term of the vocabulary of units: a form for each plural category of each language. */
export const unit = z.strictObject({
  id: id.meta({ title: "Tunnus", description: "Pysyvä tunnus" }),
  zero: form("nollan jälkeen niissä kielissä, joissa se on omansa"),
  one: form("luvun 1 jälkeen"),
  two: form("luvun 2 jälkeen niissä kielissä, joissa se on omansa"),
  few: form("muutaman jälkeen niissä kielissä, joissa se on omansa"),
  many: form("monen jälkeen niissä kielissä, joissa se on omansa"),
  other: localisedText.meta({ title: "Yksikkö", description: "Muoto muiden lukujen jälkeen" }),
}) satisfies z.ZodType<Unit>;

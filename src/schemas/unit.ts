import { z } from "astro/zod";
import type { Unit } from "../domain/catalogue.ts";
import { id } from "./parts.ts";
import { localisedText } from "./vocabulary.ts";

/** A term of the vocabulary of units. */
export const unit = z.strictObject({
  id: id.meta({ title: "Tunnus", description: "Pysyvä tunnus" }),
  one: localisedText.meta({ title: "Yksikkö", description: "Muoto luvun 1 jälkeen" }),
  other: localisedText.meta({
    title: "Yksikkö monikossa",
    description: "Muoto muiden lukujen jälkeen",
  }),
}) satisfies z.ZodType<Unit>;

import { z } from "astro/zod";
import { OWNER_KINDS, type Sector } from "../domain/sector.ts";
import { date } from "./parts.ts";
import { localisedText, termShape } from "./vocabulary.ts";

/** A term of the vocabulary of sectors: whose duty the sector is today. */
export const sector = z.strictObject({
  ...termShape,
  owners: z
    .array(
      z
        .strictObject({
          kind: z.enum(OWNER_KINDS).meta({
            title: "Vastuutahon laji",
            description: "Hyvinvointialue, kunta, kunta tai työllisyysalue, virasto",
          }),
          name: localisedText.optional().meta({ title: "Nimi", description: "Vain virastolle" }),
          duty: localisedText.meta({ title: "Tehtävä", description: "Mistä taho vastaa" }),
          since: date.optional().meta({ title: "Alkaen", description: "Mistä päivästä" }),
          basis: localisedText.meta({
            title: "Peruste",
            description: "Mihin lakiin vastuu perustuu",
          }),
          reason: localisedText.meta({
            title: "Syy",
            description: "Yksi virke siitä, miksi vastuu on tällä taholla",
          }),
          cityReason: localisedText.optional().meta({
            title: "Syy kaupungissa",
            description: "Sama virke kaupungille, joka hoitaa hyvinvointialueen tehtävät itse",
          }),
        })
        .refine((it) => (it.kind === "agency") === (it.name !== undefined), {
          error: "nimi annetaan virastolle (kind: agency) ja vain sille. Lisää tai poista ”name”",
          path: ["name"],
        }),
    )
    .min(1)
    .meta({ title: "Vastuutahot", description: "Kenen tehtävä tämä on nyt" }),
}) satisfies z.ZodType<Sector>;

import { z } from "astro/zod";
import { CHART_KINDS, type ChartData } from "../domain/chart.ts";
import { citation, id } from "./parts.ts";
import { localisedText } from "./vocabulary.ts";

/** Figures that a source gives together. */
export const chart = z
  .strictObject({
    id: id.meta({ title: "Tunnus", description: "Kaavion tunnus, jolla se sijoitetaan tekstiin" }),
    kind: z
      .enum(CHART_KINDS)
      .meta({ title: "Laji", description: "bars: yhden sarjan pylväät, lines: sarjat ajassa" }),
    title: localisedText.meta({ title: "Otsikko", description: "Mitä kaavio esittää" }),
    lead: localisedText.meta({
      title: "Havainto",
      description: "Mitä kaaviosta näkee, yhtenä virkkeenä",
    }),
    unit: id.meta({ title: "Yksikkö", description: "Tunnus sanastosta units.yaml" }),
    categories: z
      .array(localisedText)
      .min(1, { error: "luokat puuttuvat. Anna ainakin yksi" })
      .meta({ title: "Luokat", description: "Pylväiden tai aikojen nimet" }),
    series: z
      .array(z.strictObject({ label: localisedText, values: z.array(z.number().nullable()) }))
      .min(1, { error: "luvut puuttuvat. Anna ainakin yksi sarja" })
      .meta({
        title: "Sarjat",
        description:
          "Kunkin sarjan nimi ja arvot luokkien järjestyksessä; null, jos lähde ei kerro",
      }),
    source: citation,
    note: localisedText
      .optional()
      .meta({ title: "Huomautus", description: "Mitä lukijan pitää tietää" }),
  })
  .refine(
    ({ categories, series }) => series.every(({ values }) => values.length === categories.length),
    {
      error: "sarjassa on eri määrä arvoja kuin luokkia. Anna jokaiselle luokalle arvo tai null",
      path: ["series"],
    },
  )
  .refine(({ kind, series }) => kind !== "bars" || series.length === 1, {
    error: "pylväskaaviossa voi olla vain yksi sarja. Poista muut tai merkitse lajiksi ”lines”",
    path: ["series"],
  }) satisfies z.ZodType<ChartData>;

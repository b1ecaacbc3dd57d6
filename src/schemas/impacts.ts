import { z } from "astro/zod";
import { IMPACT_REPORTS, type Impacts, isReported } from "../domain/impact.ts";
import { text } from "./parts.ts";

const impact = z
  .strictObject({
    reported: z.enum(IMPACT_REPORTS).meta({
      title: "Raportoitu",
      description:
        "Vaikutus, ei vaikutusta, ei raportoitu (kysyttiin, ei vastattu) tai ei kysytty (lähde ei kysynyt)",
    }),
    text: text
      .optional()
      .meta({ title: "Kuvaus", description: "Mitä lähde kertoo tästä ulottuvuudesta" }),
  })
  .refine((impact) => !isReported(impact) || impact.text !== undefined, {
    error: "raportoidulta vaikutukselta puuttuu kuvaus. Kirjoita ”text”",
    path: ["text"],
  })
  .refine(({ reported, text }) => reported !== "not-asked" || text === undefined, {
    error:
      "ulottuvuuden arvo on ”not-asked”, mutta siinä on teksti. Poista ”text” tai vaihda avaimen ”reported” arvo",
    path: ["text"],
  });

/** The five impact axes. */
export const impacts = z.strictObject({
  clients: impact.meta({ title: "Asiakkaat", description: "Vaikutukset asiakkaisiin" }),
  economy: impact.meta({ title: "Talous", description: "Vaikutukset talouteen" }),
  staff: impact.meta({ title: "Henkilöstö", description: "Vaikutukset henkilöstöön" }),
  statutory: impact.meta({
    title: "Lakisääteiset tehtävät",
    description: "Vaikutukset lakisääteisiin tehtäviin ja säädöksiin",
  }),
  community: impact.meta({
    title: "Yhteisö",
    description: "Vaikutukset yhteisöön ja yhteiskuntaan",
  }),
}) satisfies z.ZodType<Impacts>;

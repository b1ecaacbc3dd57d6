import { z } from "astro/zod";
import { BOUNDS, FIGURE_KINDS, type Figure, PRECISIONS } from "../domain/figure.ts";
import { IMPACT_AXES } from "../domain/impact.ts";
import { citation, id, period, text } from "./parts.ts";

/**
 * A quotable figure of a practice: one number or a range, typed so that it can be sorted and drawn.
 */
export const figure = z
  .strictObject({
    id: id.meta({ title: "Tunnus", description: "Luvun tunnus, yksilöllinen tässä tietueessa" }),
    value: z
      .number()
      .optional()
      .meta({ title: "Arvo", description: "Luku sellaisena kuin lähde sen antaa" }),
    from: z
      .number()
      .optional()
      .meta({ title: "Vähintään", description: "Vaihteluvälin alku, jos lähde antaa välin" }),
    to: z
      .number()
      .optional()
      .meta({ title: "Enintään", description: "Vaihteluvälin loppu, jos lähde antaa välin" }),
    bound: z.enum(BOUNDS).optional().meta({
      title: "Raja",
      description: "Jos lähde sanoo ”yli”, ”alle”, ”vähintään” tai ”enintään”",
    }),
    unit: id.meta({ title: "Yksikkö", description: "Yksikön tunnus sanastosta units.yaml" }),
    label: text.meta({ title: "Selite", description: "Mitä luku mittaa ja miltä ajalta" }),
    kind: z.enum(FIGURE_KINDS).meta({
      title: "Laji",
      description: "Säästö, kustannus, tavoittavuus, aika, tyytyväisyys, tulos tai voimavara",
    }),
    axis: z.enum(IMPACT_AXES).meta({
      title: "Vaikutusten ulottuvuus",
      description: "Mihin vaikutusten ulottuvuuteen luku kuuluu",
    }),
    precision: z
      .enum(PRECISIONS)
      .meta({ title: "Tarkkuus", description: "Tarkka, noin vai arvio: kuten lähde sen sanoo" }),
    period: period.optional().meta({ title: "Ajanjakso", description: "Miltä ajalta luku on" }),
    source: citation.optional().meta({
      title: "Lähde",
      description: "Jos luku on muualta kuin tietueen ensimmäisestä lähteestä",
    }),
    sameAs: z
      .strictObject({
        practice: id.meta({ title: "Käytäntö", description: "Toisen käytännön tunnus" }),
        figure: id.meta({ title: "Luku", description: "Luvun tunnus siinä" }),
      })
      .optional()
      .meta({
        title: "Sama luku kuin",
        description:
          "Jos sama luku on kahdessa tietueessa, yhteenvedot ottavat sen huomioon vain kerran",
      }),
  })
  .refine((it) => (it.value === undefined) === (it.from !== undefined && it.to !== undefined), {
    error: "luvulla on oltava joko ”value” tai sekä ”from” että ”to”. Anna jompikumpi",
    path: ["value"],
  })
  .refine((it) => it.from === undefined || it.to === undefined || it.from < it.to, {
    error: "vaihteluvälin alku ei ole loppua pienempi. Vaihda luvut oikein päin",
    path: ["from"],
  }) satisfies z.ZodType<Figure>;

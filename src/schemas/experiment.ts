/** What the schemas of practices and of pilots share. */
import { z } from "astro/zod";
import { SUMMARY_MAX, TITLE_MAX } from "../domain/card.ts";
import { EVIDENCE_TYPES } from "../domain/evidence.ts";
import { FOLLOW_UP_STATUSES } from "../domain/follow-up.ts";
import { ROOTED_STATUSES } from "../domain/rooting.ts";
import { figure } from "./figure.ts";
import { impacts } from "./impacts.ts";
import { citation, date, id, period, text } from "./parts.ts";

export const ids = z.array(id).refine((list) => new Set(list).size === list.length, {
  error: "sama tunnus on luettelossa kahdesti. Poista toinen",
});
export const someIds = ids.min(1, { error: "luettelo on tyhjä. Anna ainakin yksi tunnus" });

const adoptionNotes = z.array(
  z.strictObject({
    topic: id.meta({ title: "Aihe", description: "Aiheen tunnus sanastosta adoption-topics.yaml" }),
    text: text.meta({ title: "Kuvaus", description: "Mitä lähde sanoo" }),
  }),
);

export const title = text
  .max(TITLE_MAX, { error: `otsikko on yli ${TITLE_MAX} merkkiä. Lyhennä sitä` })
  .meta({ title: "Otsikko", description: "Kokeilun nimi, yksilöllinen koko kirjastossa" });
export const summary = text
  .max(SUMMARY_MAX, { error: `tiivistelmä on yli ${SUMMARY_MAX} merkkiä. Lyhennä sitä` })
  .meta({ title: "Tiivistelmä", description: `Tulos ensin, enintään ${SUMMARY_MAX} merkkiä` });
export const place = text.optional().meta({
  title: "Toteutuspaikka",
  description: "Yksikkö, alue tai toimipiste, jos lähde sen nimeää",
});
export const rooted = z
  .strictObject({
    status: z.enum(ROOTED_STATUSES).meta({
      title: "Juurtuminen",
      description: "Vakiintui, osittain, suunniteltu, ei vakiintunut tai ei raportoitu",
    }),
    text: text
      .optional()
      .meta({ title: "Kuvaus", description: "Mitä juurtui ja mitä kannattaa jakaa" }),
  })
  .refine(({ status, text }) => status === "not-reported" || text !== undefined, {
    error: "juurtumisesta puuttuu kuvaus. Kirjoita ”text” tai merkitse tilaksi ”not-reported”",
    path: ["text"],
  })
  .meta({ title: "Juurtuminen", description: "Mitä jäi elämään ja mitä kannattaa jakaa muille" });

/** The keys that come first. */
export const headShape = {
  title,
  summary,
  programme: id.meta({ title: "Ohjelma", description: "Tunnus sanastosta programmes.yaml" }),
  themes: someIds.meta({ title: "Teemat", description: "Tunnukset sanastosta themes.yaml" }),
  targetGroups: someIds.meta({
    title: "Kohderyhmät",
    description: "Tunnukset sanastosta target-groups.yaml",
  }),
  place,
  period: period.meta({
    title: "Ajankohta",
    description: "Milloin kokeiltiin, niin tarkasti kuin lähde kertoo",
  }),
};

/** The keys that tell what came of it. */
export const outcomeShape = {
  rooted,
  impacts: impacts.meta({
    title: "Vaikutukset",
    description: "Viisi ulottuvuutta; ei raportoitu ja ei kysytty erotetaan",
  }),
  successes: z.array(text).meta({
    title: "Onnistumiset",
    description: "Missä onnistuttiin; tyhjä luettelo, jos lähde ei kerro",
  }),
  figures: z
    .array(figure)
    .refine((list) => new Set(list.map((it) => it.id)).size === list.length, {
      error: "kahdella luvulla on sama tunnus. Anna kullekin oma",
    })
    .meta({
      title: "Luvut",
      description: "Luvut, joihin voi viitata, tulokset ja tavoittavuus ensin",
    }),
  evidence: z.enum(EVIDENCE_TYPES).meta({
    title: "Näytön tyyppi",
    description: "Kuvaus, oma seuranta, kysely, ulkoinen arviointi tai tutkimus",
  }),
  adoption: z
    .strictObject({
      conditions: adoptionNotes.meta({
        title: "Edellytykset",
        description: "Mitä onnistuminen vaati",
      }),
      obstacles: adoptionNotes.meta({ title: "Esteet", description: "Mikä vaikeutti" }),
      tips: adoptionNotes.meta({ title: "Neuvot", description: "Mitä lähde neuvoo seuraavalle" }),
    })
    .meta({ title: "Käyttöönotto", description: "Edellytykset, esteet ja neuvot aiheittain" }),
  sectors: someIds.meta({
    title: "Toimialat",
    description: "Tunnukset sanastosta sectors.yaml, päätoimiala ensin",
  }),
  sources: z
    .array(citation)
    .min(1, { error: "lähde puuttuu. Anna ainakin yksi" })
    .meta({ title: "Lähteet", description: "Ensimmäinen on tietueen oma lähde" }),
  followUps: z
    .array(
      z.strictObject({
        date: date.meta({ title: "Aika", description: "Milloin" }),
        status: z.enum(FOLLOW_UP_STATUSES).meta({
          title: "Tila",
          description: "Jatkuu, laajeni, muuttui, päättyi tai suunniteltu",
        }),
        text: text.meta({ title: "Kuvaus", description: "Mitä tapahtui" }),
        source: citation.optional().meta({ title: "Lähde", description: "Mistä tieto on" }),
      }),
    )
    .meta({
      title: "Mitä jäi?",
      description: "Päivätty loki siitä, mitä käytännölle on tapahtunut kokeilun jälkeen",
    }),
  review: z
    .strictObject({
      date: date.meta({ title: "Tarkistettu", description: "Milloin" }),
      by: text.meta({
        title: "Tarkistaja",
        description: "Rooli tai organisaatio, ei koskaan henkilön nimi",
      }),
    })
    .optional()
    .meta({ title: "Tarkistus", description: "Kuka tietueen viimeksi tarkisti ja milloin" }),
};

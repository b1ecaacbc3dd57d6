import type { z } from "zod";
import { didYouMean } from "./nearest.ts";

const TYPES: Readonly<Record<string, string>> = {
  string: "teksti",
  number: "luku",
  int: "kokonaisluku",
  boolean: "true tai false",
  object: "joukko avaimia",
  record: "joukko avaimia",
  array: "luettelo",
  tuple: "luettelo",
};

const key = (path: readonly PropertyKey[] | undefined): string =>
  String(path?.findLast((part) => typeof part === "string") ?? "");

/**
 * Zod's own findings in Finnish, each with the way to put it right. Messages that a schema gives
 * itself stay as they are; unknown keys are for `schema-problems.ts`, which has a message for each.
 */
export const finnishIssue: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case "invalid_type": {
      const expected = TYPES[issue.expected] ?? issue.expected;
      if (issue.input === undefined)
        return `avain ”${key(issue.path)}” puuttuu. Lisää se; arvoksi tulee ${expected}`;
      if (issue.input === null)
        return `avaimen ”${key(issue.path)}” arvo puuttuu. Kirjoita arvoksi ${expected} tai poista avain, jos se ei ole pakollinen`;
      return `arvon pitäisi olla ${expected}. Korjaa arvo`;
    }
    case "invalid_value": {
      const values = issue.values.map(String);
      if (issue.input === undefined)
        return `avain ”${key(issue.path)}” puuttuu. Lisää se; arvoksi kelpaa ${values.join(", ")}`;
      return `arvo ”${String(issue.input)}” ei kelpaa.${didYouMean(String(issue.input), values)} Käytä jotakin näistä: ${values.join(", ")}`;
    }
    case "invalid_union":
      return issue.input === undefined
        ? `avain ”${key(issue.path)}” puuttuu. Lisää se`
        : "arvo ei kelpaa. Tarkista sen muoto";
    case "invalid_key":
      return "avaimen nimi ei kelpaa. Tarkista oikeinkirjoitus";
    case "too_small":
      return `arvo on liian pieni tai lyhyt. Pienin sallittu arvo tai pituus on ${issue.minimum}`;
    case "too_big":
      return `arvo on liian suuri tai pitkä. Suurin sallittu arvo tai pituus on ${issue.maximum}`;
    default:
      return "arvo ei kelpaa. Tarkista se";
  }
};

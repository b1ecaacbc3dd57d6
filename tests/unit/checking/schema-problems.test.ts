import { describe, expect, test } from "vitest";
import { z } from "zod";
import { schemaProblems, yamlProblems } from "../../../src/checking/schema-problems.ts";
import { readYaml } from "../../../src/reading/yaml-document.ts";

const SCHEMA = z.strictObject({
  name: z.string(),
  kind: z.enum(["county", "city"]),
  year: z.number().min(1900).max(2100),
  when: z.union([z.string(), z.number()]),
  names: z.record(z.string().regex(/^[a-z]{2}$/), z.string()).optional(),
  places: z.array(z.strictObject({ town: z.string().optional() })).optional(),
  even: z
    .number()
    .refine((it) => it % 2 === 0, { error: "luku ei ole parillinen. Korjaa se" })
    .optional(),
});
const SOUND = "name: a\nkind: city\nyear: 2016\nwhen: 1\n";

const messages = (text: string): string[] =>
  schemaProblems("file.yaml", readYaml(text), SCHEMA).map(
    ({ position, message }) => `${position.line}:${position.column} ${message}`,
  );

describe("what zod finds is said in Finnish, with its place and the way to put it right", () => {
  test("what holds has no problems", () => {
    expect(messages(SOUND)).toEqual([]);
  });

  test.each<[string, string, string]>([
    [
      "a missing text",
      SOUND.replace("name: a\n", ""),
      "1:1 avain ”name” puuttuu. Lisää se; arvoksi tulee teksti.",
    ],
    [
      "a missing word of a choice",
      SOUND.replace("kind: city\n", ""),
      "1:1 avain ”kind” puuttuu. Lisää se; arvoksi kelpaa county, city.",
    ],
    [
      "a missing value of several kinds",
      SOUND.replace("when: 1\n", ""),
      "1:1 avain ”when” puuttuu. Lisää se.",
    ],
    [
      "an empty value",
      SOUND.replace("name: a", "name:"),
      "1:1 avaimen ”name” arvo puuttuu. Kirjoita arvoksi teksti tai poista avain, jos se ei ole pakollinen.",
    ],
    [
      "another kind of value",
      SOUND.replace("name: a", "name: [a]"),
      "1:7 arvon pitäisi olla teksti. Korjaa arvo.",
    ],
    [
      "a text for a number",
      SOUND.replace("2016", "noin"),
      "3:7 arvon pitäisi olla luku. Korjaa arvo.",
    ],
    [
      "a word that is near one of a choice",
      SOUND.replace("city", "citty"),
      "2:7 arvo ”citty” ei kelpaa. Tarkoititko ”city”? Käytä jotakin näistä: county, city.",
    ],
    [
      "a number that is too small",
      SOUND.replace("2016", "16"),
      "3:7 arvo on liian pieni tai lyhyt. Pienin sallittu arvo tai pituus on 1900.",
    ],
    [
      "a number that is too large",
      SOUND.replace("2016", "20161"),
      "3:7 arvo on liian suuri tai pitkä. Suurin sallittu arvo tai pituus on 2100.",
    ],
    [
      "none of several kinds",
      SOUND.replace("when: 1", "when: [1]"),
      "4:7 arvo ei kelpaa. Tarkista sen muoto.",
    ],
    [
      "a key that may not be there",
      `${SOUND}names: { suomi: a }\n`,
      "5:17 avaimen nimi ei kelpaa. Tarkista oikeinkirjoitus.",
    ],
    [
      "an unknown key, with the one that was meant",
      `${SOUND}yaer: 1\n`,
      "5:1 avainta ”yaer” ei tunneta. Tarkoititko ”year”?",
    ],
    [
      "an unknown key like none that is known",
      `${SOUND}aivan-muu: 1\n`,
      "5:1 avainta ”aivan-muu” ei tunneta. Poista se tai tarkista oikeinkirjoitus.",
    ],
    [
      "an unknown key inside a list",
      `${SOUND}places:\n  - twon: a\n`,
      "6:5 avainta ”twon” ei tunneta. Tarkoititko ”town”?",
    ],
    [
      "what the schema itself has words for",
      `${SOUND}even: 3\n`,
      "5:7 luku ei ole parillinen. Korjaa se.",
    ],
  ])("%s", (_name, text, message) => {
    expect(messages(text)).toEqual([message]);
  });

  test("zod itself stays as it was: what speaks Finnish is the check, not the process", () => {
    messages("name: 5");
    expect(SCHEMA.shape.name.safeParse(5).error?.issues[0]?.message).not.toContain("arvo");
  });

  test("an unknown key may have a message of its own", () => {
    const document = readYaml(`${SOUND}evidence: survey\nyaer: 1\n`);
    const fact = (key: string) => (key === "evidence" ? "se on tieto." : undefined);
    const found = schemaProblems("file.yaml", document, SCHEMA, document.data, [], fact);
    expect(found.map(({ message }) => message)).toEqual([
      "se on tieto.",
      "avainta ”yaer” ei tunneta. Tarkoititko ”year”?",
    ]);
  });
});

test("a key given twice is said apart from other mistakes of YAML", () => {
  const of = (text: string) => yamlProblems("file.yaml", readYaml(text)).map((it) => it.message);
  expect(of("a: 1\na: 2\n")).toEqual(["sama avain on annettu kahdesti. Poista toinen."]);
  expect(of("a: [1\n")[0]).toMatch(/^tiedoston rakennetta \(YAML\) ei voi lukea/);
});

import { describe, expect, test } from "vitest";
import { checkInterface } from "../../../src/checking/check-interface.ts";
import type { OwnInterface } from "../../../src/checking/content.ts";
import { useContentCopy } from "../support/content-copy.ts";

const { add, edit, remove, content, problems } = useContentCopy();

const OWN = "interface/nb.yaml";

describe("each mistake of a language that the catalogue brings is found with file, line, column and the way to put it right", () => {
  test.each<[string, () => void, string]>([
    [
      "a text that is missing",
      () => edit(OWN, /^ {4}home: .*\n/m, ""),
      `${OWN}:6:5: käyttöliittymän teksti ”texts.site.home”: teksti puuttuu. Lisää se.`,
    ],
    [
      "a text that nothing uses",
      () => edit(OWN, "    home: Forside", "    house: Hus\n    home: Forside"),
      `${OWN}:8:12: käyttöliittymän teksti ”texts.site.house”: tekstiä ei käytetä missään. Poista se tai korjaa avaimen nimi.`,
    ],
    [
      "a placeholder by another name",
      () => edit(OWN, "Kilde: {source}", "Kilde: {kilde}"),
      "käyttöliittymän teksti ”texts.experiment.figureSource”: paikanvaraajat eivät ole samat: pitää olla {source}, on {kilde}. Korjaa ne.",
    ],
    [
      "a placeholder left out",
      () => edit(OWN, "Forsøksgruppe", "Forsøksgruppe {group}"),
      "käyttöliittymän teksti ”texts.experiment.group”: paikanvaraajat eivät ole samat: pitää olla ei yhtään, on {group}.",
    ],
    [
      "an empty text",
      () => edit(OWN, "home: Forside", 'home: " "'),
      `${OWN}:8:11: käyttöliittymän teksti ”texts.site.home”: teksti on tyhjä tai ei ole tekstiä.`,
    ],
    [
      "a number for a text",
      () => edit(OWN, "home: Forside", "home: 5"),
      `${OWN}:8:11: käyttöliittymän teksti ”texts.site.home”: teksti on tyhjä tai ei ole tekstiä.`,
    ],
    [
      "one form of a counted text",
      () => edit(OWN, '{ one: "Vis {count} til", other: "Vis {count} til" }', "Vis til"),
      "käyttöliittymän teksti ”texts.browse.showMore.one”: teksti puuttuu. Lisää se.",
    ],
    [
      "a word of addresses that is missing",
      () => edit(OWN, /^ {2}themes: temaer\n/m, ""),
      "käyttöliittymän teksti ”words.themes”: teksti puuttuu. Lisää se.",
    ],
    [
      "a word of addresses that does not fit there",
      () => edit(OWN, "velferdsomrader", "Velferdsområder"),
      "osoitteen sana ”Velferdsområder” ei kelpaa. Käytä pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä.",
    ],
    [
      "YAML that cannot be read",
      () => edit(OWN, "home: Forside", "home: [Forside"),
      "tiedoston rakennetta (YAML) ei voi lukea tästä kohdasta.",
    ],
    [
      "the same key twice",
      () => edit(OWN, "    home: Forside", "    home: Forside\n    home: Hjem"),
      `${OWN}:9:5: sama avain on annettu kahdesti. Poista toinen.`,
    ],
    [
      "a language that the generator has already",
      () => add("interface/fi.yaml", "texts: {}\nwords: {}\n"),
      "interface/fi.yaml:1:1: kieli ”fi” on ohjelmassa valmiina. Poista tiedosto.",
    ],
    [
      "a language that has no interface",
      () => edit("catalogue.yaml", "[sv, nb, fi]", "[sv, nb, fi, da]"),
      "catalogue.yaml:8:25: käyttöliittymää ei ole kielellä ”da”. Lisää tiedosto interface/da.yaml tai poista kieli.",
    ],
    [
      "a language whose interface is gone",
      () => remove(OWN),
      "catalogue.yaml:8:17: käyttöliittymää ei ole kielellä ”nb”. Lisää tiedosto interface/nb.yaml tai poista kieli.",
    ],
  ])("%s", (_name, breakIt, message) => {
    breakIt();
    expect(problems().join("\n")).toContain(message);
  });
});

describe("the generator's own languages are checked with every catalogue", () => {
  /** A generator of two languages, the second of which may lack something. */
  const found = (texts: object, words: object, code = "t.site.home; t.site.search;"): string[] => {
    const fileOf = (locale: string) => ({
      locale,
      file: `../src/i18n/${locale}.ts`,
      source: SOURCE,
    });
    const own: OwnInterface = {
      languages: [
        { ...whole, ...fileOf("fi") },
        { texts, words, ...fileOf("sv"), source: SOURCE.replace("search", "serach") },
      ],
      code,
    };
    return checkInterface({ ...content(), own, interfaces: [], settings: undefined }).map(
      ({ file, position, message }) => `${file}:${position.line}: ${message}`,
    );
  };
  const whole = {
    texts: { site: { home: "Etusivu", search: "Haku" } },
    words: { themes: "teemat" },
  };
  const SOURCE = "export const fi = {\n  site: {\n    home: 1,\n    search: 2,\n  },\n};\n";

  test("nothing is wrong where each has every text and every word", () => {
    expect(found(whole.texts, whole.words)).toEqual([]);
  });

  test("a text that is missing or too much is found in its file", () => {
    expect(found({ site: { home: "Hem", serach: "Sök" } }, whole.words)).toEqual([
      "../src/i18n/sv.ts:2: käyttöliittymän teksti ”site.search”: teksti puuttuu. Lisää se.",
      "../src/i18n/sv.ts:4: käyttöliittymän teksti ”site.serach”: tekstiä ei käytetä missään. Poista se tai korjaa avaimen nimi.",
    ]);
  });

  test("a word of addresses that is missing is found", () => {
    expect(found(whole.texts, {})).toEqual([
      "../src/i18n/sv.ts:1: käyttöliittymän teksti ”themes”: teksti puuttuu. Lisää se.",
    ]);
  });

  test("a text that the program does not name is found once, on its line", () => {
    expect(found(whole.texts, whole.words, "t.site.home;")).toEqual([
      "../src/i18n/fi.ts:4: käyttöliittymän tekstiä ”site.search” ei käytetä missään. Poista se.",
    ]);
  });
});

test("one mistake of the interface is found once", () => {
  edit(OWN, /^ {4}home: .*\n/m, "");
  expect(problems()).toHaveLength(1);
});

test("mistakes of translations, interface, vocabularies and settings are all found at once", () => {
  edit(OWN, "Kilde: {source}", "Kilde");
  edit(OWN, "velferdsomrader", "velferds områder");
  edit("practices/lautta-kirjastona.nb.md", "1 200", "1 300");
  edit("practices/lautta-kirjastona.fi.md", "made: machine", "evidence: survey\nmade: machine");
  edit("practices/yhteisvene.fi.md", "made: machine", "learned: Opittiin.\nmade: machine");
  edit("vocabularies/units.yaml", ", nb: lån", "");
  edit("catalogue.yaml", "[sv, nb, fi]", "[sv, nb, fi, da]");
  const files = new Set(problems().map((line) => line.split(":")[0]));
  for (const file of [
    OWN,
    "practices/lautta-kirjastona.nb.md",
    "practices/lautta-kirjastona.fi.md",
    "practices/yhteisvene.fi.md",
    "catalogue.yaml",
  ])
    expect(files).toContain(file);
  expect(problems().join("\n")).toContain(
    "vocabularies/units.yaml:1:20: kielen ”nb” teksti puuttuu muodosta ”one”.",
  );
  expect(problems().filter((line) => line.startsWith(OWN))).toHaveLength(2);
});

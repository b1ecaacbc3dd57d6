import { describe, expect, test } from "vitest";
import { useContentCopy } from "../support/content-copy.ts";

const { read, add, edit, remove, problems } = useContentCopy();

const RECORD = "practices/yhteisvene.sv.md";
const OWN = "practices/yhteisvene.fi.md";
const WHOLE = "practices/lautta-kirjastona.nb.md";
const PAGE = "pages/about.nb.md";

describe("each mistake of a translation is found with file, line, column and the way to put it right", () => {
  test.each<[string, () => void, string]>([
    [
      "a translation without its record",
      () => add("practices/tuntematon.fi.md", "---\ntitle: Tuntematon\nmade: person\n---\n"),
      "practices/tuntematon.fi.md:1:1: käännöksellä ei ole alkuperäistä: tiedostoa practices/tuntematon.sv.md ei ole. Tarkista tiedoston nimi tai poista tiedosto.",
    ],
    [
      "a page whose original has been taken away",
      () => remove("pages/about.sv.md"),
      `${PAGE}:1:1: käännöksellä ei ole alkuperäistä: tiedostoa pages/about.sv.md ei ole.`,
    ],
    [
      "a fact",
      () => edit(OWN, "made: machine", "evidence: survey\nmade: machine"),
      `${OWN}:15:1: avain ”evidence” on tieto, eikä tietoja kirjoiteta käännökseen: ne tulevat kielen ”sv” tiedostosta. Poista se.`,
    ],
    [
      "a fact of a page",
      () => edit(PAGE, "made: person", "order: 2\nmade: person"),
      `${PAGE}:5:1: avain ”order” on tieto, eikä tietoja kirjoiteta käännökseen`,
    ],
    [
      "a fact beside a text, as the record has it",
      () => edit(OWN, "rooted: Vuorot", "rooted:\n  status: planned\n  text: Vuorot"),
      `${OWN}:8:3: arvon pitäisi olla teksti. Korjaa arvo.`,
    ],
    [
      "a key that nothing knows",
      () => edit(OWN, "goal:", "gaol:"),
      `${OWN}:4:1: avainta ”gaol” ei tunneta. Tarkoititko ”goal”?`,
    ],
    [
      "a text whose original is absent",
      () => edit(OWN, "made: machine", "learned: Opittiin jotakin.\nmade: machine"),
      `${OWN}:15:10: alkutekstiä ei ole: tiedostossa ${RECORD} ei ole kohtaa ”learned”. Poista käännös tai lisää alkuteksti.`,
    ],
    [
      "one item more than the original has",
      () => edit(WHOLE, "[Rolig vær.]", "[Rolig vær., God tid.]"),
      `${WHOLE}:20:28: alkutekstiä ei ole: tiedostossa practices/lautta-kirjastona.sv.md ei ole kohtaa ”adoption.conditions.1”.`,
    ],
    [
      "a figure that the record does not have",
      () => edit(OWN, "saasto: Säästö", "saasto: Säästö\n  hinta: Hinta"),
      `${OWN}:13:10: alkutekstiä ei ole`,
    ],
    [
      "a text that does not say what it was made from",
      () => edit(OWN, /^ {2}goal: "\w+"\n/m, ""),
      `${OWN}:4:7: kohdasta ”goal” ei ole merkitty, mistä alkutekstistä se on käännetty. Aja npm run translations, joka merkitsee sen.`,
    ],
    [
      "a page that does not say what it was made from",
      () => edit(PAGE, /^madeFrom:\n.*\n/m, ""),
      `${PAGE}:2:1: kohdasta ”page” ei ole merkitty, mistä alkutekstistä se on käännetty.`,
    ],
    [
      "a mark that is none",
      () => edit(OWN, /^ {2}goal: "\w+"/m, "  goal: silloin"),
      "merkki ei kelpaa. Poista rivi ja aja npm run translations, joka kirjoittaa sen.",
    ],
    [
      "nobody who made it",
      () => edit(OWN, "made: machine\n", ""),
      `${OWN}:2:1: avain ”made” puuttuu. Lisää se; arvoksi kelpaa machine, person.`,
    ],
    [
      "a maker that is none",
      () => edit(OWN, "made: machine", "made: robot"),
      `${OWN}:15:7: arvo ”robot” ei kelpaa. Käytä jotakin näistä: machine, person.`,
    ],
    ["a check without its date", () => edit(OWN, "date: 2021-11, ", ""), "avain ”date” puuttuu."],
    [
      "a title that another translation has",
      () => edit(OWN, "title: Yhteisvene", "title: Lautta kirjastona"),
      `${OWN}:2:8: sama otsikko on jo tiedostossa practices/lautta-kirjastona.fi.md. Vaihda toinen.`,
    ],
    [
      "a summary that is too long",
      () => edit(OWN, /^summary: .*$/m, `summary: ${"Vene kulki. ".repeat(30)}`),
      `${OWN}:3:10: tiivistelmä on yli 300 merkkiä.`,
    ],
    [
      "HTML",
      () => edit(OWN, "ilman omaa", "ilman <i>omaa</i>"),
      `${OWN}:4:49: tekstissä on HTML-koodia.`,
    ],
    [
      "text below it",
      () => add(OWN, `${read(OWN)}\nHukkuva teksti.\n`),
      "tietojen alapuolella on tekstiä, jota ei näytetä missään.",
    ],
    [
      "a page without text",
      () => edit(PAGE, /\nDenne[\s\S]*$/, ""),
      "sivulla ei ole tekstiä. Kirjoita se tietojen alapuolelle.",
    ],
  ])("%s", (_name, breakIt, message) => {
    breakIt();
    expect(problems().join("\n")).toContain(message);
  });
});

describe("figures that differ from the original's", () => {
  const differ = (file: string, place: string, rest: string): string =>
    `${file}:${place}: luvut eivät ole samat kuin alkutekstissä: ${rest} Korjaa luvut samoiksi.`;

  test.each<[string, () => void, string]>([
    [
      "another number in its place",
      () => edit(WHOLE, "1 200", "1 300"),
      differ(WHOLE, "3:10", "käännöksestä puuttuu 1200 ja alkutekstissä ei ole 1300."),
    ],
    [
      "a number left out",
      () => edit(WHOLE, "1 200 bøker", "mange bøker"),
      differ(WHOLE, "3:10", "käännöksestä puuttuu 1200."),
    ],
    [
      "a number too many",
      () => edit(WHOLE, "Barna leste", "5 barn leste"),
      differ(WHOLE, "15:5", "alkutekstissä ei ole 5."),
    ],
    [
      "thousands as another language writes them",
      () => edit(WHOLE, "1 200", "1,200"),
      differ(WHOLE, "3:10", "käännöksestä puuttuu 1200 ja alkutekstissä ei ole 1,2."),
    ],
    [
      "another month beside a year",
      () => edit(WHOLE, "august 2020", "juli 2020"),
      differ(WHOLE, "6:8", "käännöksestä puuttuu 8 ja alkutekstissä ei ole 7."),
    ],
    [
      "another year on a page",
      () => edit(PAGE, "oppdiktet.", "oppdiktet i 2020."),
      differ(PAGE, "2:1", "alkutekstissä ei ole 2020."),
    ],
  ])("%s", (_name, breakIt, message) => {
    breakIt();
    expect(problems()).toEqual([message]);
  });
});

describe("what is no mistake", () => {
  test.each<[string, () => void]>([
    ["a record without translations", () => remove(WHOLE)],
    ["a text that is not translated", () => edit(OWN, /^goal: .*\n/m, "")],
    [
      "an original that has changed since, whatever its numbers",
      () => edit(RECORD, "i alla väder", "i 3 sorters väder"),
    ],
    [
      "a break of lines in the original",
      () => edit(RECORD, /^goal: Öborna skulle/m, "goal: >\n  Öborna\n  skulle"),
    ],
    [
      "a month written out in both languages, each in its own way",
      () => {
        edit(
          "practices/lautta-kirjastona.sv.md",
          "Skåpet var i bruk också sommaren 2021.",
          "Skåpet flyttades 5 oktober 2021.",
        );
        edit(WHOLE, "Skapet var i bruk også sommeren 2021.", "Skapet ble flyttet 5.10.2021.");
        edit(WHOLE, /^ {2}followUps\.0: .*\n/m, "");
      },
    ],
  ])("%s", (_name, change) => {
    change();
    expect(problems().filter((line) => !line.includes("npm run translations"))).toEqual([]);
  });
});

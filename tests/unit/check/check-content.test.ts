import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkContent } from "../../../scripts/lib/check/check-content.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "content-"));
  cpSync("tests/fixtures/luoto/content", folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const edit = (file: string, from: string | RegExp, to: string): void => {
  const full = path.join(folder, file);
  const before = readFileSync(full, "utf8");
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(full, after);
};
const add = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
};
const told = (): string[] => checkContent(folder).problems.map(({ file, position, message }) => `${file}:${position.line}:${position.column}: ${message}`);

const RECORD = "practices/yhteisvene.fi.md";

test("a sound catalogue has nothing to mend", () => {
  expect(told()).toEqual([]);
});

describe("each mistake is told with file, line, column and the way to mend it", () => {
  test.each<[string, () => void, string]>([
    [
      "an unknown vocabulary id",
      () => edit(RECORD, "kuljetukset", "kuljetuset"),
      `${RECORD}:4:17: tunnusta ”kuljetuset” ei ole sanastossa operating-models.yaml. Tarkoititko ”kuljetukset”?`,
    ],
    ["an unknown key", () => edit(RECORD, "evidence:", "evidense: x\nevidence:"), `avainta ”evidense” ei tunneta. Tarkoititko ”evidence”?`],
    ["an unknown key inside a list", () => edit(RECORD, "kind: saving", "kindd: saving"), `avainta ”kindd” ei tunneta. Tarkoititko ”kind”?`],
    ["a missing key", () => edit(RECORD, /^goal:.*\n/m, ""), `${RECORD}:2:1: avain ”goal” puuttuu. Lisää se; arvoksi tulee teksti.`],
    [
      "a date that does not exist",
      () => edit(RECORD, "period: {}", "period: { start: 2016-02-30 }"),
      `päivämäärä ei kelpaa. Kirjoita se muodossa 2016, 2016-05 tai 2016-05-31.`,
    ],
    [
      "a period that runs backwards",
      () => edit(RECORD, "period: {}", "period: { start: 2017, end: 2016 }"),
      `alkamisaika on päättymisajan jälkeen. Tarkista kumpikin.`,
    ],
    [
      "a double id",
      () => edit("vocabularies/themes.yaml", "id: liikkuminen", "id: lukeminen"),
      `vocabularies/themes.yaml:2:9: tunnus ”lukeminen” on sanastossa kahdesti. Anna toiselle oma tunnus tai poista toinen.`,
    ],
    [
      "an empty text",
      () => edit(RECORD, /^summary:.*$/m, 'summary: "  "'),
      `${RECORD}:3:10: teksti on tyhjä. Kirjoita teksti tai poista koko avain, jos asiaa ei ole raportoitu.`,
    ],
    [
      "HTML in a text",
      () => edit(RECORD, "Kokeiltiin.", "Kokeiltiin <b>paljon</b>."),
      `${RECORD}:13:16: tekstissä on HTML-koodia. Poista se ja käytä Markdown-merkintöjä.`,
    ],
    [
      "an e-mail address",
      () => edit(RECORD, "Kokeiltiin.", "Kysy: vene@luoto.example"),
      `tekstissä on sähköpostiosoite. Poista se; henkilöiden yhteystietoja ei julkaista.`,
    ],
    [
      "a phone number",
      () => edit(RECORD, "Kokeiltiin.", "Soita 040 123 4567"),
      `tekstissä on puhelinnumero. Poista se; henkilöiden yhteystietoja ei julkaista.`,
    ],
    ["a script in a link", () => edit(RECORD, "Kokeiltiin.", "[x](javascript:alert)"), `linkin osoite ei kelpaa. Käytä osoitetta, joka alkaa https://.`],
    ["a figure without a number", () => edit(RECORD, "value: 100, ", ""), `luvulla on oltava joko ”value” tai sekä ”from” että ”to”. Anna jompikumpi.`],
    [
      "a figure that repeats what is not there",
      () => edit(RECORD, "figure: saasto", "figure: saastot"),
      `käytännössä ”lautta-kirjastona” ei ole lukua ”saastot”. Tarkoititko ”saasto”?`,
    ],
    [
      "a highlight that is not there",
      () => edit("catalogue.yaml", "figure: lainat", "figure: laina"),
      `catalogue.yaml:11:44: käytännössä ”lautta-kirjastona” ei ole lukua ”laina”. Tarkoititko ”lainat”?`,
    ],
    ["an effect without words", () => edit(RECORD, ", text: Kulut pysyivät samoina", ""), `raportoidulta vaikutukselta puuttuu kuvaus. Kirjoita ”text”.`],
    [
      "text below a record",
      () => writeFileSync(path.join(folder, RECORD), `${readFileSync(path.join(folder, RECORD), "utf8")}\nHukkuva teksti.\n`),
      `tietojen alapuolella on tekstiä, jota ei näytetä missään.`,
    ],
    [
      "a record without frontmatter",
      () => add("practices/tyhja.fi.md", "Hei"),
      `practices/tyhja.fi.md:1:1: tiedoston pitää alkaa rivillä, jolla on kolme yhdysmerkkiä (---)`,
    ],
    ["YAML that cannot be read", () => edit(RECORD, "title: ", "title: ["), `tiedoston rakennetta (YAML) ei voi lukea tästä kohdasta.`],
    [
      "a title that another record has",
      () => edit(RECORD, "title: Yhteisvene", "title: Lautta kirjastona"),
      `sama otsikko on jo tiedostossa practices/lautta-kirjastona.fi.md. Vaihda toinen.`,
    ],
    [
      "a record in a subfolder",
      () => add("practices/uusi/a.fi.md", "---\n---\n"),
      `practices/uusi/a.fi.md:1:1: tiedoston nimen pitää olla muotoa tunnus.kieli.md`,
    ],
    [
      "a record of a language the catalogue lacks",
      () => add("practices/yhteisvene.sv.md", "---\n---\n"),
      `practices/yhteisvene.sv.md:1:1: kirjaston tietueet eivät ole kielellä ”sv”.`,
    ],
    ["an unknown folder", () => add("practises/a.fi.md", "---\n---\n"), `kansiota ”practises” ei tunneta. Tarkoititko ”practices”?`],
    ["a missing vocabulary", () => rmSync(path.join(folder, "vocabularies/units.yaml")), `vocabularies/units.yaml:1:1: sanasto puuttuu.`],
    [
      "a missing translation of a term",
      () => edit("catalogue.yaml", "languages: [fi]", "languages: [fi, sv]"),
      `kielen ”sv” teksti puuttuu. Lisää se; kirjaston kielet ovat fi, sv.`,
    ],
    ["a colour too pale to read", () => edit("vocabularies/operating-models.yaml", "#1a4a8a", "#9ac4ff"), `väri on liian vaalea luettavaksi.`],
    [
      "a missing pictogram",
      () => rmSync(path.join(folder, "vocabularies/pictograms/kirjastot.svg")),
      `toimintamallilta puuttuu kuvamerkki. Lisää tiedosto vocabularies/pictograms/kirjastot.svg.`,
    ],
    [
      "a merger that leads back",
      () => edit("vocabularies/municipalities.yaml", "mergedInto: isoluoto", "mergedInto: pikkuluoto"),
      `kuntaliitos johtaa takaisin samaan kuntaan.`,
    ],
  ])("%s", (_name, breakIt, message) => {
    breakIt();
    expect(told().join("\n")).toContain(message);
  });
});

test("all mistakes are told at once, over all files", () => {
  edit(RECORD, "kuljetukset", "x");
  edit(RECORD, "evidence: description", "evidence: guess");
  edit("practices/lautta-kirjastona.fi.md", "[saarelaiset]", "[]");
  edit("vocabularies/municipalities.yaml", "region: ulkomeri", "region: sisameri");
  const files = new Set(told().map((line) => line.split(":")[0]));
  expect(files).toEqual(new Set([RECORD, "practices/lautta-kirjastona.fi.md", "vocabularies/municipalities.yaml"]));
  expect(told().length).toBeGreaterThanOrEqual(4);
});

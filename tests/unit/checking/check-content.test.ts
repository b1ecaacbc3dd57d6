import { describe, expect, test } from "vitest";
import { useContentCopy } from "../support/content-copy.ts";

const { read, add, edit, remove, problems } = useContentCopy();

const RECORD = "practices/yhteisvene.sv.md";

test("a sound catalogue has no problems", () => {
  expect(problems()).toEqual([]);
});

describe("each mistake is found with file, line, column and the way to put it right", () => {
  test.each<[string, () => void, string]>([
    [
      "an unknown vocabulary id",
      () => edit(RECORD, "kuljetukset", "kuljetuset"),
      `${RECORD}:4:17: tunnusta ”kuljetuset” ei ole sanastossa operating-models.yaml. Tarkoititko ”kuljetukset”?`,
    ],
    [
      "an unknown key",
      () => edit(RECORD, "evidence:", "evidense: x\nevidence:"),
      `avainta ”evidense” ei tunneta. Tarkoititko ”evidence”?`,
    ],
    [
      "an unknown key inside a list",
      () => edit(RECORD, "kind: saving", "kindd: saving"),
      `avainta ”kindd” ei tunneta. Tarkoititko ”kind”?`,
    ],
    [
      "a missing key",
      () => edit(RECORD, /^goal:.*\n/m, ""),
      `${RECORD}:2:1: avain ”goal” puuttuu. Lisää se; arvoksi tulee teksti.`,
    ],
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
      `vocabularies/themes.yaml:4:9: tunnus ”lukeminen” on sanastossa kahdesti. Anna toiselle oma tunnus tai poista toinen.`,
    ],
    [
      "an empty text",
      () => edit(RECORD, /^summary:.*$/m, 'summary: "  "'),
      `${RECORD}:3:10: teksti on tyhjä. Kirjoita teksti tai poista koko avain, jos asiaa ei ole raportoitu.`,
    ],
    [
      "HTML in a text",
      () => edit(RECORD, "i tur och ordning.", "i <b>tur</b> och ordning."),
      `${RECORD}:13:26: tekstissä on HTML-koodia. Poista se ja käytä Markdown-merkintöjä.`,
    ],
    [
      "an e-mail address",
      () => edit(RECORD, "i tur och ordning.", "Fråga: vene@luoto.example"),
      `tekstissä on sähköpostiosoite. Poista se; henkilöiden yhteystietoja ei julkaista.`,
    ],
    [
      "a phone number",
      () => edit(RECORD, "i tur och ordning.", "Ring 040 123 4567"),
      `tekstissä on puhelinnumero. Poista se; henkilöiden yhteystietoja ei julkaista.`,
    ],
    [
      "a script in a link",
      () => edit(RECORD, "i tur och ordning.", "[x](javascript:alert)"),
      `linkin osoite ei kelpaa. Käytä osoitetta, joka alkaa https://.`,
    ],
    [
      "a figure without a number",
      () => edit(RECORD, "value: 100, ", ""),
      `luvulla on oltava joko ”value” tai sekä ”from” että ”to”. Anna jompikumpi.`,
    ],
    [
      "a figure that repeats what is not there",
      () => edit(RECORD, "figure: saasto", "figure: saastot"),
      `käytännössä ”lautta-kirjastona” ei ole lukua ”saastot”. Tarkoititko ”saasto”?`,
    ],
    [
      "a highlight that is not there",
      () => edit("catalogue.yaml", "figure: lainat", "figure: laina"),
      `catalogue.yaml:14:44: käytännössä ”lautta-kirjastona” ei ole lukua ”laina”. Tarkoititko ”lainat”?`,
    ],
    [
      "an effect without words",
      () => edit(RECORD, ", text: Kostnaderna var desamma som förut", ""),
      `raportoidulta vaikutukselta puuttuu kuvaus. Kirjoita ”text”.`,
    ],
    [
      "text below a record",
      () => add(RECORD, `${read(RECORD)}\nFörlorad text.\n`),
      `tietojen alapuolella on tekstiä, jota ei näytetä missään.`,
    ],
    [
      "a record without frontmatter",
      () => add("practices/tyhja.sv.md", "Hei"),
      `practices/tyhja.sv.md:1:1: tiedoston pitää alkaa rivillä, jolla on kolme yhdysmerkkiä (---)`,
    ],
    [
      "YAML that cannot be read",
      () => edit(RECORD, "title: ", "title: ["),
      `tiedoston rakennetta (YAML) ei voi lukea tästä kohdasta.`,
    ],
    [
      "settings that cannot be read",
      () => edit("catalogue.yaml", "languages: [", "languages: [["),
      "catalogue.yaml:9:1: tiedoston rakennetta (YAML) ei voi lukea tästä kohdasta.",
    ],
    [
      "a title that another record has",
      () => edit(RECORD, "title: Den gemensamma båten", "title: Färjan som bibliotek"),
      `sama otsikko on jo tiedostossa practices/lautta-kirjastona.sv.md. Vaihda toinen.`,
    ],
    [
      "a record in a subfolder",
      () => add("practices/uusi/a.sv.md", "---\n---\n"),
      `practices/uusi/a.sv.md:1:1: tiedoston nimen pitää olla muotoa tunnus.kieli.md`,
    ],
    [
      "a record of a language the catalogue lacks",
      () => add("practices/yhteisvene.en.md", "---\n---\n"),
      `practices/yhteisvene.en.md:1:1: kirjastoa ei julkaista kielellä ”en”. Kirjaston kielet ovat sv, nb, fi`,
    ],
    [
      "an unknown folder",
      () => add("practises/a.sv.md", "---\n---\n"),
      `kansiota ”practises” ei tunneta. Tarkoititko ”practices”?`,
    ],
    [
      "a folder that is nearly that of the interface",
      () => add("interfaces/nb.yaml", "texts: {}\n"),
      `kansiota ”interfaces” ei tunneta. Tarkoititko ”interface”?`,
    ],
    [
      "a file of the interface that is named by no language",
      () => add("interface/norsk.yaml", "texts: {}\n"),
      `interface/norsk.yaml:1:1: käyttöliittymän tiedoston nimi`,
    ],
    [
      "a missing vocabulary",
      () => remove("vocabularies/units.yaml"),
      `vocabularies/units.yaml:1:1: sanasto puuttuu.`,
    ],
    [
      "a term that lacks a language",
      () => edit("vocabularies/themes.yaml", ", nb: Reiser", ""),
      `vocabularies/themes.yaml:4:28: kielen ”nb” teksti puuttuu. Lisää se; kirjaston kielet ovat sv, nb, fi.`,
    ],
    [
      "a setting that lacks a language",
      () => edit("catalogue.yaml", ", nb: God praksis på skjærene", ""),
      `catalogue.yaml:1:7: kielen ”nb” teksti puuttuu. Lisää se; kirjaston kielet ovat sv, nb, fi.`,
    ],
    [
      "a colour too pale to read",
      () => edit("vocabularies/operating-models.yaml", "#1a4a8a", "#9ac4ff"),
      `väri on liian vaalea luettavaksi.`,
    ],
    [
      "a missing pictogram",
      () => remove("vocabularies/pictograms/kirjastot.svg"),
      `toimintamallilta puuttuu kuvamerkki. Lisää tiedosto vocabularies/pictograms/kirjastot.svg.`,
    ],
    [
      "a merger that leads back",
      () =>
        edit("vocabularies/municipalities.yaml", "mergedInto: isoluoto", "mergedInto: pikkuluoto"),
      `kuntaliitos johtaa takaisin samaan kuntaan.`,
    ],
  ])("%s", (_name, breakIt, message) => {
    breakIt();
    expect(problems().join("\n")).toContain(message);
  });
});

test("all mistakes are found at once, over all files", () => {
  edit(RECORD, "kuljetukset", "x");
  edit(RECORD, "evidence: description", "evidence: guess");
  edit("practices/lautta-kirjastona.sv.md", "[saarelaiset]", "[]");
  edit("vocabularies/municipalities.yaml", "region: ulkomeri", "region: sisameri");
  const files = new Set(problems().map((line) => line.split(":")[0]));
  expect(files).toEqual(
    new Set([RECORD, "practices/lautta-kirjastona.sv.md", "vocabularies/municipalities.yaml"]),
  );
  expect(problems().length).toBeGreaterThanOrEqual(4);
});

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readRecord } from "../../src/reading/record-file.ts";
import { filesOf } from "./support/site.ts";

interface Recorded {
  figures: { id: string; value?: number; from?: number; to?: number; precision: string }[];
}

const page = (address: string): string => readFileSync(`dist/${address}/index.html`, "utf8");
const plain = (html: string): string =>
  html
    .replace(/<[^>]+>/g, " ")
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .trim();
const rows = [...page("vaikutukset").matchAll(/<tr role="row" data-value[\s\S]*?<\/tr>/g)].map(
  ([row]) => row,
);
const records = ["practices", "pilots"].flatMap((folder) =>
  filesOf(`content/${folder}`).flatMap((file) =>
    /\.fi\.mdx?$/.test(file)
      ? [
          readRecord(readFileSync(`content/${folder}/${file}`, "utf8"))?.frontmatter
            .data as Recorded,
        ]
      : [],
  ),
);

/**
 * Figures taken from the posters and the final report by hand: what the table must say of each, and
 * where it was.
 */
const SAMPLE: [figure: string, about: string, place: string][] = [
  ["noin 40 000 €", "kolme asukasta", "Hausjärvi"],
  ["arviolta 1 043 280 € vuodessa", "23 asukkaalta", "Vantaa"],
  ["arviolta 86 940 € kuukaudessa", "23 asukkaalta", "Vantaa"],
  ["arviolta 20 286 € viikossa", "23 asukkaalta", "Vantaa"],
  ["arviolta 2 898 € vuorokaudessa", "23 asukkaalta", "Vantaa"],
  ["arviolta 126 € vuorokaudessa", "yhtä asukasta kohti", "Vantaa"],
  ["161 € vuorokaudessa", "hoiva-asumisessa", "Vantaa"],
  ["35 € vuorokaudessa", "siirtymisen jälkeen", "Vantaa"],
  ["arviolta 200–300 € vuorokaudessa", "ostopalveluun", "Vantaa"],
  ["1 600 000 €", "laitoshoidon", "Joensuu"],
  ["noin 2 000 000 €", "Senioripihan", "Joensuu"],
  ["noin 20 000 € vuodessa", "aluehallintoviraston", "Tampere"],
  ["noin 100 000 € vuodessa", "aluehallintoviraston", "Tampere"],
  ["33 %", "Jonotusaika", "Liperi"],
  ["6 %", "Varhaisen tuen kustannukset", "Liperi"],
  ["yli 25 %", "Työnantajatreff", "Vantaa"],
  ["1 900 hoitopäivää", "", "Vantaa"],
  ["96 perhehoitajaa", "", "Vantaa"],
  ["23 asukasta", "hoiva-asumisesta", "Vantaa"],
  ["114 asukasta", "palvelutalossa yhteensä", "Jyväskylä"],
];

describe("the table of all figures", () => {
  test("has every figure of every record once", () => {
    expect(rows.length).toBe(records.reduce((sum, { figures }) => sum + figures.length, 0));
  });

  test.each(SAMPLE)("says %s (%s, %s)", (figure, about, place) => {
    const found = rows
      .map(plain)
      .filter((row) => row.startsWith(`${figure} `) && row.includes(about) && row.includes(place));
    expect(found.length).toBeGreaterThanOrEqual(1);
  });

  test("marks every estimate as an estimate", () => {
    const estimates = records
      .flatMap(({ figures }) => figures)
      .filter(({ precision }) => precision === "estimate");
    expect(rows.filter((row) => plain(row).startsWith("arviolta ")).length).toBe(estimates.length);
  });
});

test("the figures can be taken along as a table file, with the numbers as numbers", () => {
  const lines = readFileSync("dist/vaikutukset/luvut.csv", "utf8").trim().split("\r\n");
  expect(lines.length).toBe(rows.length + 1);
  expect(
    lines
      .find((line) => line.startsWith("vantaa-liukumaki-kotiin-saasto-vuodessa;"))
      ?.split(";")
      .slice(1, 5)
      .map(plain),
  ).toEqual(["arviolta 1 043 280 € vuodessa", "1043280", "", "€ vuodessa"]);
  expect(readFileSync("dist/sv/effekter/siffror.csv", "utf8").split("\r\n").length).toBe(
    lines.length + 1,
  );
});

test("money is never added up: no sum of the euros of several experiments stands on the page", () => {
  const euros = records
    .flatMap(({ figures }) => figures)
    .map(({ value, from }) => value ?? from ?? 0);
  expect(euros.length).toBeGreaterThan(0);
  const savings = 40_000 + 1_600_000 + 2_000_000;
  expect(plain(page("vaikutukset"))).not.toContain(
    new Intl.NumberFormat("fi").format(savings).replace(/\s/g, " "),
  );
});

test("what was not asked is drawn and told in numbers", () => {
  const gaps =
    /<section[^>]*id="gaps"[\s\S]*?<\/section>\s*<section/.exec(page("vaikutukset"))?.[0] ?? "";
  expect(gaps).toMatch(/<svg[^>]*role="img"/);
  expect(plain(gaps)).toMatch(/Lakisääteiset tehtävät 1 0 0 49/);
});

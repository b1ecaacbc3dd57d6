import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readRecord } from "../../src/reading/record-file.ts";
import type { BrowseIndexData } from "../../src/views/browse.ts";
import { filesOf } from "./support/site.ts";

interface Municipality {
  id: string;
  name: { fi: string };
  experimentGroup?: string;
  mergedInto?: string;
}

const page = (address: string): string =>
  readFileSync(path.join("dist", address, "index.html"), "utf8");
const text = (address: string): string =>
  page(address)
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
const practices = filesOf("content/practices").flatMap((file) =>
  file.endsWith(".fi.md") ? [file.replace(".fi.md", "")] : [],
);
const pilots = filesOf("content/pilots").flatMap((file) =>
  file.endsWith(".fi.mdx") ? [file.replace(".fi.mdx", "")] : [],
);
const municipalities = parse(
  readFileSync("content/vocabularies/municipalities.yaml", "utf8"),
) as Municipality[];
const record = (id: string) =>
  readRecord(readFileSync(`content/practices/${id}.fi.md`, "utf8"))?.frontmatter.data as Record<
    string,
    unknown
  >;

test("every practice has its page with its title, figures and source", () => {
  expect(practices.length).toBe(50);
  for (const id of practices) {
    const shown = text(`kaytannot/${id}`);
    const { title, sources } = record(id) as { title: string; sources: { poster: number }[] };
    expect(shown).toContain(title);
    expect(shown).toContain(`juliste ${sources[0]?.poster}`);
    expect(page(`kaytannot/${id}`)).toContain('href="https://urn.fi/URN:ISBN:978-952-251-874-3"');
  }
});

test("what was not reported and what was not asked are both told, apart", () => {
  const shown = text("kaytannot/pirkkala-hyvinvoinnin-integroitu-toimintamalli");
  expect(shown).toMatch(/Talous Ei raportoitu/);
  expect(shown).toMatch(/Yhteisö Ei kysytty/);
});

test("an empty field of the source is said to be empty", () => {
  expect(text("kaytannot/hausjarvi-kehitysvammaisten-asuinryhma")).toContain(
    "Ei raportoitu. Lähteessä tämä kohta on tyhjä.",
  );
});

describe("municipalities", () => {
  const took = municipalities.filter((it) => it.experimentGroup);

  test("all 57 that took part have a page", () => {
    expect(took.length).toBe(57);
    for (const { id, name } of took) expect(text(`kunnat/${id}`)).toContain(name.fi);
  });

  test("one present only through its group says so and shows the group's practices", () => {
    expect(text("kunnat/ypaja")).toContain(
      "Ypäjä oli mukana kokeiluryhmässä: Forssan ja Ypäjän kuntaryhmä",
    );
    expect(page("kunnat/ypaja")).toContain('href="/kaytannot/forssa-ohjaamo/"');
  });

  test("a former one points to today's, and today's to it", () => {
    expect(page("kunnat/nastola")).toContain('href="/kunnat/lahti/"');
    expect(page("kunnat/lahti")).toContain('href="/kunnat/nastola/"');
  });
});

test("who is responsible today follows the sector and the municipality", () => {
  expect(text("kaytannot/liperi-perhekeskus")).toContain("Pohjois-Karjalan hyvinvointialue");
  expect(text("kaytannot/lahti-nuorisotakuu")).toContain(
    "Lahti , Hollola , Iitti , Kärkölä tai työllisyysalueet, joihin ne kuuluvat",
  );
  expect(text("kaytannot/vantaa-toimeentulotuki-kela")).toMatch(/Kela .*1\.1\.2017 alkaen/);
});

test("a model's page gathers its practices and compares their topics", () => {
  const shown = text("toimintamallit/valvonta");
  expect(shown).toContain("12 käytäntöä");
  expect(shown).toContain("Edellytykset ja esteet aiheittain");
});

describe("pilots", () => {
  test("each has its page, and what the source left empty is said to be empty", () => {
    expect(pilots.length).toBe(9);
    for (const id of pilots) expect(page(`pilotit/${id}`)).toContain("<h1");
    expect(text("pilotit/tuusula-perheohjaaja")).toContain("Ei täytetty lähteessä.");
  });

  test("each stands on the pages of the municipalities and counties that its source names", () => {
    for (const id of pilots) {
      const data = readRecord(readFileSync(`content/pilots/${id}.fi.mdx`, "utf8"))?.frontmatter
        .data as {
        municipalities: string[];
        wellbeingCounties: string[];
      };
      for (const municipality of data.municipalities)
        expect(page(`kunnat/${municipality}`)).toContain(`href="/pilotit/${id}/"`);
      for (const county of data.wellbeingCounties)
        expect(page(`hyvinvointialueet/${county}`)).toContain(`href="/pilotit/${id}/"`);
    }
  });

  test("the nine answers and the goals' results are told", () => {
    expect(text("pilotit/tuusula-perheohjaaja")).toMatch(
      /1\. Kokeilun sujuminen .*9\. Kokeilun jatkuminen/,
    );
    expect(page("pilotit/pro-sos-verso")).toMatch(/<th[^>]*scope="row"/);
  });
});

describe("programmes", () => {
  test("each chart has its drawing, a title and a description inside it, its source and the same figures as a table", () => {
    const programmes = parse(readFileSync("content/vocabularies/programmes.yaml", "utf8")) as {
      id: string;
      charts?: { id: string; title: { fi: string }; series: { values: (number | null)[] }[] }[];
    }[];
    const charts = programmes.flatMap(({ id, charts = [] }) =>
      charts.map((chart) => ({ programme: id, chart })),
    );
    expect(charts.length).toBeGreaterThanOrEqual(3);
    for (const { programme, chart } of charts) {
      const figure =
        new RegExp(`<figure[^>]*id="kuvio-${chart.id}"[\\s\\S]*?</figure>`).exec(
          page(`ohjelmat/${programme}`),
        )?.[0] ?? "";
      expect(figure).toMatch(/<svg[^>]*role="img"[\s\S]*<title[\s\S]*<desc/);
      expect(figure).toContain("Lähde: ");
      const cells = [...figure.matchAll(/<td[^>]*>([^<]*)</g)].map(([, cell]) =>
        Number(cell?.replace(/\s/g, "").replace(",", ".")),
      );
      const values = chart.series
        .flatMap((series) => series.values)
        .filter((value) => value !== null);
      expect([...cells].filter((cell) => !Number.isNaN(cell)).sort()).toEqual([...values].sort());
    }
  });

  test("the groups of municipalities are listed", () => {
    expect(page("ohjelmat/kuntakokeilut-2015-2016")).toContain('href="/kunnat/ypaja/"');
  });
});

describe("the index of the browse page", () => {
  const index = JSON.parse(readFileSync("dist/kaytannot/index.json", "utf8")) as BrowseIndexData;

  test("holds every practice and pilot once, in the order of titles", () => {
    expect(index.cards.map((card) => card.id).sort()).toEqual([...practices, ...pilots].sort());
    const titles = index.cards.map((card) => card.title);
    expect(titles).toEqual(
      [...titles].sort(new Intl.Collator("fi", { ignorePunctuation: true }).compare),
    );
  });

  test("every order holds every row once", () => {
    for (const order of Object.values(index.orders))
      expect([...order].sort((a, b) => a - b)).toEqual(index.cards.map((_, row) => row));
  });

  test("the former municipality's practices are found under today's too", () => {
    const column = index.facets.find(({ facet }) => facet === "municipality");
    const row = index.cards.findIndex((card) => card.id === "lahti-nuorisotakuu");
    expect(column?.rows[row]?.map((position) => column.values[position])).toEqual(
      expect.arrayContaining(["lahti", "nastola", "hameenkoski", "hollola"]),
    );
  });
});

/** Every number that readers see is counted again, from the files of the records. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import {
  distinct,
  experiments,
  type FileMunicipality,
  type FileRecord,
  municipalities,
  namesOf,
  pilots,
  practices,
  vocabulary,
} from "./support/records.ts";

interface Named {
  id: string;
  name: { fi: string };
  shortName?: { fi: string };
}

/** The main part of a page, without its drawings. */
const mainOf = (address: string): string =>
  /<main[\s\S]*<\/main>/
    .exec(readFileSync(path.join("dist", address, "index.html"), "utf8"))?.[0]
    ?.replace(/<svg[\s\S]*?<\/svg>/g, "") ?? "";
const textOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, " ")
    .replaceAll("\u00ad", "")
    .replace(/[\s\u00a0]+/g, " ");
const page = (address: string): string => textOf(mainOf(address));
const numbersIn = (text: string): number[] => [...text.matchAll(/\d+/g)].map(([it]) => Number(it));
const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;
const cardsIn = (html: string): string[] =>
  distinct([...html.matchAll(/data-card="([^"]+)"/g)].map(([, id = ""]) => id));

const models = vocabulary<Named>("operating-models");
const themes = vocabulary<Named>("themes");
const topics = new Map(vocabulary<Named>("adoption-topics").map((it) => [it.id, it.name.fi]));
const established = practices.filter(({ rooted }) => rooted.status === "established");
const reportsEconomy = (record: FileRecord): boolean =>
  ["effect", "no-effect"].includes(record.impacts.economy.reported);

describe("the home page", () => {
  test.each([
    ["", "Kirjastossa on"],
    ["sv", "praxis"],
    ["en", "practices"],
  ])("counts practices, what took root and effects on the economy (/%s)", (locale, word) => {
    const sentence = [...mainOf(locale).matchAll(/<p[^>]*>([\s\S]*?)<\/p>/g)]
      .map(([, html = ""]) => textOf(html))
      .find((text) => text.includes(word) && numbersIn(text).length >= 3);
    expect(numbersIn(sentence ?? "").slice(0, 3)).toEqual([
      practices.length,
      established.length,
      practices.filter(reportsEconomy).length,
    ]);
  });

  test("counts the practices of each model and theme, and the municipalities that took part", () => {
    const shown = page("");
    for (const { id, name } of models) {
      const own = practices.filter(({ operatingModel }) => operatingModel === id).length;
      expect(shown).toMatch(
        new RegExp(`${name.fi}[^0-9]* ${counted(own, "käytäntö", "käytäntöä")}`),
      );
    }
    for (const { id, name } of themes) {
      const own = practices.filter((it) => it.themes.includes(id)).length;
      if (own > 0)
        expect(shown).toContain(`${name.fi} ${own} ${counted(own, "käytäntö", "käytäntöä")}`);
    }
    const took = [...municipalities.values()].filter(({ experimentGroup }) => experimentGroup);
    expect(shown).toMatch(new RegExp(`(?<!\\d)${took.length} kuntaa`));
  });

  test("shows the figures that the editors chose, with the numbers of their records", () => {
    const shown = page("");
    const { highlights: chosen } = parse(readFileSync("content/catalogue.yaml", "utf8")) as {
      highlights: { practice: string; figure: string }[];
    };
    expect(chosen.length).toBeGreaterThan(3);
    for (const { practice, figure } of chosen) {
      const { value, from } =
        practices.find(({ id }) => id === practice)?.figures.find(({ id }) => id === figure) ?? {};
      expect(shown).toContain(
        new Intl.NumberFormat("fi").format(value ?? from ?? Number.NaN).replace(/\s/g, " "),
      );
    }
  });
});

describe("the browse page", () => {
  /** The values that a record has in each facet, counted by hand. */
  const FACETS: Record<string, (record: FileRecord) => string[]> = {
    kind: ({ kind }) => [kind === "pilot" ? "pilotti" : "kaytanto"],
    operatingModel: ({ operatingModel }) => (operatingModel ? [operatingModel] : []),
    theme: (record) => record.themes,
    targetGroup: (record) => record.targetGroups,
    municipality: (record) => distinct(record.municipalities.flatMap(namesOf)),
    wellbeingCounty: (record) =>
      distinct([
        ...record.municipalities.map((id) => municipalities.get(id)?.wellbeingCounty ?? ""),
        ...(record.wellbeingCounties ?? []),
      ]),
    sizeClass: (record) =>
      distinct(record.municipalities.map((id) => municipalities.get(id)?.sizeClass ?? "")),
    economy: (record) => (reportsEconomy(record) ? ["raportoitu"] : []),
    rooted: ({ rooted }) => [
      {
        established: "vakiintui",
        partly: "osittain",
        planned: "suunniteltu",
        "not-established": "ei-vakiintunut",
        "not-reported": "ei-raportoitu",
      }[rooted.status] ?? "",
    ],
    evidence: ({ evidence }) => [
      {
        description: "kuvaus",
        "own-monitoring": "oma-seuranta",
        survey: "kysely",
        "external-evaluation": "ulkoinen-arviointi",
        research: "tutkimus",
      }[evidence] ?? "",
    ],
  };
  const shown = [
    ...mainOf("kaytannot").matchAll(
      /value="([^"]+)"[^>]*data-facet="(\w+)"[\s\S]*?data-count[^>]*>(\d+)</g,
    ),
  ].map(([, value = "", facet = "", count]) => ({ facet, value, count: Number(count) }));

  test.each(Object.keys(FACETS))("counts every value of the facet %s", (facet) => {
    const wanted = new Map<string, number>();
    for (const value of experiments.flatMap((record) => FACETS[facet]?.(record) ?? []))
      wanted.set(value, (wanted.get(value) ?? 0) + 1);
    const own = shown.filter((it) => it.facet === facet);
    expect(new Map(own.map(({ value, count }) => [value, count]))).toEqual(wanted);
  });

  test("has a number for every box, and no facet that is not counted here", () => {
    expect(distinct(shown.map(({ facet }) => facet)).sort()).toEqual(Object.keys(FACETS).sort());
    expect(shown.length).toBe([...mainOf("kaytannot").matchAll(/data-facet="/g)].length);
  });

  test("the list of every value that needs no JavaScript says the same numbers", () => {
    const plain = page("kaytannot/rajaukset");
    for (const { id, name } of themes) {
      const own = experiments.filter((it) => it.themes.includes(id)).length;
      if (own > 0)
        expect(plain).toContain(`${name.fi} ${own} ${counted(own, "kokeilu", "kokeilua")}`);
    }
  });
});

describe.each(models)("the page of the model $id", ({ id }) => {
  const own = practices.filter(({ operatingModel }) => operatingModel === id);
  const address = `toimintamallit/${id}`;
  const shown = page(address);

  test("counts its practices and their municipalities, and shows each practice", () => {
    const places = distinct(own.flatMap((it) => it.municipalities));
    expect(shown).toContain(
      `${counted(own.length, "käytäntö", "käytäntöä")} ${places.length} kunnassa`,
    );
    expect(
      cardsIn(mainOf(address)).length + [...mainOf(address).matchAll(/data-practice="/g)].length,
    ).toBeGreaterThanOrEqual(own.length);
    for (const { title } of own)
      expect(shown.replaceAll(" ", "")).toContain(textOf(title).replaceAll(" ", ""));
  });

  test("counts what took root", () => {
    const labels: Record<string, string> = {
      established: "Vakiintui",
      partly: "Vakiintui osittain",
      planned: "Jatkoa suunniteltiin",
      "not-established": "Ei vakiintunut",
      "not-reported": "Juurtumista ei raportoitu",
    };
    for (const [status, label] of Object.entries(labels)) {
      const count = own.filter(({ rooted }) => rooted.status === status).length;
      if (count > 0 && own.length > 1)
        expect(shown).toContain(`${label} ${counted(count, "käytäntö", "käytäntöä")}`);
    }
  });

  test("counts what was reported on every axis", () => {
    const axes: [keyof FileRecord["impacts"], string][] = [
      ["clients", "Asiakkaat"],
      ["economy", "Talous"],
      ["staff", "Henkilöstö"],
      ["statutory", "Lakisääteiset tehtävät"],
      ["community", "Yhteisö"],
    ];
    if (own.length === 1) return expect(shown).toContain("vain yksi käytäntö");
    for (const [axis, label] of axes) {
      const counts = ["effect", "no-effect", "not-reported", "not-asked"].map(
        (report) => own.filter(({ impacts }) => impacts[axis].reported === report).length,
      );
      expect(shown).toContain(`${label} ${counts.join(" ")}`);
    }
  });

  test("counts in how many practices a topic is a condition and an obstacle", () => {
    const count = (topic: string, aspect: "conditions" | "obstacles"): number =>
      own.filter(({ adoption }) => adoption[aspect].some((note) => note.topic === topic)).length;
    for (const [topic, name] of topics) {
      const [conditions, obstacles] = [count(topic, "conditions"), count(topic, "obstacles")];
      if (own.length > 1 && conditions > 0 && obstacles > 0)
        expect(shown).toContain(
          `${name} nimettiin edellytykseksi ${conditions} käytännössä ja esteeksi ${obstacles} käytännössä.`,
        );
      const agreed = shown.includes(
        `${name} nimettiin edellytykseksi ${conditions} käytännössä (kaikkiaan ${own.length}) eikä esteeksi`,
      );
      const isShared = conditions >= Math.max(2, Math.ceil(own.length * 0.2)) && obstacles === 0;
      expect([name, agreed]).toEqual([name, isShared && own.length > 1]);
    }
  });
});

describe("the pages of municipalities", () => {
  const pages = readdirSync("dist/kunnat", { withFileTypes: true }).filter((it) =>
    it.isDirectory(),
  );
  const own = (id: string): FileRecord[] =>
    experiments.filter((it) => it.municipalities.flatMap(namesOf).includes(id));

  test("there are as many as took part or have merged", () => {
    expect(pages.length).toBeGreaterThan(57);
  });

  test.each(pages.map(({ name }) => name))("%s lists all of its own experiments", (id) => {
    const { name } = municipalities.get(id) as FileMunicipality;
    const html = mainOf(`kunnat/${id}`);
    expect(textOf(html)).toContain(name.fi);
    for (const { id: experiment } of own(id)) expect(html).toContain(`/${experiment}/"`);
  });

  test("the index counts the experiments of each, or says through which group it took part", () => {
    const shown = page("kunnat");
    for (const { name } of pages) {
      const count = own(name).length;
      if (count === 0) continue;
      const label = municipalities.get(name)?.name.fi ?? "";
      expect(shown).toMatch(
        new RegExp(`${label}( \\([^)]*\\))? ${count} ${counted(count, "kokeilu", "kokeilua")}`),
      );
    }
  });
});

describe("the page of figures", () => {
  const all = experiments.flatMap(({ id, figures }) => figures.map((it) => `${id}-${it.id}`));

  test("has every figure of every record once, in the table and in the file", () => {
    const html = mainOf("vaikutukset");
    const rows = [
      ...(
        /<tbody[\s\S]*?<\/tbody>/.exec(html.slice(html.lastIndexOf("<tbody")))?.[0] ?? ""
      ).matchAll(/<tr/g),
    ];
    expect(rows.length).toBe(all.length);
    const file = readFileSync("dist/vaikutukset/luvut.csv", "utf8").trim().split(/\r?\n/).slice(1);
    expect(file.map((line) => line.split(";")[0]).sort()).toEqual([...all].sort());
  });

  test("says in words how many figures there are", () => {
    expect(page("vaikutukset")).toMatch(new RegExp(`(?<!\\d)${all.length} lukua`));
  });

  test("draws how far each model's practices took root, adding up to all practices", () => {
    const shown = page("vaikutukset");
    for (const { id, shortName } of models) {
      const ofModel = practices.filter(({ operatingModel }) => operatingModel === id);
      const count = ofModel.filter(({ rooted }) => rooted.status === "established").length;
      if (count > 0) expect(shown).toMatch(new RegExp(`${shortName?.fi}[^0-9]*${count}`));
    }
    expect(pilots.length + practices.length).toBe(experiments.length);
  });
});

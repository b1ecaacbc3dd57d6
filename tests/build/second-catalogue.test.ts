import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import {
  originals,
  originalTexts,
  translatedTexts,
  translations,
} from "../../src/checking/translation-files.ts";
import { leaves } from "../../src/domain/unchecked.ts";
import type { Dictionary } from "../../src/i18n/fi.ts";
import { INTERFACE_LANGUAGES } from "../../src/i18n/languages.ts";
import { openSearch, type SearchFile } from "../../src/language/search-file.ts";
import { readInterface } from "../../src/reading/interface-file.ts";
import { readContent } from "../../src/reading/read-content.ts";
import { type Page, pagesOf } from "./support/site.ts";

const CONTENT = "tests/fixtures/luoto/content";
const FOLDER = "tests/fixtures/luoto/dist";
const SITE = "https://luoto.example";

/** The languages of the catalogue with the folders of their pages, the records' language first. */
const FOLDERS = { sv: "", nb: "nb/", fi: "fi/" } as const;
type Locale = keyof typeof FOLDERS;
const LOCALES = Object.keys(FOLDERS) as Locale[];

const all = pagesOf(FOLDER);
const localeOf = (file: string): Locale =>
  LOCALES.find((locale) => locale !== "sv" && file.startsWith(FOLDERS[locale])) ?? "sv";
const pagesIn = (locale: Locale) => all.filter(({ file }) => localeOf(file) === locale);
const page = (address: string): string =>
  readFileSync(path.join(FOLDER, address, "index.html"), "utf8");
const dictionary = (locale: Locale): Dictionary => readInterface(CONTENT, locale).texts;
const times = (html: string, text: string): number => html.split(text).length - 1;

/**
 * What a page says in its own language: without its head, and without what is marked as being in
 * another.
 */
const unmarked = (html: string): string =>
  html
    .replace(/^[\s\S]*<body/, "<body")
    .replace(/<script[\s\S]*?<\/script>/g, "")
    .replace(/<(\w+)[^>]*\slang="[a-z]+"[^>]*>[\s\S]*?<\/\1>/g, "");

/** Which of some texts a page has among what it says in its own language. */
const found = ({ file, html }: Page, texts: string[]): string[] => {
  const own = unmarked(html);
  return texts.filter((text) => own.includes(text)).map((text) => `${file}: ${text}`);
};

describe("the pages are the catalogue's own", () => {
  test("in name and colour", () => {
    expect(page("")).toContain("God praxis på skären");
    expect(readFileSync(path.join(FOLDER, "models.css"), "utf8")).toContain("#7a3b12");
  });

  test("edit links lead to its repository, and without one there are none", () => {
    expect(page("praxis/yhteisvene")).toContain(
      'href="https://git.example/luoto/kirjasto/edit/main/content/practices/yhteisvene.sv.md"',
    );
    expect(page("fi/kaytannot/yhteisvene")).toContain('/content/practices/yhteisvene.fi.md"');
    expect(page("nb/praksiser/majakan-lukupiiri")).toContain(
      '/content/practices/majakan-lukupiiri.sv.md"',
    );
    expect(readFileSync("dist/kaytannot/liperi-perhekeskus/index.html", "utf8")).not.toContain(
      "Ehdota korjausta",
    );
  });

  test("a figure that repeats another practice's points to it", () => {
    for (const [address, target, title] of [
      ["praxis", "praxis/lautta-kirjastona/", "Färjan som bibliotek"],
      ["nb/praksiser", "nb/praksiser/lautta-kirjastona/", "Fergen som bibliotek"],
    ])
      expect(page(`${address}/yhteisvene`)).toMatch(
        new RegExp(`href="/kokoelma/${target}"[^>]*>[^<]*${title}`),
      );
  });

  test("a city that carries a county's duties is told by its own reason, in every language", () => {
    expect(page("praxis/majakan-lukupiiri")).toContain("Staden sköter själv omsorgen.");
    expect(page("nb/praksiser/majakan-lukupiiri")).toContain("Byen tar selv hånd om omsorgen.");
    expect(page("fi/kaytannot/majakan-lukupiiri")).toContain("Kaupunki hoitaa hoivan itse.");
  });
});

describe("a language that the generator does not have", () => {
  test("is brought by the catalogue alone", () => {
    expect(Object.keys(INTERFACE_LANGUAGES)).not.toContain("nb");
    expect(existsSync(path.join(CONTENT, "interface/nb.yaml"))).toBe(true);
  });

  test("has as many pages as the others", () => {
    const withoutError = all.filter(({ file }) => file !== "404.html").length;
    expect(
      LOCALES.map((locale) => pagesIn(locale).filter(({ file }) => file !== "404.html").length),
    ).toEqual(Array(3).fill(withoutError / 3));
  });

  test("has its own words in addresses, in the list of practices too", () => {
    expect(page("nb/praksiser/forankring/ikke-etablert")).toContain("Forankring: Ikke etablert");
    expect(page("nb/velferdsomrader/majakkakaupunki")).toContain("Fyrbyen");
    expect(page("nb/praksiser")).toMatch(/name="storrelse"[^>]*value="pieni"/);
    expect(readFileSync(path.join(FOLDER, "nb/praksiser/index.json"), "utf8")).toContain(
      '"ikke-etablert"',
    );
  });

  test("has its own texts, names of terms and ways of writing", () => {
    const shown = page("nb/praksiser/lautta-kirjastona");
    for (const text of [
      "Hva det førte til",
      "Øyfolk",
      "fra 1. januar 2023",
      "juni 2021",
      "1\u00a0200",
    ])
      expect(shown + page("nb/praksiser/yhteisvene")).toContain(text);
  });
});

describe("languages of pages", () => {
  test("the first language stands at the root, the others under their own folders", () => {
    for (const locale of LOCALES)
      for (const { file, html } of pagesIn(locale))
        expect(`${file} ${/<html lang="(\w+)"/.exec(html)?.[1]}`).toBe(`${file} ${locale}`);
    expect(page("")).toContain('href="/kokoelma/praxis/"');
    expect(page("nb")).toContain('href="/kokoelma/nb/praksiser/"');
    expect(page("fi")).toContain('href="/kokoelma/fi/kaytannot/"');
    expect(existsSync(path.join(FOLDER, "sv"))).toBe(false);
  });

  test("every page names itself in every language, and the first language for all others", () => {
    const sets = new Map(
      all
        .filter(({ file }) => file !== "404.html")
        .map(({ file, html }) => [
          `${SITE}/kokoelma/${file.replace(/index\.html$/, "")}`,
          Object.fromEntries(
            [...html.matchAll(/<link rel="alternate" hreflang="([\w-]+)" href="([^"]+)"/g)].map(
              (match) => [match[1], match[2]],
            ),
          ),
        ]),
    );
    for (const [address, set] of sets) {
      expect(Object.keys(set)).toEqual(["sv", "nb", "fi", "x-default"]);
      expect(set["x-default"]).toBe(set["sv"]);
      expect(Object.values(set)).toContain(address);
      for (const other of Object.values(set)) expect(sets.get(String(other))).toEqual(set);
    }
    expect(sets.size).toBe(all.length - 1);
  });

  test("the page for addresses that lead nowhere is in the first language and leads to every home page", () => {
    const html = readFileSync(path.join(FOLDER, "404.html"), "utf8");
    expect(html).toContain('<html lang="sv"');
    expect(html).toContain(dictionary("sv").notFound.title);
    const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? "";
    for (const locale of LOCALES) expect(main).toContain(`href="/kokoelma/${FOLDERS[locale]}"`);
    expect(html).not.toContain('hreflang="x-default"');
  });

  test("no text of the interface is another language's", () => {
    const strangers = LOCALES.flatMap((locale) => {
      const own = JSON.stringify(dictionary(locale));
      const strange = LOCALES.filter((other) => other !== locale)
        .flatMap((other) => leaves(dictionary(other)).map(({ text }) => String(text)))
        .filter((text) => text.length >= 12 && !text.includes("{") && !own.includes(text));
      return pagesIn(locale).flatMap((it) => found(it, strange));
    });
    expect(strangers).toEqual([]);
  });
});

describe("a text without a translation", () => {
  const content = readContent(CONTENT);
  const told = originals(content).flatMap((file) => [...(originalTexts(file)?.values() ?? [])]);

  test("stands in the language of the record, marked as such wherever it stands", () => {
    expect(page("nb/praksiser/majakan-lukupiiri")).toMatch(
      /<h1[^>]* lang="sv"[^>]*>\s*Fyrens läsecirkel/,
    );
    expect(page("fi/kaytannot/lautta-kirjastona")).toMatch(
      /<div[^>]* lang="sv"[^>]*><p>Besättningen hann med lånen/,
    );
    expect(page("fi/kaytannot/lautta-kirjastona")).toContain(
      '<span lang="sv">Storskärs bibliotek</span>',
    );
    const unlike = told.filter(
      (text) =>
        text.length > 10 &&
        !text.includes("\n") &&
        !translations(content).some((it) =>
          [...(translatedTexts(it)?.texts.values() ?? [])].includes(text),
        ),
    );
    expect([...pagesIn("nb"), ...pagesIn("fi")].flatMap((it) => found(it, unlike))).toEqual([]);
  });

  test("makes one mild note on its page, which leads to the original", () => {
    for (const [address, locale] of [
      ["nb/praksiser/majakan-lukupiiri", "nb"],
      ["fi/kaytannot/majakan-lukupiiri", "fi"],
      ["fi/kaytannot/lautta-kirjastona", "fi"],
      ["fi/om", "fi"],
    ] as const) {
      const [start = ""] = dictionary(locale).translation.partly.split("{");
      expect(times(page(address), start)).toBe(1);
      expect(times(page(address), dictionary(locale).translation.original)).toBe(1);
    }
    expect(page("nb/praksiser/majakan-lukupiiri")).toMatch(
      /<a href="\/kokoelma\/praxis\/majakan-lukupiiri\/"[^>]*>Les siden på originalspråket/,
    );
  });

  test("makes no note where all is translated, nor in the language of the records", () => {
    expect(page("nb/praksiser/lautta-kirjastona")).not.toContain("(svensk)");
    for (const { html } of pagesIn("sv"))
      expect(html).not.toContain(dictionary("sv").translation.original);
  });
});

describe("a translation", () => {
  test("that is stale says so at that text, and nowhere else", () => {
    const stale = LOCALES.flatMap((locale) =>
      pagesIn(locale).flatMap(({ file, html }) =>
        Array(times(html, dictionary(locale).translation.stale)).fill(file),
      ),
    );
    expect(stale).toEqual(["fi/kaytannot/yhteisvene/index.html"]);
    expect(page("fi/kaytannot/yhteisvene").split("<h2")[0]).toContain(
      dictionary("fi").translation.stale,
    );
  });

  test("tells who made it and who checked it", () => {
    expect(page("nb/praksiser/lautta-kirjastona")).toContain(
      "oversatt av et menneske og kontrollert av språktjenesten på Storskjær (15. oktober 2021).",
    );
    expect(page("nb/om")).toContain(dictionary("nb").translation.person);
    expect(page("fi/kaytannot/lautta-kirjastona")).toContain(dictionary("fi").translation.machine);
    expect(page("fi/kaytannot/yhteisvene")).toMatch(
      /kone, ja ne on tarkistanut Isoluodon kunta \(marraskuu 2021\)\./,
    );
  });
});

test.each([
  ["praxis", "sv", undefined, "färjan"],
  ["nb/praksiser", "nb", "sv", "fergen"],
  ["fi/kaytannot", "fi", "sv", "kesä"],
])(
  "the search data of %s is in its language, by the lexicon where there is one",
  (address, language, original, word) => {
    const data = JSON.parse(
      readFileSync(path.join(FOLDER, address, "search.json"), "utf8"),
    ) as SearchFile;
    expect([data.language, data.original]).toEqual([language, original]);
    expect(openSearch(data).vocabulary).toContain(word);
    // Rows below zero are pages: one of text, a programme, a tool, all figures, and the nearest
    // practices.
    expect(Object.values(data.rows).sort((a, b) => a - b)).toEqual([
      -5, -4, -3, -2, -1, 0, 1, 2, 3,
    ]);
    expect(existsSync(path.join(FOLDER, address, "search/pagefind-entry.json"))).toBe(true);
  },
);

import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { readRecord } from "../../src/reading/record-file.ts";
import { useBrowser } from "./support/browser.ts";
import { LANGUAGES, pageTypes } from "./support/page-types.ts";

const { open, visit } = useBrowser();

const language = (page: Page): Promise<string | null> => page.locator("html").getAttribute("lang");
const settled = (page: Page, query: string): Promise<unknown> =>
  page.waitForFunction(
    (q) => document.querySelector<HTMLElement>("[data-search-query]")?.dataset["searchQuery"] === q,
    query,
  );
const found = (page: Page): Promise<string[]> =>
  page
    .locator("[data-search-query] [data-practice]")
    .evaluateAll((all) => all.map((it) => it.getAttribute("data-practice") ?? ""));
const ask = async (address: string, query: string): Promise<Page> => {
  const { page } = await visit(`${address}?q=${encodeURIComponent(query)}`);
  await settled(page, query);
  return page;
};

/** A text of a record or translation, as its file has it. */
const textOf = (file: string, key: string): string => {
  const record = readRecord(readFileSync(path.join("content", file), "utf8"));
  return String(z.record(z.string(), z.unknown()).parse(record?.frontmatter.data)[key]);
};

describe("the switch of languages", () => {
  const [fi, sv, en] = LANGUAGES.map((it) => pageTypes(it));

  test.each([
    "home",
    "practice",
    "operating model",
    "municipality",
    "wellbeing county",
    "theme",
    "all facets",
    "facet value",
    "text page",
  ])(
    "leads from %s to the same page in each language and back, without JavaScript",
    async (type) => {
      const { page } = await open(fi?.[type] ?? "", { javaScriptEnabled: false });
      for (const [name, locale, types] of [
        ["Svenska", "sv", sv],
        ["English", "en", en],
        ["Suomi", "fi", fi],
      ] as const) {
        await page.getByRole("link", { name, exact: true }).first().click();
        await page.waitForURL(`**${types?.[type]}`);
        expect(await language(page)).toBe(locale);
      }
    },
  );

  test("keeps query, filters and order, in the words of each language", async () => {
    const { page } = await open(
      "/kaytannot/?q=nuoret&malli=nuorisotakuu&juurtuminen=vakiintui&jarjestys=luvut",
    );
    await settled(page, "nuoret");
    await page.getByRole("link", { name: "Svenska", exact: true }).click();
    await page.waitForURL("**/sv/praxis/**");
    expect(new URL(page.url()).search).toBe(
      "?q=nuoret&modell=nuorisotakuu&forankring=etablerad&ordning=siffror",
    );
    await settled(page, "nuoret");
    expect(await page.getByRole("checkbox", { name: "Ungdomsgaranti" }).isChecked()).toBe(true);
    await page.getByRole("link", { name: "English", exact: true }).click();
    await page.waitForURL("**/en/practices/**");
    expect(new URL(page.url()).search).toBe(
      "?q=nuoret&model=nuorisotakuu&rooted=established&sort=figures",
    );
  });

  test("follows what is chosen on the page", async () => {
    const { page } = await open("/en/practices/");
    await page.getByRole("checkbox", { name: "Supervision" }).check();
    await page.waitForURL("**/en/practices/?model=valvonta");
    const { pathname, search } = new URL(
      await page
        .getByRole("link", { name: "Suomi", exact: true })
        .evaluate((link: HTMLAnchorElement) => link.href),
    );
    expect(pathname + search).toBe("/kaytannot/?malli=valvonta");
  });

  test("says which language is shown, and names each in itself", async () => {
    const { page } = await open("/sv/");
    const links = page.getByRole("navigation", { name: "Språk" }).getByRole("link");
    expect(
      await links.evaluateAll((all) =>
        all.map((it) => [it.textContent?.trim(), it.getAttribute("lang"), it.ariaCurrent]),
      ),
    ).toEqual([
      ["Suomi", "fi", null],
      ["Svenska", "sv", "true"],
      ["English", "en", null],
    ]);
  });
});

describe("a page of which not all is translated", () => {
  test("marks every Finnish text, and says so once", async () => {
    const { page } = await open("/sv/praxis/vantaa-perhehoito/");
    const languageOf = (text: string) =>
      page
        .getByText(text.split(". ")[0] ?? text)
        .evaluate((it) => it.closest("[lang]")?.getAttribute("lang"));
    expect(await languageOf("Perhehoidossa perhehoitaja huolehtii")).toBe("fi");
    expect(await languageOf(textOf("practices/vantaa-perhehoito.sv.md", "rooted"))).toBe("sv");
    expect(await page.getByRole("link", { name: "Läs sidan på originalspråket" }).count()).toBe(1);
  });

  test("leads to the original", async () => {
    const { page } = await open("/en/practices/vantaa-perhehoito/");
    await page.getByRole("link", { name: "Read this page in the original language" }).click();
    await page.waitForURL("**/kaytannot/vantaa-perhehoito/");
  });
});

describe("the search", () => {
  test.each([
    ["/sv/praxis/", "familjevårdare", "vantaa-perhehoito"],
    ["/sv/praxis/", "nattvård", "tampere-yohoito-kuuselassa"],
    ["/sv/praxis/", "barnskyddet", "kuopio-lastensuojelun-laitoshoito"],
    ["/en/practices/", "short-term family care", "vantaa-perhehoito"],
    ["/en/practices/", "guidance counsellors", "oulu-nopo"],
    ["/en/practices/", "night care", "tampere-yohoito-kuuselassa"],
  ])("of %s finds with %s by its own texts", async (address, query, practice) => {
    expect((await found(await ask(address, query))).slice(0, 4)).toContain(practice);
  });

  test.each(["/sv/praxis/", "/en/practices/"])(
    "of %s finds the Finnish record by Finnish words in their forms",
    async (address) => {
      const page = await ask(address, "perhehoitajien");
      expect(await found(page)).toContain("vantaa-perhehoito");
    },
  );

  test("marks what was found in the language of each text", async () => {
    const page = await ask("/en/practices/", "perhehoitajien");
    const excerpt = page.locator(".excerpt [lang=fi] mark").first();
    await excerpt.waitFor();
    expect((await excerpt.textContent())?.toLowerCase()).toContain("perhehoit");
  });

  test("mends a typo in the page's language", async () => {
    const page = await ask("/en/practices/", "counselor");
    expect((await found(page)).slice(0, 3)).toContain("oulu-nopo");
  });
});

test.each(["/de/", "/se/kaytannot/", "/sv/kaytannot/"])(
  "an address that no language has, %s, gets the Finnish page that leads to all three",
  async (address) => {
    const { page } = await open(address);
    expect(await page.locator("h1").textContent()).toBe("Sivua ei löytynyt");
    expect(await language(page)).toBe("fi");
    const links = page.locator("main").getByRole("link");
    expect(await links.evaluateAll((all) => all.map((it) => it.getAttribute("href")))).toEqual(
      expect.arrayContaining(["/", "/sv/", "/en/"]),
    );
  },
);

import { readdirSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useBrowser } from "./support/browser.ts";

const { open } = useBrowser();

const ids = (folder: string, ending: string): string[] =>
  readdirSync(folder).flatMap((file) =>
    file.endsWith(ending) ? [file.slice(0, -ending.length)] : [],
  );
const practices = ids("content/practices", ".fi.md");
const pilots = ids("content/pilots", ".fi.mdx");

const LANGUAGES = [
  ["", "kaytannot", "pilotit", "paatostiivistelma"],
  ["sv/", "praxis", "piloter", "beslutsunderlag"],
  ["en/", "practices", "pilots", "decision-brief"],
] as const;

/**
 * Sheets in CSS pixels: where print is emulated, the window is the sheet. Of a brief, what its
 * margins leave.
 */
const A3 = { width: 1122, height: 1587 };
const BRIEF = { width: 688, height: 1032 };

/** The sizes of the pages of a PDF as Chromium writes it, in whole points. */
const sheets = (pdf: Buffer): string[] =>
  [
    ...pdf
      .toString("latin1")
      .matchAll(/\/Type \/Page\b(?!s)[\s\S]*?\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g),
  ].map(([, width, height]) =>
    [width, height].map((length) => Math.round(Number(length))).join("×"),
  );

const print = async (page: Page): Promise<string[]> =>
  sheets(await page.pdf({ preferCSSPageSize: true }));

/**
 * Which texts of a page would be cut or set over another in print: outside the sheet, wider than
 * their box, or below the foot.
 */
const cut = (page: Page, sheet: { width: number; height: number }): Promise<string[]> =>
  page.evaluate(({ width, height }) => {
    const main = document.querySelector("main") as HTMLElement;
    const foot = main.querySelector("[data-poster-part=foot], footer") as HTMLElement;
    const bottom = Math.min(height, main.getBoundingClientRect().bottom) + 1;
    const found: string[] = [];
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? "";
      const box = node.parentElement as HTMLElement;
      if (text === "" || box.closest(".visually-hidden") || !box.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const isFoot =
        foot.contains(node) ||
        foot.compareDocumentPosition(node) === Node.DOCUMENT_POSITION_FOLLOWING ||
        !main.querySelector("article")?.contains(node);
      for (const { left, right, bottom: end } of range.getClientRects())
        if (
          left < 0 ||
          right > width + 1 ||
          end > (isFoot ? bottom : foot.getBoundingClientRect().top + 1)
        )
          found.push(text.slice(0, 60));
      if (getComputedStyle(box).overflow !== "visible" && box.scrollHeight > box.clientHeight + 1)
        found.push(`hidden: ${text.slice(0, 60)}`);
      if (box.clientWidth > 0 && box.scrollWidth > box.clientWidth + 1)
        found.push(`wide: ${text.slice(0, 60)}`);
    }
    return found;
  }, sheet);

/** How many windows look at once: more than one, since a window waits more than it works. */
const WINDOWS = 3;

/** Opens each address in a window that is a sheet, and tells what does not hold. */
async function faults(
  addresses: readonly string[],
  sheet: typeof A3,
  look: (page: Page) => Promise<unknown[]>,
): Promise<string[]> {
  const windows = Array.from({ length: WINDOWS }, async (_, window) => {
    const { page } = await open("/404.html", { viewport: sheet });
    await page.emulateMedia({ media: "print" });
    const found: string[] = [];
    for (const address of addresses.filter((_, index) => index % WINDOWS === window)) {
      await page.goto(address);
      for (const fault of await look(page)) found.push(`${address} ${fault}`);
    }
    await page.close();
    return found;
  });
  return (await Promise.all(windows)).flat();
}

test("all fifty posters are one A3 page each, with no text cut", async () => {
  expect(practices).toHaveLength(50);
  const addresses = practices.map((id) => `/kaytannot/${id}/`);
  const found = await faults(addresses, A3, async (page) => {
    const pages = await print(page);
    return [...(pages.join() === "842×1191" ? [] : [pages]), ...(await cut(page, A3))];
  });
  expect(found).toEqual([]);
});

test("in the other languages none is longer than its page or has text cut", async () => {
  const addresses = LANGUAGES.slice(1).flatMap(([root, folder]) =>
    practices.map((id) => `/${root}${folder}/${id}/`),
  );
  expect(await faults(addresses, A3, (page) => cut(page, A3))).toEqual([]);
});

test("all fifty fit two A4 pages where the button for that was pressed", async () => {
  const addresses = [
    ...practices.map((id) => `/kaytannot/${id}/`),
    "/sv/praxis/joensuu-senioripiha/",
    "/en/practices/joensuu-senioripiha/",
  ];
  const found = await faults(addresses, A3, async (page) => {
    await page.evaluate(() => {
      window.print = () => undefined;
      document.querySelector<HTMLButtonElement>("print-poster button[value=a4]")?.click();
    });
    const pages = await print(page);
    return pages.join() === "595×842,595×842" ? [] : [pages];
  });
  expect(found).toEqual([]);
});

test("after printing on A4 the page is as it was", async () => {
  const { page } = await open(`/kaytannot/${practices[0]}/`);
  await page.evaluate(() => {
    window.print = () => dispatchEvent(new Event("afterprint"));
  });
  await page.locator("print-poster button[value=a4]").click();
  expect(await page.evaluate(() => document.documentElement.dataset["paper"])).toBeUndefined();
});

test("a pilot prints as a document, with its code and without the poster's buttons", async () => {
  const { page } = await open(`/pilotit/${pilots[0]}/`);
  expect(await page.locator("print-poster").count()).toBe(0);
  const pages = await print(page);
  expect(new Set(pages)).toEqual(new Set(["612×792"]));
  expect(await page.locator("[data-print-only]").isVisible()).toBe(false);
});

test("every decision brief is one A4, with no text cut", async () => {
  const briefs = LANGUAGES.flatMap(([root, practice, pilot, word]) => [
    ...practices.map((id) => `/${root}${practice}/${id}/${word}/`),
    ...pilots.map((id) => `/${root}${pilot}/${id}/${word}/`),
  ]);
  expect(await faults(briefs, BRIEF, (page) => cut(page, BRIEF))).toEqual([]);
  const found = await faults(
    briefs.filter((address) => address.endsWith("paatostiivistelma/")),
    BRIEF,
    async (page) => {
      const pages = await print(page);
      return pages.join() === "595×842" ? [] : [pages];
    },
  );
  expect(found).toEqual([]);
});

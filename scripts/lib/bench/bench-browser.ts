import { type Browser, chromium, type Page } from "playwright-core";
import type { BrowseIndexData } from "../../../src/views/browse.ts";
import { CHROMIUM_ARGUMENTS, chromiumProgram } from "../chromium.ts";
import { grow } from "./grow-index.ts";
import { median } from "./median.ts";
import { countBytes } from "./wire.ts";

const ROUNDS = 5;
/** How long people take from reaching the field to the end of their first word, in milliseconds. */
const TYPING = 600;

/**
 * Milliseconds from typing a query to its results on the page; the pause that the page waits for
 * more letters is part of it.
 */
const timeQuery = (page: Page, query: string): Promise<number> =>
  page.evaluate(async (text) => {
    const field = document.querySelector<HTMLInputElement>("[data-part=query]");
    const browser = document.querySelector<HTMLElement>("experiment-browser");
    if (!field || !browser) throw new Error("the page has no search");
    const start = performance.now();
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    while (browser.dataset["searchQuery"] !== text)
      await new Promise((resolve) => setTimeout(resolve, 2));
    return performance.now() - start;
  }, query);

async function benchSearch(browser: Browser, address: string): Promise<void> {
  const first: number[] = [];
  const later: number[] = [];
  const bytes: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(address, { waitUntil: "networkidle" });
    const loaded = countBytes(page);
    await page.locator("[data-part=query]").focus();
    await page.waitForTimeout(TYPING);
    first.push(await timeQuery(page, "nuoret"));
    await page.waitForLoadState("networkidle");
    bytes.push(await loaded());
    later.push(await timeQuery(page, "työ"), await timeQuery(page, "asumispalvelut"));
    await context.close();
  }
  console.log(
    `search: first results ${median(first).toFixed(0)} ms after typing (median of ${ROUNDS}, the pause for more letters included), later ones ${median(later).toFixed(0)} ms`,
  );
  console.log(`search: the first query loads ${(median(bytes) / 1000).toFixed(0)} kB`);
}

async function benchDrawing(browser: Browser, address: string, size: number): Promise<void> {
  const page = await (await browser.newContext()).newPage();
  await page.route("**/index.json", async (route) => {
    const data = (await (await route.fetch()).json()) as BrowseIndexData;
    await route.fulfill({ json: grow(data, size) });
  });
  await page.goto(address, { waitUntil: "networkidle" });
  const box = page.locator("input[data-facet]").first();
  await box.check();
  await page.locator("[data-part=chosen]:not([hidden])").waitFor();
  const times = await page.evaluate(async (rounds) => {
    const input = document.querySelector<HTMLInputElement>("input[data-facet]");
    const list = document.querySelector("[data-part=cards]");
    if (!input || !list) throw new Error("the page has no filters");
    const measured: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const drawn = new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          resolve();
        });
        observer.observe(list, { childList: true });
      });
      const start = performance.now();
      input.click();
      await drawn;
      measured.push(performance.now() - start);
    }
    return measured;
  }, 21);
  console.log(
    `${size} practices in the browser: a click on a filter is drawn in ${median(times).toFixed(1)} ms (median of ${times.length})`,
  );
  await page.context().close();
}

/** Times the search and the filters in a browser, on the served site. */
export async function benchBrowser(address: string, sizes: readonly number[]): Promise<void> {
  const browser = await chromium.launch({
    ...(await chromiumProgram()),
    args: CHROMIUM_ARGUMENTS,
  });
  await benchSearch(browser, address);
  for (const size of sizes) await benchDrawing(browser, address, size);
  await browser.close();
}

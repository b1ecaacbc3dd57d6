import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "playwright-core";
import { afterAll, afterEach, beforeAll, inject } from "vitest";
import { CHROMIUM_ARGUMENTS } from "../../../scripts/lib/chromium.ts";
import { followRequests } from "./quiet.ts";

/**
 * A browser for the tests of a file. `open` gives a page at an address of the site, with a profile
 * of its own that lasts as long as the test; whatever the page logs as an error is kept.
 */
export function useBrowser() {
  let browser: Browser;
  let contexts: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({
      ...inject("program"),
      args: CHROMIUM_ARGUMENTS,
      timeout: inject("limits").wait,
    });
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    contexts = [];
  });
  afterAll(() => browser.close());

  const open = async (
    address: string,
    options: BrowserContextOptions = {},
  ): Promise<{ page: Page; errors: string[] }> => {
    const context = await browser.newContext({
      baseURL: inject("site"),
      viewport: { width: 1280, height: 900 },
      ...options,
    });
    contexts.push(context);
    context.setDefaultTimeout(inject("limits").wait);
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    page.on("pageerror", (error) => errors.push(error.message));
    followRequests(page);
    await page.goto(address);
    return { page, errors };
  };
  return { open };
}

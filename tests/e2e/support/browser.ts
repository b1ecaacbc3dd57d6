import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { CHROMIUM_ARGUMENTS, chromiumPath } from "../../../scripts/lib/chromium.ts";

/**
 * A browser for the tests of a file. `open` gives a page at an address of the site; whatever it
 * logs as an error is kept.
 */
export function useBrowser() {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: await chromiumPath(),
      args: CHROMIUM_ARGUMENTS,
    });
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
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(address);
    return { page, errors };
  };
  return { open };
}

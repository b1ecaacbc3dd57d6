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

const WINDOW = { width: 1280, height: 900 };

/** A page, and whatever it has logged as an error. */
interface Opened {
  page: Page;
  errors: string[];
}

/**
 * A browser for the tests of a file. `open` gives a page at an address of the site, with a profile
 * of its own that lasts as long as the test. `visit` goes to an address in one page that lasts
 * through the file and remembers nothing, for tests that only look: a new page costs the machine
 * more than whatever is looked at.
 */
export function useBrowser() {
  let browser: Browser;
  let contexts: BrowserContext[] = [];
  let visitor: Opened | undefined;
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

  const newPage = async (options: BrowserContextOptions): Promise<Opened> => {
    const context = await browser.newContext({
      baseURL: inject("site"),
      viewport: WINDOW,
      ...options,
    });
    context.setDefaultTimeout(inject("limits").wait);
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    page.on("pageerror", (error) => errors.push(error.message));
    followRequests(page);
    return { page, errors };
  };

  const open = async (address: string, options: BrowserContextOptions = {}): Promise<Opened> => {
    const opened = await newPage(options);
    contexts.push(opened.page.context());
    await opened.page.goto(address);
    return opened;
  };

  const visit = async (address: string): Promise<Opened> => {
    if (!visitor) {
      visitor = await newPage({});
      await visitor.page.addInitScript(() => localStorage.clear());
    }
    const { page, errors } = visitor;
    await page.setViewportSize(WINDOW);
    errors.length = 0;
    await page.goto(address);
    return visitor;
  };

  return { open, visit };
}

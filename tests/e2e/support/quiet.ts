import type { Page, Request } from "playwright-core";

/** The requests of a page that have not ended, and who waits for them to end. */
interface Traffic {
  open: Set<Request>;
  waiting: (() => void)[];
}

const traffic = new WeakMap<Page, Traffic>();

/** Follows what a page fetches from now on, so that it can be waited for. */
export function followRequests(page: Page): void {
  const { open, waiting }: Traffic = { open: new Set(), waiting: [] };
  traffic.set(page, { open, waiting });
  const ended = (request: Request): void => {
    open.delete(request);
    if (open.size === 0) for (const goOn of waiting.splice(0)) goOn();
  };
  page.on("request", (request) => open.add(request));
  page.on("requestfinished", ended);
  page.on("requestfailed", ended);
}

/** Two frames drawn, the typefaces there, and nothing moving or fading any more. */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    const moving = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    await Promise.allSettled(moving.map(({ finished }) => finished));
  });

/**
 * Waits until a page is ready to be looked at: it has loaded, everything that it fetched has come
 * and been drawn, and nothing moves.
 */
export async function quiet(page: Page): Promise<void> {
  const { open, waiting } = traffic.get(page) ?? { open: new Set(), waiting: [] };
  await page.waitForLoadState("load");
  do {
    if (open.size > 0) await new Promise<void>((resolve) => waiting.push(resolve));
    await drawn(page);
  } while (open.size > 0);
}

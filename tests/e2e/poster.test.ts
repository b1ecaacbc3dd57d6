import { expect, test } from "vitest";
import { useBrowser } from "./support/browser.ts";
import {
  briefFaults,
  briefs,
  hardest,
  PILOTS,
  PRACTICES,
  posterFaults,
  posters,
  print,
} from "./support/paper.ts";

const { open } = useBrowser();

/** The posters and briefs that are not printed here are printed by the long checks. */

// No length of a record says how its poster fills the sheet: in one language all are printed.
test("all fifty posters are one A3 page, or two A4 pages when asked, with no text cut", async () => {
  expect(PRACTICES).toHaveLength(50);
  expect(await posterFaults(open, posters("fi"))).toEqual([]);
});

test.each(["sv", "en"] as const)(
  "in %s neither the longest nor the shortest is longer than its page or has text cut",
  async (language) => {
    expect(await posterFaults(open, hardest(posters(language), 4))).toEqual([]);
  },
);

test("after printing on A4 the page is as it was", async () => {
  const { page } = await open(posters("fi")[0] ?? "");
  await page.evaluate(() => {
    window.print = () => dispatchEvent(new Event("afterprint"));
  });
  await page.locator("print-poster button[value=a4]").click();
  expect(await page.evaluate(() => document.documentElement.dataset["paper"])).toBeUndefined();
});

test("a pilot prints as a document, with its code and without the poster's buttons", async () => {
  const { page } = await open(`/pilotit/${PILOTS[0]}/`);
  expect(await page.locator("print-poster").count()).toBe(0);
  const pages = await print(page);
  expect(new Set(pages)).toEqual(new Set(["612×792"]));
  expect(await page.locator("[data-print-only]").isVisible()).toBe(false);
});

test.each(["fi", "sv", "en"] as const)(
  "in %s the longest and the shortest decision briefs are one A4, with no text cut",
  async (language) => {
    const addresses = [
      ...hardest(briefs(language, "practices"), 4),
      ...hardest(briefs(language, "pilots"), 2),
    ];
    expect(addresses).toHaveLength(8);
    expect(await briefFaults(open, addresses)).toEqual([]);
  },
);

import { describe, expect, test } from "vitest";
import { axeFindings } from "./support/axe.ts";
import { useBrowser } from "./support/browser.ts";
import { ALL_PAGE_TYPES, pageTypes } from "./support/page-types.ts";

const { open } = useBrowser();

async function expectNoFindings(address: string, colorScheme: "light" | "dark"): Promise<void> {
  const { page, errors } = await open(address, { colorScheme });
  await page.waitForLoadState("networkidle");
  const { findings, passes } = await axeFindings(page);
  expect(findings).toEqual([]);
  expect(passes).toBeGreaterThan(10);
  expect(errors.filter((error) => !error.includes("404"))).toEqual([]);
  await page.context().close();
}

test.each(ALL_PAGE_TYPES)("axe finds nothing on %s", (_name, address) =>
  expectNoFindings(address, "light"),
);

// Colours are the same in every language.
test.each(Object.entries(pageTypes("fi")))(
  "axe finds nothing on %s in the dark scheme",
  (_name, address) => expectNoFindings(address, "dark"),
);

describe.each([320, 768])("at %i px", (width) => {
  test.each(ALL_PAGE_TYPES)("%s needs no sideways scrolling", async (_name, address) => {
    const { page } = await open(address, { viewport: { width, height: 800 } });
    await page.waitForLoadState("load");
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBe(0);
    await page.context().close();
  });
});

test("the skip link is the first stop of the keyboard and leads to the content", async () => {
  const { page } = await open("/kaytannot/liperi-perhekeskus/");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Siirry sisältöön");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
});

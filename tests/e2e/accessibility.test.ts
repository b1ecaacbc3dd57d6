import { expect, test } from "vitest";
import { useBrowser } from "./support/browser.ts";
import { PAGES, pageTypes, STATES } from "./support/page-types.ts";
import { axeFaults, widthFaults } from "./support/soundness.ts";

const { open, visit } = useBrowser();

test.each(PAGES)(
  "axe finds nothing on %s in %s, light and dark, and nothing scrolls sideways",
  async (type, language) => {
    const { page, errors } = await visit(pageTypes(language)[type] ?? "");
    const state = STATES[type];
    if (state) await page.locator(state).first().waitFor();
    expect([...(await axeFaults(page)), ...(await widthFaults(page))]).toEqual([]);
    expect(errors.filter((error) => !error.includes("404"))).toEqual([]);
  },
);

test("the skip link is the first stop of the keyboard and leads to the content", async () => {
  const { page } = await open("/kaytannot/liperi-perhekeskus/");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Siirry sisältöön");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
});

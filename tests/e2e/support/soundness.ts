import type { Page } from "playwright-core";
import { axeFindings, COLOUR_RULES } from "./axe.ts";
import { quiet } from "./quiet.ts";

/** Widths at which nothing may need sideways scrolling: a phone, or 400 % of 1280, and a tablet. */
const WIDTHS = [768, 320];

/** So many of axe's rules hold on any page; fewer, and it has not looked. */
const RULES_MIN = 10;

/** What axe finds wrong with a page as it stands, in the light scheme and the dark. */
export async function axeFaults(page: Page): Promise<string[]> {
  await quiet(page);
  const light = await axeFindings(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await quiet(page);
  const dark = await axeFindings(page, COLOUR_RULES);
  await page.emulateMedia({ colorScheme: "light" });
  return [
    ...light.findings,
    ...dark.findings.map((finding) => `dark: ${finding}`),
    ...(light.passes > RULES_MIN && dark.passes > 0 ? [] : ["axe has not looked"]),
  ];
}

/** By how much a page needs sideways scrolling on narrow screens. The window is left narrow. */
export async function widthFaults(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (sideways !== 0) found.push(`scrolls sideways by ${sideways} px at ${width} px`);
  }
  return found;
}

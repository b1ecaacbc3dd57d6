import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

/** The rules whose outcome the colours decide: nothing else is different in the dark. */
export const COLOUR_RULES = ["color-contrast", "link-in-text-block"] as const;

/**
 * What axe finds wrong with a page as it stands, each with the elements it found; and how many of
 * its rules held. A page that has just been opened must be waited for first, by `quiet`.
 * @param rules the only rules to look at; all when they are not given
 */
export async function axeFindings(
  page: Page,
  rules?: readonly string[],
): Promise<{ findings: string[]; passes: number }> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axeSource);
  const { violations, passes } = (await page.evaluate(
    `axe.run(document, ${JSON.stringify({ resultTypes: ["violations"], ...(rules ? { runOnly: rules } : {}) })})`,
  )) as AxeResults;
  return {
    findings: violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
    ),
    passes: passes.length,
  };
}

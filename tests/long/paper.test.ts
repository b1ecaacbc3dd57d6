import { expect, test } from "vitest";
import { useBrowser } from "../e2e/support/browser.ts";
import { LANGUAGES } from "../e2e/support/page-types.ts";
import { briefFaults, briefs, posterFaults, posters } from "../e2e/support/paper.ts";

const { open } = useBrowser();

test.each(LANGUAGES)(
  "every poster in %s is one A3 page, or two A4 pages when asked, with no text cut",
  async (language) => {
    expect(posters(language)).toHaveLength(50);
    expect(await posterFaults(open, posters(language))).toEqual([]);
  },
);

test.each(LANGUAGES)("every decision brief in %s is one A4, with no text cut", async (language) => {
  const all = [...briefs(language, "practices"), ...briefs(language, "pilots")];
  expect(all).toHaveLength(59);
  expect(await briefFaults(open, all)).toEqual([]);
});

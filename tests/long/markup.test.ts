import { expect, test } from "vitest";
import { markupFaults } from "../build/support/markup.ts";
import { pagesOf, SITES } from "../build/support/site.ts";

test.each(SITES)(
  "html-validate finds nothing in any page of $name",
  async ({ folder, pagesMin }) => {
    const pages = pagesOf(folder);
    expect(pages.length).toBeGreaterThanOrEqual(pagesMin);
    expect((await markupFaults(folder, pages)).slice(0, 20)).toEqual([]);
  },
);

import { expect, test } from "vitest";
import { pagesOf } from "../../build/support/site.ts";
import { useBrowser } from "../../e2e/support/browser.ts";
import { axeFaults, widthFaults } from "../../e2e/support/soundness.ts";

/** Looks at every built page of a language. @param folder the language's folder; "" for the first */
export function lookAtEveryPage(folder: string): void {
  const { visit } = useBrowser();
  const addresses = pagesOf("dist")
    .map(({ file }) => `/${file.replace(/index\.html$/, "")}`)
    .filter((address) => (/^\/([a-z]{2}\/)/.exec(address)?.[1] ?? "") === folder);

  test("there are pages to look at", () => {
    expect(addresses.length).toBeGreaterThan(250);
  });

  test.each(addresses)(
    "axe finds nothing on %s, light and dark, and nothing scrolls sideways",
    async (address) => {
      const { page, errors } = await visit(address);
      expect([...(await axeFaults(page)), ...(await widthFaults(page))]).toEqual([]);
      expect(errors).toEqual([]);
    },
  );
}

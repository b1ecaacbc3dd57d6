import { describe, expect, test } from "vitest";
import { useBrowser } from "./support/browser.ts";
import { axeFaults, widthFaults } from "./support/soundness.ts";
import {
  compare,
  fillForm,
  part,
  SCORECARD,
  saveVersion,
  TOOL_PAGES,
  takeIn,
} from "./support/tool-form.ts";

const { open } = useBrowser();

describe("axe finds nothing, in the light scheme and the dark", () => {
  test("on the list of tools", async () => {
    const { page } = await open("/tyokalut/");
    expect(await axeFaults(page), "list").toEqual([]);
  });

  test.each(Object.entries(TOOL_PAGES))(
    "on %s, empty, filled and compared",
    async (_tool, address) => {
      const { page } = await open(address);
      expect(await axeFaults(page), "empty").toEqual([]);
      await fillForm(page, "Saavutettava");
      await saveVersion(page, 1);
      await page.locator("[data-part=form] textarea").last().fill("Toisin");
      await saveVersion(page, 2);
      await compare(page);
      expect(await axeFaults(page), "filled and compared").toEqual([]);
      expect(await widthFaults(page)).toEqual([]);
    },
  );

  test("on mistakes in the form, in a file, and on what can be undone", async () => {
    const { page } = await open(SCORECARD);
    await fillForm(page, "Virheitä");
    await page.locator("#f-area").fill("x".repeat(300));
    await page.getByRole("button", { name: "Poista rivi: Muutos 1" }).click();
    await page.getByRole("button", { name: "Tallenna uudeksi versioksi" }).click();
    await takeIn(page, "{");
    await part(page, "import-problems").waitFor();
    expect(await axeFaults(page), "mistakes").toEqual([]);
    await page.getByRole("button", { name: "Poista: Virheitä" }).click();
    expect(await axeFaults(page), "deleted").toEqual([]);
  });
});

import { expect, test } from "vitest";
import { useBrowser } from "./support/browser.ts";
import { fillForm, part, SCORECARD, TOOL_PAGES } from "./support/tool-form.ts";

const { open } = useBrowser();

test.each(Object.entries(TOOL_PAGES))(
  "%s: without JavaScript there is a form to fill in on paper, and it says so",
  async (_tool, address) => {
    const { page } = await open(address, { javaScriptEnabled: false });
    expect(
      await page
        .getByText("Ilman sitä voit tulostaa sivun ja täyttää lomakkeen käsin.")
        .isVisible(),
    ).toBe(true);
    expect(await page.getByRole("button").filter({ visible: true }).count()).toBe(0);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("[data-part=form] label").first().isVisible()).toBe(true);
    for (const list of await page.locator("[data-list]").all())
      expect(await list.locator("[data-row]").count()).toBe(3);
  },
);

test("what is printed is the document; an empty form when asked, or when nothing has been written", async () => {
  const { page } = await open(SCORECARD);
  await page.evaluate(() => {
    window.print = () => dispatchEvent(new Event("beforeprint"));
  });
  const printed = part(page, "print");
  await page.emulateMedia({ media: "print" });
  await page.evaluate("print()");
  expect(await printed.locator("[data-row]").count()).toBe(6);
  expect(await printed.locator("h1").textContent()).toBe("Tuloskortti");
  expect(await printed.getByText("Asiakirjan nimi").isVisible()).toBe(true);
  await page.evaluate("dispatchEvent(new Event('afterprint'))");
  await page.emulateMedia({ media: "screen" });
  await fillForm(page, "Paperille");
  await page.getByRole("button", { name: "Tulosta", exact: true }).click();
  await page.emulateMedia({ media: "print" });
  expect(await printed.locator("h1").textContent()).toBe("Paperille");
  expect(await page.locator("h1").filter({ visible: true }).count()).toBe(1);
  expect(await part(page, "form").filter({ visible: true }).count()).toBe(0);
});

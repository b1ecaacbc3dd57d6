import { expect, test } from "vitest";
import { useBrowser } from "./support/browser.ts";
import {
  backup,
  compare,
  fillForm,
  formValues,
  part,
  saveVersion,
  TOOL_PAGES,
  takeIn,
} from "./support/tool-form.ts";

const { open } = useBrowser();

test.each(Object.entries(TOOL_PAGES))(
  "%s: filled, saved, reloaded, compared, taken out and into a clean profile, it is the same",
  async (_tool, address) => {
    const { page, errors } = await open(address);
    await fillForm(page, "Ensimmäinen");
    await saveVersion(page, 1);
    const before = await formValues(page);
    expect(before.length).toBeGreaterThan(5);
    expect(before).not.toContain("");
    await page.reload();
    expect(await formValues(page)).toEqual(before);
    expect(await part(page, "name").inputValue()).toBe("Ensimmäinen");

    await page.locator("[data-part=form] textarea").last().fill("Toisin");
    await saveVersion(page, 2);
    expect(await compare(page)).toEqual({ title: "Versio 1 ja Versio 2: 1 ero", count: 1 });
    expect(await part(page, "differences-list").textContent()).toContain("Toisin");

    const { file, text } = await backup(page);
    expect(file).toBe("ensimmainen.json");
    const clean = await open(address);
    await takeIn(clean.page, text);
    await part(clean.page, "notice").getByText("Ensimmäinen on tuotu.").waitFor();
    expect(await formValues(clean.page)).toEqual(await formValues(page));
    expect(await compare(clean.page)).toEqual({ title: "Versio 1 ja Versio 2: 1 ero", count: 1 });
    expect((await backup(clean.page)).text).toBe(text);
    expect([...errors, ...clean.errors]).toEqual([]);
  },
);

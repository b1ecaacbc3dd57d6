import { describe, expect, test } from "vitest";
import { useBrowser } from "./support/browser.ts";
import {
  focusedText,
  IMPACT_MODEL,
  INDICATORS,
  part,
  saveVersion,
  stored,
} from "./support/tool-form.ts";

const { open } = useBrowser();

describe("mistakes", () => {
  test("keep a version from being saved, are told together, and lead to their fields", async () => {
    const { page } = await open(IMPACT_MODEL);
    for (const name of ["Lisää resurssi", "Lisää nuoli"])
      await page.getByRole("button", { name }).click();
    await page.locator('[data-path="resources.text"]').fill("x".repeat(201));
    await page.locator('[data-path="arrows.from"]').selectOption({ index: 1 });
    await page.getByRole("button", { name: "Poista rivi: Resurssi 1" }).click();
    await page.getByRole("button", { name: "Tallenna uudeksi versioksi" }).click();
    expect(await focusedText(page)).toContain("Korjaa nämä kohdat");
    expect(await part(page, "errors").locator("li").allTextContents()).toEqual([
      "Nuoli 1, Mistä: valittu kohta on poistettu. Valitse toinen tai tyhjennä valinta.",
    ]);
    await part(page, "errors").getByRole("link").click();
    const select = page.locator('[data-path="arrows.from"]');
    expect(
      await select.evaluate((it) => [
        it === document.activeElement,
        it.getAttribute("aria-invalid"),
      ]),
    ).toEqual([true, "true"]);
    await select.selectOption({ index: 0 });
    expect(await part(page, "errors").isVisible()).toBe(false);
    await saveVersion(page, 1);
  });

  test("a text too long, a number that is none and a day that is half typed are told", async () => {
    const { page } = await open(INDICATORS);
    await page.locator("#f-municipality").fill("x".repeat(201));
    await page.getByRole("button", { name: "Lisää indikaattori" }).click();
    await page.locator('[data-path="indicators.baseline"]').fill("kolme");
    await page.locator("#f-dates-first").focus();
    await page.keyboard.type("12");
    await page.locator("[data-export=json]").click();
    const told = await part(page, "errors").locator("li").allTextContents();
    expect(told.map((it) => it.split(":")[0]).sort()).toEqual([
      "Ajankohdat, Ajankohta 1",
      "Indikaattori 1, Lähtötaso",
      "Kunta",
    ]);
  });

  test("a number that is none is not told to be saved, nor left behind without a word", async () => {
    const { page } = await open(INDICATORS);
    await page.getByRole("button", { name: "Lisää indikaattori" }).click();
    const status = part(page, "status");
    await status.getByText("Luonnos tallennettu").waitFor();
    const baseline = page.locator('[data-path="indicators.baseline"]');
    await baseline.fill("n. 30 %");
    await status
      .getByText("Kaikkea ei ole tallennettu. Indikaattori 1, Lähtötaso: tämä ei ole luku.")
      .waitFor();
    await page.locator("#f-municipality").fill("Salo");
    await stored(page, "Salo");
    expect(await status.textContent()).toContain("Kaikkea ei ole tallennettu.");

    await page.getByRole("button", { name: "Uusi asiakirja" }).click();
    expect(await focusedText(page)).toContain("Korjaa nämä kohdat");
    expect(await baseline.inputValue()).toBe("n. 30 %");
    await baseline.fill("");
    await status.getByText("Luonnos tallennettu").waitFor();
    await page.getByRole("button", { name: "Uusi asiakirja" }).click();
    expect(await baseline.count()).toBe(0);
  });
});

import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useBrowser } from "./support/browser.ts";

const { open } = useBrowser();

const shown = (page: Page): Promise<string[]> =>
  page
    .locator("figure-board tbody tr:visible th .number")
    .evaluateAll((all) => all.map((it) => (it.textContent ?? "").replace(/\s+/g, " ").trim()));
const query = (page: Page): string => decodeURIComponent(new URL(page.url()).search);

describe("the table of all figures", () => {
  test("is narrowed by what is chosen, and the address tells it", async () => {
    const { page } = await open("/vaikutukset/");
    await page.getByLabel("Yksikkö").selectOption({ label: "€ vuodessa" });
    expect(await page.locator("[data-part=count]").textContent()).toBe("5 lukua");
    expect((await shown(page)).every((number) => number.endsWith("€ vuodessa"))).toBe(true);
    expect(query(page)).toBe("?yksikko=eur-per-year");
    await page.getByLabel("Luvun laji").selectOption({ label: "Säästö" });
    await page.reload();
    expect(await page.locator("[data-part=count]").textContent()).toBe("3 lukua");
    await page.getByRole("button", { name: "Näytä kaikki luvut" }).click();
    expect((await shown(page)).length).toBeGreaterThan(90);
  });

  test("is ordered by the keyboard, and says by what", async () => {
    const { page } = await open("/vaikutukset/?yksikko=resident");
    await page.getByRole("button", { name: "Järjestä: Luku" }).focus();
    await page.keyboard.press("Enter");
    const values = (await shown(page)).map((number) => Number.parseInt(number, 10));
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(await page.locator("th[data-sort=value]").getAttribute("aria-sort")).toBe("descending");
    await page.keyboard.press("Enter");
    expect(query(page)).toContain("jarjestys=value-ascending");
    await page.getByRole("button", { name: "Järjestä: Kunta" }).click();
    expect(await page.locator("th[data-sort=value]").getAttribute("aria-sort")).toBeNull();
  });

  test("says when nothing is left, and passes over words that mean nothing", async () => {
    const { page } = await open("/vaikutukset/?yksikko=eur&ulottuvuus=clients&naytto=huhu");
    expect(await page.getByText("Yksikään luku ei vastaa rajauksia.").isVisible()).toBe(true);
    expect(await page.locator("[data-part=count]").textContent()).toBe("0 lukua");
  });

  test("keeps what is chosen, and its order, in the other languages", async () => {
    const { page } = await open("/vaikutukset/?yksikko=eur-per-year&jarjestys=value-ascending");
    await page.getByRole("link", { name: "English" }).click();
    await page.waitForURL("**/en/impacts/**");
    expect(query(page)).toBe("?unit=eur-per-year&sort=value-ascending");
    expect(await page.locator("[data-part=count]").textContent()).toBe("5 figures");
  });

  test("stands whole without scripts, results first", async () => {
    const { page } = await open("/vaikutukset/", { javaScriptEnabled: false });
    expect((await shown(page)).length).toBeGreaterThan(90);
    expect(await page.locator("figure-board fieldset").isVisible()).toBe(false);
    expect(await page.locator("figure-board thead button").first().isVisible()).toBe(false);
  });
});

test("no chart is cut or wider than its card on the narrowest screen", async () => {
  const { page } = await open("/vaikutukset/", { viewport: { width: 320, height: 800 } });
  const wide = await page.locator("figure svg[role=img] text").evaluateAll((all) =>
    all
      .filter((it) => {
        const card = it.closest("figure")?.getBoundingClientRect();
        const own = it.getBoundingClientRect();
        return card && (own.right > card.right + 1 || own.left < card.left - 1);
      })
      .map((it) => it.textContent),
  );
  expect(wide).toEqual([]);
});

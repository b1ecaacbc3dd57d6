import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useBrowser } from "./support/browser.ts";
import { quiet } from "./support/quiet.ts";

const { open, visit } = useBrowser();

const count = (page: Page): Promise<string | null> =>
  page.locator("[data-part=status]").textContent();
const cards = (page: Page): Promise<string[]> =>
  page
    .locator("[data-part=cards] [data-card]")
    .evaluateAll((all) => all.map((it) => it.getAttribute("data-card") ?? ""));
const choose = (page: Page, label: string): Promise<void> =>
  page.getByRole("checkbox", { name: label }).check();

describe("filtering", () => {
  test("choosing a value narrows the list, its count and the address", async () => {
    const { page } = await open("/kaytannot/");
    expect(await count(page)).toBe("59 kokeilua");
    await choose(page, "Valvonta");
    await page.getByText("12 kokeilua", { exact: true }).waitFor();
    expect(new URL(page.url()).search).toBe("?malli=valvonta");
    expect(await cards(page)).toHaveLength(12);
  });

  test("values of a facet widen, facets narrow, and counts follow", async () => {
    const { page } = await open("/kaytannot/?malli=valvonta&malli=nuorisotakuu&kunta=kuopio");
    await page.getByText("4 kokeilua", { exact: true }).waitFor();
    const youth = page.locator("label", {
      has: page.getByRole("checkbox", { name: "Nuorisotakuu" }),
    });
    expect(await youth.locator("[data-count]").textContent()).toBe("0");
  });

  test("the back button brings the earlier list", async () => {
    const { page } = await open("/kaytannot/");
    await choose(page, "Valvonta");
    await page.getByText("12 kokeilua", { exact: true }).waitFor();
    await page.goBack();
    await page.getByText("59 kokeilua", { exact: true }).waitFor();
    expect(await page.getByRole("checkbox", { name: "Valvonta" }).isChecked()).toBe(false);
  });

  test("a chip takes its choice away, and one button all", async () => {
    const { page } = await open("/kaytannot/?malli=valvonta&kunta=tampere");
    await page.getByRole("button", { name: "Poista rajaus: Kunta: Tampere" }).click();
    await page.getByText("12 kokeilua", { exact: true }).waitFor();
    await page.locator("form [data-part=clear]").click();
    await page.getByText("59 kokeilua", { exact: true }).waitFor();
    expect(new URL(page.url()).search).toBe("");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-part"))).toBe(
      "heading",
    );
  });

  test("an empty result says what to loosen, and loosening helps", async () => {
    const { page } = await open("/kaytannot/?malli=koulutuspalvelut&kunta=tampere");
    await page.getByText("Yksikään kokeilu ei vastaa kaikkia rajauksia").waitFor();
    await page.locator("[data-part=empty-choices] button").first().click();
    await page.locator("[data-part=cards] [data-card]").first().waitFor();
    expect(await page.locator("[data-part=empty]").isVisible()).toBe(false);
  });

  test("sorting puts the practices with most figures first, and Back undoes it", async () => {
    const { page } = await open("/kaytannot/");
    const first = (id: string, isFirst: boolean) =>
      page.waitForFunction(
        ([wanted, expected]) =>
          (document.querySelector("[data-part=cards] [data-card]")?.getAttribute("data-card") ===
            wanted) ===
          expected,
        [id, isFirst] as const,
      );
    const mostFigures = "vantaa-palvelutalojen-joustava-resursointi";
    await first(mostFigures, false);
    await page.waitForFunction(
      () => document.querySelector("[data-part=sort]")?.closest("[hidden]") === null,
    );
    await page.locator("[data-part=sort]").selectOption("figures");
    await first(mostFigures, true);
    expect(page.url()).toContain("jarjestys=luvut");
    await page.goBack();
    await first(mostFigures, false);
  });

  test("a shared address keeps its order", async () => {
    const { page } = await open("/kaytannot/?jarjestys=luvut");
    await page.waitForFunction(
      () =>
        document.querySelector("[data-part=cards] [data-card]")?.getAttribute("data-card") ===
        "vantaa-palvelutalojen-joustava-resursointi",
    );
    expect(await page.locator("[data-part=sort]").inputValue()).toBe("figures");
  });

  test("the browser's cards are the server's cards to the letter", async () => {
    const { page } = await open("/kaytannot/");
    const html = () =>
      page
        .locator("[data-part=cards]")
        .evaluate((list) =>
          [...list.children].map((item) =>
            item.outerHTML.replace(/\s+/g, " ").replace(/> </g, "><"),
          ),
        );
    const fromServer = await html();
    await choose(page, "Valvonta");
    await page.getByText("12 kokeilua", { exact: true }).waitFor();
    await page.getByRole("checkbox", { name: "Valvonta" }).uncheck();
    await page.getByText("59 kokeilua", { exact: true }).waitFor();
    expect(await html()).toEqual(fromServer);
  });
});

describe("addresses", () => {
  test("unknown parameters do nothing", async () => {
    const { page, errors } = await open("/kaytannot/?utm=1&malli=ei-ole&jarjestys=%3Cb%3E&teema=");
    await quiet(page);
    expect(await count(page)).toBe("59 kokeilua");
    expect(errors).toEqual([]);
  });

  test("the home page's search leads here", async () => {
    const { page } = await open("/");
    await page.getByRole("searchbox").fill("ohjaamo lahti");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/kaytannot/?q=ohjaamo+lahti");
    await page.waitForFunction(() => document.querySelector("[data-part=chosen]:not([hidden])"));
    expect(await page.getByRole("button", { name: "Poista haku: ohjaamo lahti" }).isVisible()).toBe(
      true,
    );
    expect((await cards(page))[0]).toBe("lahti-nuorisotakuu");
  });
});

describe("when something is missing", () => {
  test("an index that cannot be loaded is told, and the practices stay", async () => {
    const { page } = await open("/tietoa/");
    await page.route("**/index.json", (route) => route.abort());
    await page.goto("/kaytannot/?malli=valvonta");
    await page.getByRole("alert").waitFor();
    expect(await cards(page)).toHaveLength(50);
    expect(await page.locator("[data-part=lists] a").first().isVisible()).toBe(true);
  });

  test("without JavaScript every practice can be reached through plain links", async () => {
    const { page } = await open("/kaytannot/", { javaScriptEnabled: false });
    expect(await page.locator("[data-part=form]").isVisible()).toBe(false);
    expect(await page.getByText("Rajaaminen ja haku tarvitsevat JavaScriptin").isVisible()).toBe(
      true,
    );
    await page.getByRole("link", { name: "Kaikki rajaukset" }).click();
    await page.getByRole("link", { name: "Vakiintui", exact: true }).click();
    await page.waitForURL("**/kaytannot/juurtuminen/vakiintui/");
    expect(await page.locator("[data-card]").count()).toBeGreaterThan(3);
  });
});

describe("on a phone", () => {
  const viewport = { width: 320, height: 700 };

  test("filters open, narrow and close, by keyboard alone", async () => {
    const { page } = await open("/kaytannot/", { viewport });
    expect(await page.locator("[data-part=facets]").isVisible()).toBe(false);
    await page.locator("[data-part=toggle]").focus();
    await page.keyboard.press("Enter");
    expect(await page.locator("[data-part=toggle]").getAttribute("aria-expanded")).toBe("true");
    await page.getByRole("checkbox", { name: "Asumispalvelut" }).focus();
    await page.keyboard.press("Space");
    await page.getByRole("button", { name: "Näytä 13 kokeilua" }).click();
    expect(await page.locator("[data-part=facets]").isVisible()).toBe(false);
    expect(await cards(page)).toHaveLength(13);
  });

  test("Escape closes the filters and returns to their button", async () => {
    const { page } = await open("/kaytannot/", { viewport });
    await page.locator("[data-part=toggle]").click();
    await page.keyboard.press("Escape");
    expect(await page.locator("[data-part=facets]").isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-part"))).toBe(
      "toggle",
    );
  });
});

describe("many practices", () => {
  test("fifty are drawn, the rest on demand, with the keyboard taken along", async () => {
    const { page } = await open("/tietoa/");
    await page.route("**/index.json", async (route) => {
      const index = await (await route.fetch()).json();
      const copies = 3;
      index.cards = Array.from({ length: copies }, () => index.cards).flat();
      for (const column of index.facets)
        column.rows = Array.from({ length: copies }, () => column.rows).flat();
      index.orders = {};
      await route.fulfill({ json: index });
    });
    await page.goto(
      "/kaytannot/?juurtuminen=vakiintui&juurtuminen=osittain&juurtuminen=ei-raportoitu&juurtuminen=suunniteltu&juurtuminen=ei-vakiintunut",
    );
    await page.getByText("177 kokeilua", { exact: true }).waitFor();
    expect(await cards(page)).toHaveLength(50);
    await page.getByRole("button", { name: "Näytä 127 lisää" }).click();
    expect(await cards(page)).toHaveLength(100);
    const focused = await page.evaluate(() =>
      [...document.querySelectorAll("[data-part=cards] a[data-field=title]")].indexOf(
        document.activeElement as Element,
      ),
    );
    expect(focused).toBe(50);
  });
});

describe("pilots", () => {
  test("stand among practices, and can be told apart by kind", async () => {
    const { page } = await open("/kaytannot/?laji=pilotti");
    await page.getByText("9 kokeilua", { exact: true }).waitFor();
    expect(await cards(page)).toContain("pro-sos-verso");
    await page.locator("[data-card=pro-sos-verso] a").click();
    await page.waitForURL("**/pilotit/pro-sos-verso/");
  });

  test.each([
    ["/kaytannot/", "kykyviisari", "pro-sos-verso"],
    ["/kaytannot/", "perheohjaajan työ päiväkodissa", "tuusula-perheohjaaja"],
    ["/sv/praxis/", "familjehandledare", "tuusula-perheohjaaja"],
    ["/en/practices/", "adult social work", "pro-sos-vasso"],
  ])("are found from %s with %s", async (address, query, pilot) => {
    const { page } = await visit(`${address}?q=${encodeURIComponent(query)}`);
    await page.locator(`[data-search-query="${query}"] [data-card=${pilot}]`).waitFor();
    expect(await page.locator(`[data-card=${pilot}][data-practice]`).count()).toBe(0);
  });
});

import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useBrowser } from "./support/browser.ts";
import { quiet } from "./support/quiet.ts";
import { axeFaults } from "./support/soundness.ts";

const { open } = useBrowser();

const [A, B, C, D, E] = [
  "liperi-perhekeskus",
  "helsinki-ohjaamo",
  "pro-sos-verso",
  "kuopio-valvontamalli",
  "forssa-ohjaamo",
] as const;
const compare = (...ids: string[]): string => `/vertaile/?k=${ids.join(",")}`;

const compared = (page: Page): Promise<string[]> =>
  page
    .locator("[data-compared]")
    .evaluateAll((all) => all.map((it) => it.getAttribute("data-compared") ?? ""));
const showing = (page: Page, count: number): Promise<unknown> =>
  page.waitForFunction(
    (wanted) => document.querySelectorAll("[data-compared]").length === wanted,
    count,
  );
const messages = (page: Page): Promise<string[]> =>
  page.locator("[data-part=messages] p").allTextContents();
const toggle = (page: Page, id: string) => page.locator(`[data-card=${id}] compare-toggle button`);
const tray = (page: Page) => page.getByRole("region", { name: "Vertailuun valitut" });
const search = (page: Page): string => new URL(page.url()).search;

describe("choosing", () => {
  test("on cards fills the bar, survives pages and leads to the comparison", async () => {
    const { page, errors } = await open("/kaytannot/");
    expect(await tray(page).isVisible()).toBe(false);
    await toggle(page, A).click();
    expect(await toggle(page, A).textContent()).toBe("Poista vertailusta");
    await page.goto(`/pilotit/${C}/`);
    expect(await tray(page).getByText("1 valittu").isVisible()).toBe(true);
    await page.locator("header compare-toggle button").click();
    expect(await page.locator("[data-part=tray-status]").textContent()).toBe("2 valittu");
    await tray(page).getByRole("link", { name: "Vertaile" }).click();
    await showing(page, 2);
    expect(await compared(page)).toEqual([A, C]);
    expect(search(page)).toBe(`?k=${A},${C}`);
    // The test leaves a page while it fades in, which no reader is quick enough to do.
    expect(errors.filter((error) => !error.includes("ViewTransition"))).toEqual([]);
  });

  test("says on every card which one the button is of, and works on cards that the browser drew", async () => {
    const { page } = await open("/kaytannot/");
    await toggle(page, D).click();
    await page.getByRole("checkbox", { name: "Valvonta" }).check();
    await page.getByText("12 kokeilua", { exact: true }).waitFor();
    expect(await toggle(page, D).textContent()).toBe("Poista vertailusta");
    expect(await toggle(page, D).getAttribute("aria-label")).toMatch(/^Poista vertailusta: .+/);
    expect(await page.locator("a compare-toggle, compare-toggle a").count()).toBe(0);
    const box = await toggle(page, D).boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
  });

  test("stops at four and says why", async () => {
    const { page } = await open(compare(A, B, C, D));
    await showing(page, 4);
    await page.goto("/kaytannot/");
    await toggle(page, E).click();
    expect(await tray(page).getByText("Vertailuun mahtuu enintään 4").isVisible()).toBe(true);
    expect(await toggle(page, E).textContent()).toBe("Lisää vertailuun");
    expect(await tray(page).getByText("4 valittu").isVisible()).toBe(true);
  });

  test("is undone at once, with the keyboard back at a button", async () => {
    const { page } = await open("/kaytannot/");
    await toggle(page, A).click();
    await tray(page).getByRole("button", { name: "Tyhjennä" }).press("Enter");
    expect(await tray(page).isVisible()).toBe(false);
    expect(
      await page.evaluate(() =>
        document.activeElement?.closest("[data-card]")?.getAttribute("data-card"),
      ),
    ).toBe(A);
    await page.reload();
    expect(await toggle(page, A).textContent()).toBe("Lisää vertailuun");
  });

  test("lives in the bar's link where the browser keeps nothing", async () => {
    const { page } = await open("/tietoa/");
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("blocked", "SecurityError");
        },
      });
    });
    await page.goto("/kaytannot/");
    await toggle(page, A).click();
    await toggle(page, E).click();
    await tray(page).getByRole("link", { name: "Vertaile" }).click();
    await showing(page, 2);
    expect(await compared(page)).toEqual([A, E]);
  });

  test("leaves what takes the keyboard in sight of the reader", async () => {
    const { page } = await open("/kaytannot/", { viewport: { width: 320, height: 640 } });
    await toggle(page, "kuopio-valvontamalli").click();
    const hidden: string[] = [];
    for (let step = 0; step < 25; step += 1) {
      await page.keyboard.press("Tab");
      const isHidden = await page.evaluate(() => {
        const bar = document.querySelector("[data-part=bar]");
        const focused = document.activeElement;
        if (!bar || !focused || bar.contains(focused)) return false;
        return focused.getBoundingClientRect().top > bar.getBoundingClientRect().top - 4;
      });
      if (isHidden)
        hidden.push(await page.evaluate(() => document.activeElement?.textContent ?? ""));
    }
    expect(hidden).toEqual([]);
  });

  test("is not offered without JavaScript", async () => {
    const { page } = await open("/kaytannot/", { javaScriptEnabled: false });
    expect(await page.getByRole("button", { name: "Lisää vertailuun" }).count()).toBe(0);
    expect(await tray(page).isVisible()).toBe(false);
  });
});

describe("the comparison", () => {
  test("sets the same rows side by side, marks what is the same and can leave it out", async () => {
    const { page } = await open(compare(B, E));
    await showing(page, 2);
    const row = page.getByRole("row", { name: /Toimintamalli/ });
    expect(await row.getByRole("cell").allTextContents()).toEqual(["Nuorisotakuu", "Nuorisotakuu"]);
    expect(await row.getByText("sama kaikissa").isVisible()).toBe(true);
    expect(
      await page
        .getByRole("row", { name: /Kunnat/ })
        .getByText("sama kaikissa")
        .isVisible(),
    ).toBe(false);
    await page.getByRole("checkbox", { name: "Näytä vain erot" }).check();
    expect(await row.isVisible()).toBe(false);
    expect(await page.getByRole("row", { name: /Kunnat/ }).isVisible()).toBe(true);
    const [, different, all] =
      /^(\d+) riviä eroaa, rivejä on kaikkiaan (\d+)/.exec(
        (await page.locator("[data-part=differences]").textContent()) ?? "",
      ) ?? [];
    expect(await page.locator("tr[data-row]:visible").count()).toBe(Number(different));
    expect(Number(all)).toBeGreaterThan(Number(different));
  });

  test("says plainly what pilots do not have and what was not reported or asked", async () => {
    const { page } = await open(compare(A, C));
    await showing(page, 2);
    expect(await page.locator("[data-row='story.tried'] td").nth(1).textContent()).toBe(
      "Ei kuulu pilotin tietoihin",
    );
    expect(
      await page.locator("[data-row='story.goal'] td").nth(1).locator("li").count(),
    ).toBeGreaterThan(0);
    expect(await page.locator("[data-row='impacts.economy'] td").nth(1).textContent()).toBe(
      "Ei kysytty",
    );
  });

  test("keeps heads in view, and takes a column out with the address and the choice", async () => {
    const { page } = await open(compare(A, B, C));
    await showing(page, 3);
    await page.evaluate(() => scrollTo(0, 2500));
    const remove = page.locator(`[data-compared=${B}] button`);
    expect((await remove.boundingBox())?.y).toBeLessThan(10);
    await remove.focus();
    expect(await page.evaluate(() => scrollY)).toBe(2500);
    await page.keyboard.press("Enter");
    await showing(page, 2);
    expect(search(page)).toBe(`?k=${A},${C}`);
    expect((await messages(page))[0]).toMatch(/^Vertailusta poistettiin /);
    expect(
      await page.evaluate(() =>
        document.activeElement?.closest("[data-compared]")?.getAttribute("data-compared"),
      ),
    ).toBe(C);
    await page.goto(`/kaytannot/${B}/`);
    expect(await page.locator("header compare-toggle button").textContent()).toBe(
      "Lisää vertailuun",
    );
  });

  test("without an address shows what is chosen", async () => {
    const { page } = await open(compare(A, B));
    await showing(page, 2);
    await page.goto("/vertaile/");
    await showing(page, 2);
    expect(search(page)).toBe(`?k=${A},${B}`);
  });

  test("goes along to another language, and marks what is in the record's own", async () => {
    const { page } = await open(compare(A, "vantaa-perhehoito"));
    await showing(page, 2);
    await page.getByRole("link", { name: "Svenska", exact: true }).click();
    await page.waitForURL(`**/sv/jamfor/?k=${A},vantaa-perhehoito`);
    await showing(page, 2);
    expect(await page.locator("td [lang=fi]").count()).toBeGreaterThan(0);
    expect(await page.locator("[data-part=notes] li").count()).toBeGreaterThan(0);
  });

  test("keeps focus clear of the heads that stay in view", async () => {
    const { page } = await open(compare(A, B), { viewport: { width: 1024, height: 700 } });
    await showing(page, 2);
    await page.locator("td a").last().focus();
    for (let step = 0; step < 30; step += 1) {
      await page.keyboard.press("Shift+Tab");
      const isHidden = await page.evaluate(() => {
        const head = document.querySelector("comparison-board thead");
        const focused = document.activeElement;
        if (!head || !focused?.closest("td")) return false;
        return focused.getBoundingClientRect().top < head.getBoundingClientRect().bottom;
      });
      expect(isHidden).toBe(false);
    }
  });
});

describe("addresses that cannot be followed to the letter", () => {
  test("an unknown id is told and the rest is shown", async () => {
    const { page } = await open(compare(A, "ei-ole", "<b>", B));
    await showing(page, 2);
    expect(await messages(page)).toEqual([
      "Kirjastossa ei ole kokeilua, jonka tunnus on ei-ole. Se jätettiin pois.",
      "Kirjastossa ei ole kokeilua, jonka tunnus on <b>. Se jätettiin pois.",
    ]);
    expect(search(page)).toBe(`?k=${A},${B}`);
  });

  test("too many are told and the first four shown, unknown ones not counted", async () => {
    const { page } = await open(compare("ei-ole", A, B, C, D, E));
    await showing(page, 4);
    expect(await compared(page)).toEqual([A, B, C, D]);
    expect((await messages(page)).at(-1)).toContain("enintään 4");
  });

  test("one alone is shown, with a way to another", async () => {
    const { page } = await open(compare(A));
    await showing(page, 1);
    expect(await messages(page)).toEqual([
      "Vertailussa on vain yksi kokeilu. Valitse sen rinnalle toinen.",
    ]);
    expect(await page.getByRole("checkbox", { name: "Näytä vain erot" }).isVisible()).toBe(false);
    await page.getByRole("link", { name: "Valitse käytännöistä ja piloteista" }).click();
    await toggle(page, E).click();
    await tray(page).getByRole("link", { name: "Vertaile" }).click();
    await showing(page, 2);
  });

  test("nothing at all gets ready-made comparisons", async () => {
    const { page } = await open("/vertaile/");
    expect(await page.locator("comparison-board table").isVisible()).toBe(false);
    await page.getByRole("link", { name: "Nuorisotakuu", exact: true }).click();
    await showing(page, 4);
    expect(await page.locator("[data-row='facts.operatingModel']").getAttribute("data-same")).toBe(
      "",
    );
  });

  test("data that cannot be loaded is told and stays in the address", async () => {
    const { page } = await open("/tietoa/");
    await page.route(`**/vertaile/${B}.json`, (route) => route.abort());
    await page.goto(compare(A, B));
    await showing(page, 1);
    expect((await messages(page))[0]).toContain(`Tietoja ei saatu ladattua: ${B}`);
    expect(search(page)).toBe(`?k=${A},${B}`);
  });

  test("without JavaScript the page says what it needs and leads to lists", async () => {
    const { page } = await open(compare(A, B), { javaScriptEnabled: false });
    expect(await page.getByText("Vertailu tarvitsee JavaScriptin").isVisible()).toBe(true);
    expect(await page.getByRole("link", { name: "Toimintamallit" }).last().isVisible()).toBe(true);
    expect(await page.getByText("Valmiita vertailuja").isVisible()).toBe(false);
  });
});

describe("on a phone", () => {
  test("one column shows at a time, switched by keyboard, and the row that is read stays", async () => {
    const { page } = await open(compare(A, B, C), { viewport: { width: 320, height: 700 } });
    await showing(page, 3);
    expect(await page.locator("[data-compared]:visible").count()).toBe(1);
    const row = page.locator("[data-row='impacts.economy']");
    await row.evaluate((it) => scrollTo(0, it.getBoundingClientRect().top + scrollY - 100));
    const before = (await row.boundingBox())?.y ?? 0;
    const select = page.getByLabel("Näytä kokeilu");
    await select.focus();
    await page.keyboard.press("ArrowDown");
    await page.waitForFunction(
      (id) => document.querySelector(`[data-compared=${id}]`)?.checkVisibility(),
      B,
    );
    // Whatever would still move the page has moved it by then.
    await quiet(page);
    expect(Math.abs(((await row.boundingBox())?.y ?? 0) - before)).toBeLessThan(3);
    expect(await row.locator("td:visible").count()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

describe("axe finds nothing, in the light scheme and the dark", () => {
  test.each([
    ["in a comparison", compare(A, B, C, D), 4, [1280, 768]],
    ["in a comparison on a phone", compare(A, C), 2, [320]],
    ["where an id is unknown", compare(A, "ei-ole"), 1, [1280]],
  ] as const)("%s", async (_, address, count, widths) => {
    const { page } = await open(address);
    await showing(page, count);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      expect(await axeFaults(page), `${width} px`).toEqual([]);
    }
  });

  test("in the bar and the pressed buttons", async () => {
    const { page } = await open("/toimintamallit/valvonta/");
    for (const index of [0, 1, 2, 3, 4])
      await page.locator("compare-toggle button").nth(index).click();
    expect(await axeFaults(page)).toEqual([]);
  });
});

test("on paper every column stands side by side on a sheet that lies, without what only a screen needs", async () => {
  const { page } = await open(compare(A, B, C, D), { viewport: { width: 320, height: 700 } });
  await showing(page, 4);
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 1030, height: 700 });
  expect(await page.locator("[data-row='impacts.clients'] td:visible").count()).toBe(4);
  for (const hidden of [
    "#compare-shown",
    "[data-part=only-differences]",
    "[data-compared] button",
  ]) {
    expect(await page.locator(hidden).first().isVisible()).toBe(false);
  }
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  expect(Number(width)).toBeGreaterThan(Number(height));
});

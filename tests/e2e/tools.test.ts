import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { axeFindings } from "./support/axe.ts";
import { useBrowser } from "./support/browser.ts";
import {
  asksBeforeLeaving,
  backup,
  compare,
  downloaded,
  fillForm,
  formValues,
  part,
  saveVersion,
  TOOL_PAGES,
  takeIn,
} from "./support/tool-form.ts";

const { open } = useBrowser();
const SCORECARD = TOOL_PAGES["scorecard"] ?? "";
const IMPACT_MODEL = TOOL_PAGES["impact-model"] ?? "";
const INDICATORS = TOOL_PAGES["indicator-form"] ?? "";
const EVALUATION = TOOL_PAGES["final-evaluation"] ?? "";

const focusedText = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent?.trim().replace(/\s+/g, " ") ?? "");

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
    await Promise.all([page.context().close(), clean.page.context().close()]);
  },
);

describe("documents", () => {
  test("are listed, opened, renamed, deleted and brought back", async () => {
    const { page } = await open(SCORECARD);
    await fillForm(page, "Eka");
    await page.getByRole("button", { name: "Uusi asiakirja" }).click();
    expect(await part(page, "name").inputValue()).toBe("");
    expect(await part(page, "name").evaluate((it) => it === document.activeElement)).toBe(true);
    await part(page, "name").fill("Toka");
    const names = part(page, "documents").locator("strong");
    await names.filter({ hasText: "Toka" }).waitFor();
    expect(await names.allTextContents()).toEqual(["Toka", "Eka"]);

    await page.getByRole("button", { name: "Avaa: Eka" }).click();
    expect((await formValues(page))[0]).toContain("Teksti");
    await part(page, "name").fill("Eka uusi");
    await names.filter({ hasText: "Eka uusi" }).waitFor();

    await page.getByRole("button", { name: "Poista: Eka uusi" }).click();
    expect(await names.allTextContents()).toEqual(["Toka"]);
    expect(await focusedText(page)).toBe("Kumoa");
    await page.keyboard.press("Enter");
    expect((await names.allTextContents()).sort()).toEqual(["Eka uusi", "Toka"]);
    expect((await formValues(page))[0]).toContain("Teksti");
  });

  test("an older copy replaces the document that is here, and can be undone", async () => {
    const { page } = await open(SCORECARD);
    await fillForm(page, "Sama");
    const { text } = await backup(page);
    await page.locator("#f-area").fill("Uudempi");
    await part(page, "status").getByText("Luonnos tallennettu").waitFor();
    await page.waitForTimeout(600);
    await takeIn(page, text);
    await part(page, "notice").getByText("Sama oli jo tällä laitteella").waitFor();
    expect(await page.locator("#f-area").inputValue()).toContain("Teksti");
    await page.keyboard.press("Enter");
    expect(await page.locator("#f-area").inputValue()).toBe("Uudempi");
  });

  test("what is written in one window comes to the other", async () => {
    const { page } = await open(SCORECARD);
    await fillForm(page, "Yhteinen");
    const other = await page.context().newPage();
    await other.goto(SCORECARD);
    await page.locator("#f-area").fill("Toisesta ikkunasta");
    await part(other, "status").getByText("toisessa ikkunassa").waitFor();
    expect(await other.locator("#f-area").inputValue()).toBe("Toisesta ikkunasta");
  });
});

describe("rows", () => {
  test("are added, moved, removed and brought back by keyboard alone", async () => {
    const { page } = await open(SCORECARD);
    const add = page.getByRole("button", { name: "Lisää muutos" });
    for (const text of ["eka", "toka"]) {
      await add.focus();
      await page.keyboard.press("Enter");
      await page.keyboard.type(text);
    }
    const changes = async (): Promise<string[]> =>
      page
        .locator('[data-path="changes.change"]')
        .evaluateAll((all) => all.map((it) => (it as HTMLTextAreaElement).value));
    expect(await changes()).toEqual(["eka", "toka"]);
    await page.getByRole("button", { name: "Siirrä ylös: Muutos 2" }).focus();
    await page.keyboard.press("Enter");
    expect(await changes()).toEqual(["toka", "eka"]);
    expect(await focusedText(page)).toBe("Siirrä alas: Muutos 1");
    await page.getByRole("button", { name: "Poista rivi: Muutos 1" }).focus();
    await page.keyboard.press("Enter");
    expect(await changes()).toEqual(["eka"]);
    expect(await focusedText(page)).toBe("Kumoa");
    await page.keyboard.press("Enter");
    expect(await changes()).toEqual(["toka", "eka"]);
  });

  test("no more are taken than fit", async () => {
    const { page } = await open(IMPACT_MODEL);
    const add = page.getByRole("button", { name: "Lisää resurssi" });
    for (let row = 0; row < 10; row++) await add.click();
    expect(await add.isDisabled()).toBe(true);
    expect(await page.getByText("Rivejä mahtuu enintään 10.").isVisible()).toBe(true);
  });
});

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
    await part(page, "documents").getByText("Nimetön asiakirja").waitFor();
    await page.waitForTimeout(700);
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

describe("files", () => {
  test("one of another tool, and one that is broken, are told and change nothing", async () => {
    const { page } = await open(TOOL_PAGES["exit-plan"] ?? "");
    await fillForm(page, "Exit");
    const { text } = await backup(page);
    await page.goto(SCORECARD);
    await takeIn(page, text);
    await part(page, "import-problems")
      .getByText("Tiedosto on toisesta työkalusta: Exit-suunnitelma.")
      .waitFor();
    expect(await focusedText(page)).toContain("Tiedostoa ei voitu tuoda");
    await takeIn(page, "{");
    await part(page, "import-problems").getByText("ei ole JSON-muotoa").waitFor();
    expect(await part(page, "documents").locator("li").count()).toBe(0);
  });

  test("the text and the table hold what was written", async () => {
    const { page } = await open(INDICATORS);
    await fillForm(page, "Luvut");
    const markdown = await downloaded(page, page.locator("[data-export=markdown]"));
    expect(markdown.file).toBe("luvut.md");
    expect(markdown.text).toMatch(
      /^# Luvut\n\nTyökalu: Indikaattorilomake {2}\nLuonnos\. Muutettu /,
    );
    const csv = await downloaded(page, page.locator("[data-export=csv]"));
    expect(csv.file).toBe("luvut.csv");
    expect(csv.text.startsWith("\ufeffIndikaattori;Mittari;")).toBe(true);
    expect(csv.text.trim().split("\r\n")).toHaveLength(3);
  });
});

describe("a storage that does not work", () => {
  const failWith = (name: string) =>
    `Storage.prototype.setItem = () => { throw new DOMException("", "${name}"); };`;

  test("blocked: it is told, the form works, a backup can be taken, and leaving asks until it has been", async () => {
    const { page } = await open("/tyokalut/");
    await page.addInitScript(failWith("SecurityError"));
    await page.goto(SCORECARD);
    await part(page, "alert").getByText("Selain ei salli tallentamista.").waitFor();
    await page.locator("#f-area").fill("Salo");
    expect(await asksBeforeLeaving(page)).toBe(true);
    expect((await backup(page)).text).toContain("Salo");
    expect(await asksBeforeLeaving(page)).toBe(false);
  });

  test("blocked: leaving asks until a backup of every document has been taken", async () => {
    const { page } = await open("/tyokalut/");
    await page.addInitScript(failWith("SecurityError"));
    await page.goto(SCORECARD);
    await part(page, "name").fill("Q");
    await page.getByRole("button", { name: "Uusi asiakirja" }).click();
    await part(page, "name").fill("W");
    expect((await backup(page)).file).toBe("w.json");
    expect(await asksBeforeLeaving(page)).toBe(true);
    await page.getByRole("button", { name: "Avaa: Q" }).click();
    expect((await backup(page)).file).toBe("q.json");
    expect(await asksBeforeLeaving(page)).toBe(false);
  });

  test("blocked: leaving asks when only choices beside the final evaluation have been written", async () => {
    const { page } = await open("/tyokalut/");
    await page.addInitScript(failWith("SecurityError"));
    await page.goto(EVALUATION);
    await page.locator("#practice-summary").fill("Perheet saivat apua aiemmin.");
    expect(await asksBeforeLeaving(page)).toBe(true);
  });

  test("full: it is told, and a backup can be taken", async () => {
    const { page } = await open(SCORECARD);
    await page.evaluate(failWith("QuotaExceededError"));
    await page.locator("#f-area").fill("Salo");
    await part(page, "alert").getByText("tallennustila on täynnä").waitFor();
    expect((await backup(page)).text).toContain("Salo");
    await page.getByRole("button", { name: "Tallenna uudeksi versioksi" }).click();
    expect(await part(page, "versions").locator("li").count()).toBe(1);
  });

  test("full: leaving asks, and what is held in memory is stored once there is room", async () => {
    const { page } = await open(SCORECARD);
    await part(page, "name").fill("Vanha");
    await part(page, "status").getByText("Luonnos tallennettu").waitFor();
    await page.getByRole("button", { name: "Uusi asiakirja" }).click();
    await page.evaluate("window.setItem = Storage.prototype.setItem");
    const makeRoom = () => page.evaluate("Storage.prototype.setItem = window.setItem");
    await page.evaluate(failWith("QuotaExceededError"));
    await part(page, "name").fill("Uusi");
    const save = page.getByRole("button", { name: "Tallenna uudeksi versioksi" });
    await save.click();
    await part(page, "alert").getByText("tallennustila on täynnä").waitFor();
    expect(await asksBeforeLeaving(page)).toBe(true);
    await makeRoom();
    await save.click();
    await part(page, "status").getByText("Versio 1 tallennettu").waitFor();
    expect(await part(page, "alert").isVisible()).toBe(false);

    await page.evaluate(failWith("QuotaExceededError"));
    await page.locator("#f-area").fill("Salo");
    await part(page, "alert").getByText("tallennustila on täynnä").waitFor();
    await makeRoom();
    await page.getByRole("button", { name: "Poista: Vanha" }).click();
    expect(await part(page, "alert").isVisible()).toBe(false);
    await page.reload();
    expect(await page.locator("#f-area").inputValue()).toBe("Salo");
    expect(await part(page, "versions").locator("li").count()).toBe(1);
    expect(await asksBeforeLeaving(page)).toBe(false);
  });
});

test("leaving a form that has been saved asks nothing", async () => {
  const { page } = await open(SCORECARD);
  await page.locator("#f-area").fill("Salo");
  const closed = page.waitForEvent("close");
  await page.close({ runBeforeUnload: true });
  await closed;
});

test("the impact model is drawn, with its arrows as text", async () => {
  const { page } = await open(IMPACT_MODEL);
  for (const name of ["Lisää resurssi", "Lisää toiminta", "Lisää nuoli"])
    await page.getByRole("button", { name }).click();
  await page.locator('[data-path="resources.text"]').fill("Työaika");
  await page.locator('[data-path="activities.text"]').fill("Tiimi");
  await page.locator('[data-path="arrows.from"]').selectOption("Työaika");
  await page.locator('[data-path="arrows.to"]').selectOption("Tiimi");
  await page.getByText("Kohdasta ”Työaika” seuraa ”Tiimi”.").waitFor();
  expect(await page.locator("impact-diagram svg .box").count()).toBe(2);
  expect(await page.locator("impact-diagram svg .arrow").count()).toBe(1);
});

test("too many core indicators, and one without a starting level, are warned of; the figures are drawn and tabled", async () => {
  const { page } = await open(INDICATORS);
  const add = page.getByRole("button", { name: "Lisää indikaattori" });
  for (let row = 0; row < 11; row++) await add.click();
  for (const select of await page.locator('[data-path="indicators.core"]').all())
    await select.selectOption("yes");
  await part(page, "advice").getByText("Ydinindikaattoreita on 11.").waitFor();
  expect(await part(page, "advice").textContent()).toContain(
    "Ydinindikaattorilta puuttuu lähtötaso: Indikaattori 1,",
  );
  await page.locator('[data-path="indicators.values.first"]').first().fill("1,5");
  await page.locator('[data-path="indicators.values.second"]').first().fill("3");
  await page.locator("indicator-trends svg").waitFor();
  expect(await page.locator("indicator-trends svg .dot").count()).toBe(2);
  expect(
    await page.locator("indicator-trends tbody tr").first().locator("td").allTextContents(),
  ).toEqual(["–", "1,5", "3", "–", "–", "–"]);
});

test("a scorecard and a final evaluation become a practice", async () => {
  const { page } = await open(SCORECARD);
  await fillForm(page, "Perheohjaaja");
  await page.goto(EVALUATION);
  const gaps = part(page, "lack-list").locator("li");
  expect(await gaps.count()).toBeGreaterThan(8);
  await page.getByRole("button", { name: "Lataa käytäntö" }).click();
  expect(await focusedText(page)).toContain("Käytännöstä puuttuu vielä");
  await fillForm(page, "Perheohjaaja");
  expect(await page.locator("#practice-title").inputValue()).toBe("Perheohjaaja");
  expect(await part(page, "scorecards").locator("option:checked").textContent()).toBe(
    "Perheohjaaja",
  );
  await gaps.filter({ hasText: "Tiivistelmä" }).getByRole("link").click();
  await page.keyboard.type("Perheet saivat apua aiemmin.");
  await page.locator("#practice-title").fill("Perheohjaaja päiväkodissa");
  for (const name of [
    "operatingModel",
    "programme",
    "mainSector",
    "evidence",
    "rooted",
    "helpedTopic",
    "hinderedTopic",
  ])
    await page.locator(`#practice-${name}`).selectOption({ index: 1 });
  for (const name of ["themes", "targetGroups", "municipalities"])
    await page.locator(`#practice-${name} input`).first().check();
  await part(page, "lacks-title").getByText("Käytäntö on valmis ladattavaksi.").waitFor();
  const { file, text } = await downloaded(
    page,
    page.getByRole("button", { name: "Lataa käytäntö" }),
  );
  expect(file).toBe("perheohjaaja-paivakodissa.fi.md");
  expect(text).toMatch(
    /^---\ntitle: Perheohjaaja päiväkodissa\nsummary: Perheet saivat apua aiemmin\.\n/,
  );
  await page.reload();
  expect(await page.locator("#practice-title").inputValue()).toBe("Perheohjaaja päiväkodissa");
});

test("choices beside an empty final evaluation are kept, and come back with it when its deletion is undone", async () => {
  const { page } = await open(EVALUATION);
  const summary = page.locator("#practice-summary");
  await summary.fill("Perheet saivat apua aiemmin.");
  await page.reload();
  expect(await summary.inputValue()).toBe("Perheet saivat apua aiemmin.");
  await page.getByRole("button", { name: "Poista: Nimetön asiakirja" }).click();
  expect(await summary.inputValue()).toBe("");
  await page.getByRole("button", { name: "Kumoa" }).click();
  expect(await summary.inputValue()).toBe("Perheet saivat apua aiemmin.");
  await page.reload();
  expect(await summary.inputValue()).toBe("Perheet saivat apua aiemmin.");
});

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
    await page.context().close();
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

describe("axe finds nothing, in the light scheme and the dark", () => {
  const expectSound = async (page: Page, state: string): Promise<void> => {
    const { findings, passes } = await axeFindings(page);
    expect(findings, state).toEqual([]);
    expect(passes).toBeGreaterThan(10);
    // Only the colours are different in the dark.
    await page.emulateMedia({ colorScheme: "dark" });
    expect((await axeFindings(page, ["color-contrast"])).findings, `${state}, dark`).toEqual([]);
    await page.emulateMedia({ colorScheme: "light" });
  };

  test("on the list of tools", async () => {
    const { page } = await open("/tyokalut/");
    await expectSound(page, "list");
  });

  test.each(Object.entries(TOOL_PAGES))(
    "on %s, empty, filled and compared",
    async (_tool, address) => {
      const { page } = await open(address);
      await expectSound(page, "empty");
      await fillForm(page, "Saavutettava");
      await saveVersion(page, 1);
      await page.locator("[data-part=form] textarea").last().fill("Toisin");
      await saveVersion(page, 2);
      await compare(page);
      await expectSound(page, "filled and compared");
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await page.context().close();
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
    await expectSound(page, "mistakes");
    await page.getByRole("button", { name: "Poista: Virheitä" }).click();
    await expectSound(page, "deleted");
  });
});

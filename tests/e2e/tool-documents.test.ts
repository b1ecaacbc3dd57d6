import { describe, expect, test } from "vitest";
import { useBrowser } from "./support/browser.ts";
import {
  backup,
  downloaded,
  fillForm,
  focusedText,
  formValues,
  IMPACT_MODEL,
  INDICATORS,
  part,
  SCORECARD,
  stored,
  TOOL_PAGES,
  takeIn,
} from "./support/tool-form.ts";

const { open } = useBrowser();

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
    await stored(page, "Uudempi");
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

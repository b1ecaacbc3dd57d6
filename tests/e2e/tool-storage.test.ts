import { describe, expect, test } from "vitest";
import { useBrowser } from "./support/browser.ts";
import { asksBeforeLeaving, backup, EVALUATION, part, SCORECARD } from "./support/tool-form.ts";

const { open } = useBrowser();

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

import { expect, inject, test } from "vitest";
import { useBrowser } from "./support/browser.ts";
import { quiet } from "./support/quiet.ts";

const { open } = useBrowser();

test("no page asks anything of another site", async () => {
  const { page } = await open("/tietoa/");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  for (const address of [
    "/",
    "/kaytannot/?malli=valvonta",
    "/kaytannot/liperi-perhekeskus/",
    "/toimintamallit/valvonta/",
  ]) {
    await page.goto(address);
    await quiet(page);
  }
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter((url) => !url.startsWith(inject("site")))).toEqual([]);
});

test("the citation is copied and the copying told", async () => {
  const { page } = await open("/kaytannot/liperi-perhekeskus/", {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await page.getByRole("button", { name: "Kopioi viittaus" }).click();
  await page.getByText("Viittaus kopioitu leikepöydälle.").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("liperi-perhekeskus");
});

test("without JavaScript the citation is there to be selected, without a dead button", async () => {
  const { page } = await open("/kaytannot/liperi-perhekeskus/", { javaScriptEnabled: false });
  expect(await page.locator("[data-copy-source]").isVisible()).toBe(true);
  expect(await page.getByRole("button", { name: "Kopioi viittaus" }).isVisible()).toBe(false);
});

test("an address that leads nowhere gets a page that helps", async () => {
  const { page } = await open("/kaytannot/ei-ole/");
  expect(await page.locator("h1").textContent()).toBe("Sivua ei löytynyt");
  expect(await page.getByRole("searchbox").isVisible()).toBe(true);
});

test("from the home page to what a county's municipalities tried: model, practice, county, in plain links", async () => {
  const { page } = await open("/", { javaScriptEnabled: false });
  await page.getByRole("link", { name: "Nuorisotakuun toimintamalli" }).click();
  await page.locator("[data-practice=joutsa-tartu-hihasta] a").click();
  await page.getByRole("link", { name: "Joutsa", exact: true }).first().click();
  await page.getByRole("link", { name: "Keski-Suomen hyvinvointialue" }).click();
  await page.waitForURL("**/hyvinvointialueet/keski-suomi/");
  expect(await page.locator("[data-practice=joutsa-tartu-hihasta]").count()).toBe(1);
});

test("details of a comparison open with the keyboard", async () => {
  const { page } = await open("/toimintamallit/nuorisotakuu/");
  const topic = page.locator("summary", { hasText: "Yhteistyö" }).first();
  await topic.focus();
  await page.keyboard.press("Enter");
  expect(await page.locator("details[open]").count()).toBe(1);
});

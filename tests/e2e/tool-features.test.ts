import { expect, test } from "vitest";
import { useBrowser } from "./support/browser.ts";
import {
  downloaded,
  EVALUATION,
  fillForm,
  focusedText,
  IMPACT_MODEL,
  INDICATORS,
  part,
  SCORECARD,
} from "./support/tool-form.ts";

const { open } = useBrowser();

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

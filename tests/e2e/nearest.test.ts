import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useBrowser } from "./support/browser.ts";

const { open } = useBrowser();

const found = (page: Page): Promise<string[]> =>
  page
    .locator("[data-part=cards] [data-card]")
    .evaluateAll((all) => all.map((it) => it.getAttribute("data-card") ?? ""));

async function describeIn(page: Page, text: string): Promise<void> {
  await page.locator("textarea").fill(text);
  await page.locator("nearest-experiments button[type=submit]").click();
  await page.locator("[data-part=status]:not(:empty)").waitFor();
}

const HOUSING =
  "Kehitysvammaiset asukkaat muuttivat laitoksesta omiin asuntoihin tavalliseen kerrostaloon. Ohjaaja käy kotona, ja yöllä apua saa turvapuhelimella. Ostopalveluja tarvitaan vähemmän.";
const YOUTH =
  "Meillä on matalan kynnyksen palvelupiste, josta nuori saa ohjausta, neuvontaa ja tukea työnhakuun. Mukana ovat TE-toimisto, etsivä nuorisotyö, oppilaitokset ja Kela.";

describe("a description of what a municipality does", () => {
  test.each([
    [HOUSING, ["hausjarvi-kehitysvammaisten-asuinryhma", "joensuu-karhunmaki"]],
    [
      YOUTH,
      [
        "jyvaskyla-ohjaamo",
        "joutsa-tartu-hihasta",
        "rovaniemi-ohjaamo",
        "forssa-ohjaamo",
        "keski-uusimaa-ohjaamo",
        "vantaa-nuorisotakuu",
      ],
    ],
  ])("brings the practices that are like it: %s", async (text, likely) => {
    const { page, errors } = await open("/teemme-jo-nain/");
    await describeIn(page, text);
    expect(
      (await found(page)).slice(0, 3).filter((practice) => likely.includes(practice)).length,
    ).toBeGreaterThanOrEqual(2);
    expect(await page.locator(".likeness").first().textContent()).toContain("Yhteistä");
    expect(errors).toEqual([]);
  });

  test("is read in Swedish and English too", async () => {
    const { page } = await open("/en/what-we-already-do/");
    await describeIn(
      page,
      "A one-stop guidance centre where young people get counselling, help in finding work and training, together with the employment office and outreach youth work.",
    );
    expect((await found(page)).length).toBeGreaterThan(0);
    expect(await page.locator(".likeness").first().textContent()).toContain("In common");
  });

  test("is sent nowhere", async () => {
    const { page } = await open("/teemme-jo-nain/");
    const asked: string[] = [];
    page.on("request", (request) =>
      asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ""}`),
    );
    await describeIn(page, YOUTH);
    expect(asked.length).toBeGreaterThan(0);
    expect(
      asked.filter(
        (request) =>
          !request.startsWith("GET ") ||
          /nuori|ohjaus|matalan/.test(request.replace(/\/_astro\/\S+/, "")),
      ),
    ).toEqual([]);
  });

  test("that says too little is answered with advice", async () => {
    const { page } = await open("/teemme-jo-nain/");
    await describeIn(page, "Hyvää huomenta.");
    expect(
      await page.getByText("Tekstistä ei löytynyt tarpeeksi alan käsitteitä.").isVisible(),
    ).toBe(true);
    expect(await found(page)).toEqual([]);
  });

  test("whose data cannot be loaded is told, and can be tried again", async () => {
    const { page } = await open("/teemme-jo-nain/");
    await page.route("**/profiles.json", (route) => route.abort());
    await describeIn(page, YOUTH);
    expect(await page.getByText("Vertailu ei onnistunut").isVisible()).toBe(true);
    await page.unroute("**/profiles.json");
    await page.locator("nearest-experiments button[type=submit]").click();
    await page.getByText("lähintä kokeilua").waitFor();
  });
});

test("without scripts the page says so and leads to the themes", async () => {
  const { page } = await open("/teemme-jo-nain/", { javaScriptEnabled: false });
  expect(await page.getByText("Tämä työkalu tarvitsee JavaScriptin.").isVisible()).toBe(true);
  expect(await page.locator("textarea").isVisible()).toBe(false);
});

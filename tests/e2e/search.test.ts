import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { type JudgedQuery, score } from "../search/score.ts";
import { useBrowser } from "./support/browser.ts";
import { quiet } from "./support/quiet.ts";

const { open, visit } = useBrowser();

const settled = (page: Page, query: string): Promise<unknown> =>
  page.waitForFunction(
    (q) => document.querySelector<HTMLElement>("[data-search-query]")?.dataset["searchQuery"] === q,
    query,
  );
const found = (page: Page): Promise<string[]> =>
  page
    .locator("[data-search-query] [data-practice]")
    .evaluateAll((all) => all.map((it) => it.getAttribute("data-practice") ?? ""));
const ask = async (query: string) => {
  const opened = await visit(`/kaytannot/?q=${encodeURIComponent(query)}`);
  await settled(opened.page, query);
  return opened;
};

/**
 * Weighs what a page loads from now on, over the wire, for addresses of a kind. The engine's files
 * are compressed as they are.
 */
function weighing(page: Page): (kind: RegExp) => Promise<number> {
  const sizes: { pathname: string; size: Promise<number> }[] = [];
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    const weigh = (body: Buffer): number =>
      /\.(pagefind|pf_\w+)$/.test(pathname) ? body.length : gzipSync(body).length;
    sizes.push({ pathname, size: response.body().then(weigh, () => 0) });
  });
  return async (kind) =>
    (
      await Promise.all(sizes.filter(({ pathname }) => kind.test(pathname)).map(({ size }) => size))
    ).reduce((sum, size) => sum + size, 0);
}

describe("the search", () => {
  test("finds inflected words, and marks them in their forms with the field's name", async () => {
    const { page } = await ask("muistisairaille");
    expect(await found(page)).toContain("jyvaskyla-tehostetun-palveluasumisen-omavalvonta");
    const excerpt = page.locator(".excerpt").first();
    await excerpt.waitFor();
    expect(await excerpt.locator("b").textContent()).toMatch(/:\s*$/);
    expect(await page.locator("[data-practice] mark").count()).toBeGreaterThan(0);
  });

  test("finds a part of a compound", async () => {
    const { page } = await ask("työttömyys");
    expect(await found(page)).toContain("rovaniemi-ohjaamo");
  });

  test("says what a typo was mended to, and keeps the query as typed", async () => {
    const { page } = await ask("omavalonta");
    expect(await page.getByText("Tarkoititko ”omavalvonta”?").isVisible()).toBe(true);
    expect(await page.locator("[data-part=query]").inputValue()).toBe("omavalonta");
  });

  test("says what an everyday word was taken for", async () => {
    const { page } = await ask("opo");
    expect(await page.getByText("opo = opinto-ohjaaja").isVisible()).toBe(true);
    expect((await found(page))[0]).toBe("oulu-nopo");
  });

  test("finds a wellbeing services county's practices by its everyday name", async () => {
    const { page } = await ask("Pirha");
    const byNickname = await found(page);
    expect(byNickname.length).toBeGreaterThan(0);
    const county = await open("/hyvinvointialueet/pirkanmaa/");
    const ofCounty = await county.page
      .locator("main [data-practice]")
      .evaluateAll((all) => all.map((it) => it.getAttribute("data-practice")));
    expect(byNickname.toSorted()).toEqual([...new Set(ofCounty)].toSorted());
  });

  test("finds today's municipality's practices by a former one's name", async () => {
    const { page } = await ask("Nastola");
    expect((await found(page))[0]).toBe("lahti-nuorisotakuu");
  });

  test.each([
    ["barnskydd", "kuopio-lastensuojelun-laitoshoito"],
    ["night care", "tampere-yohoito-kuuselassa"],
  ])("understands %s", async (query, id) => {
    const { page } = await ask(query);
    expect((await found(page)).slice(0, 4)).toContain(id);
  });

  test("finds pages of text too, told apart from practices", async () => {
    const { page } = await ask("evästeet");
    expect(await page.locator("[data-page]").first().textContent()).toBe("Tietosuoja");
  });

  test("works together with facets: counts follow both", async () => {
    const { page } = await ask("nuoret");
    const all = (await found(page)).length;
    await page.getByRole("checkbox", { name: "Valvonta" }).check();
    await page.getByRole("button", { name: "Poista rajaus: Toimintamalli: Valvonta" }).waitFor();
    expect((await found(page)).length).toBeLessThan(all);
    expect(new URL(page.url()).searchParams.get("q")).toBe("nuoret");
  });

  test("a word that no practice has is told, and the others are answered", async () => {
    const { page } = await ask("kotihoito Utsjoki");
    expect(await page.getByText("Sanaa ”Utsjoki” ei ole missään kokeilussa.").isVisible()).toBe(
      true,
    );
    expect(await found(page)).toContain("tampere-kotihoito");
  });

  test("searches as one types, with one entry in the history", async () => {
    const { page } = await open("/kaytannot/");
    const before = await page.evaluate(() => history.length);
    await page.locator("[data-part=query]").pressSequentially("perhehoito", { delay: 30 });
    await settled(page, "perhehoito");
    expect((await found(page))[0]).toBe("vantaa-perhehoito");
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
  });

  test("offers themes and a way to suggest when nothing is found", async () => {
    const { page } = await ask("bitcoin");
    expect(await page.getByText("Haku ”bitcoin” ei tuottanut tuloksia").isVisible()).toBe(true);
    expect(await page.getByRole("link", { name: "Kaikki teemat" }).isVisible()).toBe(true);
    expect(await page.getByRole("link", { name: "Ohje muokkaajille" }).first().isVisible()).toBe(
      true,
    );
  });

  test("the way to the search in the head of every page leads to its field", async () => {
    const { page } = await open("/tietoa/");
    await page.getByRole("link", { name: "Haku", exact: true }).click();
    await page.waitForURL("**/kaytannot/#browse-query");
    await page.waitForFunction(() => document.activeElement?.id === "browse-query");
  });

  test.each(["x".repeat(2000), "!?…", "<script>alert(1)</script>", "🙂", "شبكة", '"', "-"])(
    "bears a strange query calmly: %s",
    async (query) => {
      const { page, errors } = await ask(query);
      expect(errors).toEqual([]);
      expect(await page.locator("[data-part=failed]").isVisible()).toBe(false);
    },
  );

  test("a part of the index that cannot be loaded is told, not taken for no results, and asked again later", async () => {
    const { page } = await open("/tietoa/");
    await page.route("**/*.pf_index", (route) => route.abort());
    await page.goto("/kaytannot/?q=opo");
    await page.getByText("Haku ei toimi juuri nyt.").waitFor();
    expect(await page.locator("[data-search-query]").count()).toBe(0);
    await page.unroute("**/*.pf_index");
    await page.locator("[data-part=query]").fill("opot");
    await settled(page, "opot");
    expect((await found(page))[0]).toBe("oulu-nopo");
  });

  test("facets work while the search does not", async () => {
    const { page } = await open("/tietoa/");
    await page.route("**/search/**", (route) => route.abort());
    await page.goto("/kaytannot/?q=opo&malli=valvonta");
    await page.getByText("Haku ei toimi juuri nyt.").waitFor();
    expect(await page.locator("[data-part=cards] [data-card]").count()).toBe(12);
  });

  test("a search that cannot be loaded is told, and the practices stay", async () => {
    const { page } = await open("/tietoa/");
    await page.route("**/search.json", (route) => route.abort());
    await page.goto("/kaytannot/?q=nuoret");
    await page.getByRole("alert").waitFor();
    expect(await page.locator("[data-part=cards] [data-card]").count()).toBe(50);
  });

  test("the first query costs at most 200 kB over the wire, the page's own load left out", async () => {
    const { page } = await open("/kaytannot/");
    await quiet(page);
    const weight = weighing(page);
    await page.locator("[data-part=query]").fill("omavalvonta");
    await settled(page, "omavalvonta");
    await quiet(page);
    const total = await weight(/./);
    expect(total).toBeGreaterThan(50_000);
    expect(total).toBeLessThan(200_000);
  });

  test.each([
    ["/kaytannot/", "omavalvonta"],
    ["/sv/praxis/", "egenkontroll"],
    ["/en/practices/", "supervision"],
  ])("its own layer keeps to 40 kB on %s: scripts, words and glossary", async (address, query) => {
    const { page } = await open("about:blank");
    const weight = weighing(page);
    await page.goto(`${address}?q=${query}`);
    await settled(page, query);
    // The bar of practices that were chosen for comparison stands on every page with cards: it is
    // no part of the search.
    const total = await weight(/\/_astro\/(?!CompareTray).*\.js$|\/search\.json$/);
    expect(total).toBeGreaterThan(15_000);
    expect(total).toBeLessThanOrEqual(40_000);
  });
});

test("queries judged by reading the records are answered as well as before", async () => {
  const queries = JSON.parse(
    readFileSync("tests/search/own-queries.json", "utf8"),
  ) as JudgedQuery[];
  const { page } = await open("/tietoa/");
  const scores: { ndcg: number; recall: number }[] = [];
  const noise: number[] = [];
  for (const { q, relevant } of queries) {
    await page.goto(`/kaytannot/?q=${encodeURIComponent(q)}`);
    await settled(page, q);
    const results = await found(page);
    if (Object.keys(relevant).length === 0) noise.push(results.length);
    else {
      expect(results, q).not.toEqual([]);
      scores.push(score(relevant, results));
    }
  }
  const mean = (numbers: number[]): number =>
    numbers.reduce((sum, it) => sum + it, 0) / numbers.length;
  expect(scores).toHaveLength(40);
  expect(mean(scores.map(({ ndcg }) => ndcg))).toBeGreaterThanOrEqual(0.91);
  expect(mean(scores.map(({ recall }) => recall))).toBeGreaterThanOrEqual(0.92);
  expect(mean(noise)).toBeLessThanOrEqual(5);
});

import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readCode } from "../support/read-code.ts";
import { pagesOf, SITES } from "./support/site.ts";

const BRIEF =
  /\/(?:paatostiivistelma|beslutsunderlag|decision-brief|beslutningsgrunnlag)\/index\.html$/;
const text = (html: string): string =>
  html
    .replace(/^[\s\S]*<body/, "<body")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");
const catalogue = (address: string): string =>
  readFileSync(path.join("dist", address, "index.html"), "utf8");
const canonical = (html: string): string =>
  /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? "";

/** The code that a page draws. */
function codeOf(html: string): { size: number; path: string } {
  const [, size, drawing = ""] =
    /<svg[^>]*role="img"[^>]*viewBox="0 0 (\d+) \1"[^>]*>\s*<path d="([^"]+)"/.exec(html) ?? [];
  return { size: Number(size), path: drawing };
}

describe.each(SITES)("$name", ({ folder }) => {
  const pages = pagesOf(folder);
  const briefs = pages.filter(({ file }) => BRIEF.test(file));
  const experiments = briefs.map(({ file }) => file.replace(/[^/]+\/index\.html$/, "index.html"));

  test("every practice and pilot has a decision brief in every language, and leads to it", () => {
    expect(briefs.length).toBeGreaterThanOrEqual(12);
    for (const { file } of briefs) {
      const page = pages.find(
        (it) => it.file === file.replace(/[^/]+\/index\.html$/, "index.html"),
      );
      expect(page?.html, file).toContain(`${file.replace(/index\.html$/, "")}"`);
    }
  });

  test("every code leads to the page of its practice or pilot", async () => {
    for (const { file, html } of [
      ...briefs,
      ...pages.filter((it) => experiments.includes(it.file)),
    ]) {
      const page = canonical(html).replace(BRIEF.test(file) ? /[^/]+\/$/ : /$/, "");
      expect(await readCode(codeOf(html)), file).toBe(page);
      expect(html).toMatch(new RegExp(`aria-label="[^"]*${page}"`));
    }
  });

  test("a brief is cited with its version and date, and asks for no script", () => {
    for (const { file, html } of briefs) {
      const id = file.split("/").at(-3);
      expect(text(html), file).toMatch(new RegExp(`${id}, vers\\S+ [0-9a-f]{8}, .{5,60}\\d{4}\\.`));
      expect(html).not.toContain("<script");
    }
  });
});

describe("what a brief says", () => {
  test("what was not reported, what was not asked and what nobody has told since are told apart", () => {
    const shown = text(
      catalogue("kaytannot/pirkkala-hyvinvoinnin-integroitu-toimintamalli/paatostiivistelma"),
    );
    expect(shown).toMatch(
      /Lähde ei kerro Talous, Luvut.* Lähteessä ei kysytty Lakisääteiset tehtävät, Yhteisö Kokeilun jälkeen Kukaan ei ole vielä kertonut/,
    );
  });

  test("figures stand with their source, and estimates are marked", () => {
    const shown = text(catalogue("kaytannot/joensuu-senioripiha/paatostiivistelma"));
    expect(shown).toMatch(/noin 2 000 000 € .*Noin · 2013–2015 · Lähde: luku 5\.3/);
  });

  test("what is left to the page is counted", () => {
    expect(
      text(catalogue("kaytannot/vantaa-palvelutalojen-joustava-resursointi/paatostiivistelma")),
    ).toContain("Verkkosivulla on lisäksi 15 lukua.");
  });

  test("a text in another language than the page's is marked", () => {
    expect(catalogue("sv/praxis/joensuu-senioripiha/beslutsunderlag")).toMatch(
      /<dd lang="fi"[^>]*>/,
    );
  });
});

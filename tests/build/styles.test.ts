import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { pagesOf, SITES } from "./support/site.ts";

/** The order of the layers, as one line gives it. */
const [, order = ""] = /^@layer (.*);$/m.exec(readFileSync("src/styles/layers.css", "utf8")) ?? [];

const layersOf = (css: string): string[] => [
  ...new Set(
    [...css.matchAll(/@layer\s+([^{;]+)/g)].flatMap(([, names = ""]) =>
      names.split(",").map((name) => name.trim()),
    ),
  ),
];

describe.each(SITES)("$name", ({ folder, base }) => {
  const sheets = new Map<string, string>();
  const sheet = (href: string): string => {
    const css =
      sheets.get(href) ?? readFileSync(path.join(folder, href.slice(base.length)), "utf8");
    sheets.set(href, css);
    return css;
  };
  const pages = pagesOf(folder).map(({ file, html }) => ({
    file,
    html,
    styles: [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = ""]) =>
      sheet(href),
    ),
  }));

  test("every page links the sheet that orders the layers before any other", () => {
    expect(pages.length).toBeGreaterThan(50);
    expect(order).toContain("components");
    expect(
      pages
        .filter(({ styles }) => layersOf(styles[0] ?? "").join(", ") !== order)
        .map(({ file }) => file),
    ).toEqual([]);
  });

  test.each([
    ["poster", "@page poster", "<article data-poster="],
    ["decision brief", "@page brief", ' data-brief="'],
    ["comparison", "comparison-board table", "<comparison-board"],
  ])("the rules of the %s are on the pages that have one, and on no other", (_, rule, part) => {
    const having = pages.filter(({ html }) => html.includes(part)).map(({ file }) => file);
    const loading = pages
      .filter(({ styles }) => styles.some((css) => css.includes(rule)))
      .map(({ file }) => file);
    expect(having.length).toBeGreaterThan(0);
    expect(loading).toEqual(having);
  });
});

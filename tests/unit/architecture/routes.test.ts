import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { SECTION_TABLE } from "../../../src/data/site/section-table.ts";

const LINES = { min: 8, max: 15 };

const routes = readdirSync("src/pages", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".astro"))
  .map((file) => path.posix.join("src/pages", file.split(path.sep).join("/")));

/** What a route imports, as paths from `src`. */
const importsOf = (file: string, text: string): string[] =>
  [...text.matchAll(/\bfrom\s*"([^"]+)"|\bimport\s*\(?\s*"([^"]+)"/g)].map(([, from, bare]) =>
    path.posix.relative("src", path.posix.join(path.posix.dirname(file), from ?? bare ?? "")),
  );

test("the site has routes", () => {
  expect(routes.length).toBeGreaterThan(20);
});

describe.each(Object.entries(SECTION_TABLE))("the section %s", (section, { entries, list }) => {
  const route = (name: string) => routes.includes(`src/pages/[...locale]/[${section}]/${name}`);

  test("has a page: a route of its own, or that of the sections that list their entries", () => {
    expect(route("index.astro")).toBe(list === undefined);
  });

  test("has a route for the pages of its entries, where it has entries", () => {
    expect(route("[id].astro")).toBe(entries !== undefined);
  });
});

describe.each(routes)("%s", (file) => {
  const text = readFileSync(file, "utf8");
  const imports = importsOf(file, text);
  const of = (room: string) => imports.filter((it) => it.startsWith(`${room}/`));

  test(`has ${LINES.min} to ${LINES.max} lines`, () => {
    const lines = text.trimEnd().split("\n").length;
    expect(lines).toBeGreaterThanOrEqual(LINES.min);
    expect(lines).toBeLessThanOrEqual(LINES.max);
  });

  test("imports the layout, one component, and otherwise data alone", () => {
    expect(of("layouts")).toEqual(["layouts/PageLayout.astro"]);
    expect(of("components")).toHaveLength(1);
    expect(imports).toHaveLength(2 + of("data").length);
  });

  test("draws nothing but its component in the layout", () => {
    const [component = ""] = of("components");
    const name = path.posix.basename(component, ".astro");
    const [, , markup = ""] = text.split(/^---$/m);
    expect([...markup.matchAll(/<(\w+)/g)].map(([, tag]) => tag)).toEqual(["PageLayout", name]);
    expect(markup).toMatch(/<PageLayout \{page\}>/);
  });
});

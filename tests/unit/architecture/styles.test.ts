import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const ORDER_FILE = "src/styles/layers.css";
const BREAKPOINTS_FILE = "src/styles/breakpoints.css";

const withoutComments = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, "");

/** Every sheet of the generator, without comments: the files, and each style block of a component. */
const sheets = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((file) => path.posix.join("src", file.split(path.sep).join("/")))
  .flatMap((file) => {
    if (file.endsWith(".css")) return [{ file, css: withoutComments(readFileSync(file, "utf8")) }];
    if (!file.endsWith(".astro")) return [];
    return [...readFileSync(file, "utf8").matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(
      ([, css = ""]) => ({ file, css: withoutComments(css) }),
    );
  });

/** What stands outside all braces of a sheet: the heads of its blocks, and its statements. */
function outermost(css: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let text = "";
  for (const [token] of css.matchAll(/"[^"]*"|[{};]|[^"{};]+/g)) {
    if (depth === 0 && (token === "{" || token === ";")) {
      found.push(text.trim());
      text = "";
    } else if (depth === 0 && token !== "}") text += token;
    if (token === "{") depth += 1;
    if (token === "}") depth -= 1;
  }
  return text.trim() === "" ? found : [...found, text.trim()];
}

const layerNames = (css: string): string[] =>
  [...css.matchAll(/@layer\s*([^;{]*)/g)].flatMap(([, names = ""]) =>
    names.split(",").map((name) => name.trim()),
  );

const orders = sheets.flatMap(({ file, css }) =>
  [...css.matchAll(/@layer([^;{]*);/g)].map(([line]) => ({ file, line })),
);
const layers = layerNames(orders[0]?.line ?? "");

test("a rule outside a layer is seen, and so is one after a layer", () => {
  expect(
    outermost('@import "./a.css";\n@layer base { p { margin: 0 } }\n@media print { b { top: 0 } }'),
  ).toEqual(['@import "./a.css"', "@layer base", "@media print"]);
});

test("one line orders the layers, and it stands once", () => {
  expect(orders).toEqual([
    { file: ORDER_FILE, line: "@layer reset, tokens, base, components, utilities, print;" },
  ]);
});

test("no rule stands outside a layer, in any component or file of styles", () => {
  expect(sheets.length).toBeGreaterThan(90);
  const outside = sheets.flatMap(({ file, css }) =>
    outermost(css)
      .filter((head) => !/^@(?:layer|import|custom-media)\s/.test(head))
      .map((head) => `${file}: ${head}`),
  );
  expect(outside).toEqual([]);
});

test("only the layers of that line are used, and each is", () => {
  const used = sheets.flatMap(({ file, css }) => layerNames(css).map((name) => ({ file, name })));
  expect(used.filter(({ name }) => !layers.includes(name))).toEqual([]);
  for (const layer of layers)
    expect(
      used.some(({ file, name }) => name === layer && file !== ORDER_FILE),
      layer,
    ).toBe(true);
});

test("the styles of a component are in the layer of components, but for what prints", () => {
  const elsewhere = sheets
    .filter(({ file }) => file.endsWith(".astro"))
    .flatMap(({ file, css }) => layerNames(css).map((name) => ({ file, name })))
    .filter(({ name }) => name !== "components" && name !== "print");
  expect(elsewhere).toEqual([]);
});

/** The media queries of a sheet, without the word that begins them. */
const mediaQueries = (css: string): string[] =>
  [...css.matchAll(/@media\s*([^{]*)/g)].map(([, query = ""]) => query.trim());

test("a width or height stands in a media query under its name only", () => {
  const unnamed = sheets.flatMap(({ file, css }) =>
    mediaQueries(css)
      .filter((query) => /width|height|aspect-ratio/.test(query))
      .map((query) => `${file}: ${query}`),
  );
  expect(unnamed).toEqual([]);
});

test("every breakpoint is declared once, in one file, and used", () => {
  const declared = sheets.flatMap(({ file, css }) =>
    [...css.matchAll(/@custom-media\s+(--[\w-]+)/g)].map(([, name = ""]) => ({ file, name })),
  );
  expect(declared.filter(({ file }) => file !== BREAKPOINTS_FILE)).toEqual([]);
  const names = declared.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
  const used = sheets.flatMap(({ css }) =>
    mediaQueries(css).flatMap((query) => query.match(/--[\w-]+/g) ?? []),
  );
  expect([...new Set(used)].sort()).toEqual([...names].sort());
});

/** The classes that a sheet names in its selectors. */
const classesOf = (css: string): string[] => [
  ...new Set(
    [...css.replace(/"[^"]*"/g, "").matchAll(/\.(-?[a-z][\w-]*)/gi)].map(([, name = ""]) => name),
  ),
];

/** The files of styles whose classes any component may carry. */
const PUBLIC_FILES = ["common", "utilities", "prose"].map((name) => `src/styles/${name}.css`);

test("no file of styles names a class that only a component defines", () => {
  const general = sheets.filter(({ file }) => file.startsWith("src/styles/"));
  const open = new Set(
    general.filter(({ file }) => PUBLIC_FILES.includes(file)).flatMap(({ css }) => classesOf(css)),
  );
  expect(open).toContain("page-width");
  expect(general.some(({ css }) => css.includes("@page poster"))).toBe(true);
  const reached = general.flatMap(({ file, css }) =>
    classesOf(css)
      .filter((name) => !open.has(name))
      .map((name) => `${file}: .${name}`),
  );
  expect(reached).toEqual([]);
});

test("what a sheet of paper lays out by its part is a part that some component marks", () => {
  const attribute = /data-poster-(?:part="[a-z]+"|omit)/g;
  const named = sheets.flatMap(({ css }) => css.match(attribute) ?? []);
  const marked = readdirSync("src/components", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".astro"))
    .flatMap(
      (file) => readFileSync(path.join("src/components", file), "utf8").match(attribute) ?? [],
    );
  expect(named.length).toBeGreaterThan(10);
  expect([...new Set(named)].sort()).toEqual([...new Set(marked)].sort());
});

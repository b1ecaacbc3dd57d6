import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { BROWSE_PAGES, pagesOf } from "./support/site.ts";

const FOLDER = "dist";
/** Bytes over the wire, compressed: a first visit with fonts, and the next page. */
const FIRST_VISIT_MAX = 60_000;
const NEXT_PAGE_MAX = 20_000;
const FORM_MAX = 70_000;
/** The button and the bar of the comparison, compressed. */
const CHOOSING_MAX = 2_500;

const wire = (file: string): number => {
  const bytes = readFileSync(path.join(FOLDER, file));
  return file.endsWith(".woff2") ? bytes.length : gzipSync(bytes).length;
};

const own = (html: string): string[] => [
  ...new Set(
    [...html.matchAll(/<(?:link|script|use)\b[^>]*?\s(?:href|src)="\/([^"#]+)(?:#[^"]*)?"/g)]
      .filter(([tag]) => !/rel="(?:canonical|search)"/.test(tag))
      .map((match) => match[1] ?? ""),
  ),
];

/**
 * No reading pages are the browse page, which carries its filters and fifty cards, and the forms of
 * the tools.
 */
const isForm = (html: string): boolean => html.includes("<tool-workshop");
const reading = pagesOf(FOLDER).filter(
  ({ file, html }) => !BROWSE_PAGES.includes(file) && !isForm(html),
);

test("every reading page keeps to its weight at a first visit, with fonts", () => {
  const heavy = reading
    .map(({ file, html }) => ({
      file,
      bytes: wire(file) + own(html).reduce((sum, it) => sum + wire(it), 0),
    }))
    .filter(({ bytes }) => bytes > FIRST_VISIT_MAX);
  expect(heavy).toEqual([]);
});

test("the forms of the tools are there, and weigh little more than a reading page", () => {
  const forms = pagesOf(FOLDER).filter(({ html }) => isForm(html));
  expect(forms.length).toBe(21);
  expect(
    forms.filter(
      ({ file, html }) => wire(file) + own(html).reduce((sum, it) => sum + wire(it), 0) > FORM_MAX,
    ),
  ).toEqual([]);
});

test("every page keeps to its weight once the rest is in the cache", () => {
  expect(
    pagesOf(FOLDER)
      .map(({ file }) => ({ file, bytes: wire(file) }))
      .filter(({ bytes }) => bytes > NEXT_PAGE_MAX),
  ).toEqual([]);
});

test("reading pages ship no script but that of the copy button, the table of figures, the tools and the choice for comparison", () => {
  const scripted = reading
    .filter(
      ({ html }) =>
        /<script/.test(html) &&
        !/<(?:copy-text|figure-board|tool-workshop|compare-tray)[ >]/.test(html),
    )
    .map(({ file }) => file);
  expect(scripted).toEqual([]);
});

test("choosing for comparison costs a page one small script", () => {
  const choosing = reading.filter(({ html }) => html.includes("<compare-tray"));
  const scripts = choosing.map(({ html }) =>
    own(html).filter((file) => file.includes("/CompareTray.") && file.endsWith(".js")),
  );
  expect(choosing.length).toBeGreaterThan(300);
  expect(scripts.filter((files) => files.length !== 1)).toEqual([]);
  const [script = ""] = scripts[0] ?? [];
  expect(wire(script)).toBeLessThanOrEqual(CHOOSING_MAX);
  expect(readFileSync(path.join(FOLDER, script), "utf8")).not.toMatch(/\bimport\b/);
});

import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { BROWSE_PAGES, filesOf, pagesOf } from "./support/site.ts";

const FOLDER = "dist";
/** Bytes over the wire, compressed: a first visit with fonts, and the next page. */
const FIRST_VISIT_MAX = 60_000;
const NEXT_PAGE_MAX = 20_000;

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

/** The browse page is no reading page: it carries its filters and fifty cards. */
const reading = pagesOf(FOLDER).filter(({ file }) => !BROWSE_PAGES.includes(file));

test("every reading page keeps to its weight at a first visit, with fonts", () => {
  const heavy = reading
    .map(({ file, html }) => ({ file, bytes: wire(file) + own(html).reduce((sum, it) => sum + wire(it), 0) }))
    .filter(({ bytes }) => bytes > FIRST_VISIT_MAX);
  expect(heavy).toEqual([]);
});

test("every page keeps to its weight once the rest is in the cache", () => {
  expect(
    pagesOf(FOLDER)
      .map(({ file }) => ({ file, bytes: wire(file) }))
      .filter(({ bytes }) => bytes > NEXT_PAGE_MAX),
  ).toEqual([]);
});

test("reading pages ship no script but that of the copy button, the table of figures and the tools", () => {
  const scripted = reading.filter(({ html }) => /<script/.test(html) && !/<(?:copy-text|figure-board|tool-workshop)[ >]/.test(html)).map(({ file }) => file);
  expect(scripted).toEqual([]);
});

test("the same content gives the same bytes", () => {
  const again = process.env["SECOND_BUILD"];
  if (!again) throw new Error("SECOND_BUILD names no second build; run the tests with npm test");
  expect(filesOf(again)).toEqual(filesOf(FOLDER));
  expect(filesOf(FOLDER).filter((file) => !readFileSync(path.join(FOLDER, file)).equals(readFileSync(path.join(again, file))))).toEqual([]);
});

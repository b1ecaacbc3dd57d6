import { expect, test } from "vitest";
import type { Context } from "../../../src/data/catalogue/make-context.ts";
import { LocalTexts } from "../../../src/data/experiment/local-texts.ts";
import { newestDate, recordVersion } from "../../../src/data/print/record-version.ts";
import type { Practice } from "../../../src/domain/practice.ts";
import { practice } from "../fixture-practice.ts";

const context = {
  catalogue: { sources: new Map([["raportti", { id: "raportti", year: 2017 }]]) },
} as unknown as Context;

/** The version of a practice in a language in which every text has a mark before it. */
const versionOf = (record: Practice, mark = ""): string =>
  recordVersion({
    record,
    texts: new LocalTexts(new Map([["title", { text: `${mark}${record.id}` }]]), record.id),
  });
const own = { sources: [{ document: "raportti" }] };

test("the version is the same for the same content", () => {
  expect(versionOf(practice("a", own))).toBe(versionOf(practice("a", own)));
});

test("it changes with a fact, and with a text in the page's language", () => {
  const versions = [
    versionOf(practice("a", own)),
    versionOf(practice("a", { ...own, period: { start: "2015" } })),
    versionOf(practice("a", own), "sv "),
  ];
  expect(new Set(versions).size).toBe(3);
});

test("the newest date is that of the source until somebody tells or reviews", () => {
  const followUps = [{ date: "2019-05", status: "continues", text: "" } as const];
  expect(newestDate(context, practice("a", own))).toBe("2017");
  expect(newestDate(context, practice("a", { ...own, followUps }))).toBe("2019-05");
  expect(
    newestDate(
      context,
      practice("a", { ...own, followUps, review: { date: "2026-02-01", by: "kunta" } }),
    ),
  ).toBe("2026-02-01");
});

import { expect, test } from "vitest";
import type { Context } from "../../../src/data/catalogue/context.ts";
import { newestDate, recordVersion } from "../../../src/data/print/record-version.ts";
import type { Practice } from "../../../src/domain/practice.ts";
import { practice } from "../fixture-practice.ts";

/** A language in which every text is told with a mark of its own before it. */
const context = (mark = ""): Context =>
  ({
    tell: (it: Practice, path: string) => ({ text: `${mark}${it.id}${path}` }),
    catalogue: { sources: new Map([["raportti", { id: "raportti", year: 2017 }]]) },
  }) as unknown as Context;
const own = { sources: [{ document: "raportti" }] };

test("the version is the same for the same content", () => {
  expect(recordVersion(context(), practice("a", own))).toBe(
    recordVersion(context(), practice("a", own)),
  );
});

test("it changes with a fact, and with a text in the page's language", () => {
  const versions = [
    recordVersion(context(), practice("a", own)),
    recordVersion(context(), practice("a", { ...own, period: { start: "2015" } })),
    recordVersion(context("sv "), practice("a", own)),
  ];
  expect(new Set(versions).size).toBe(3);
});

test("the newest date is that of the source until somebody tells or reviews", () => {
  const followUps = [{ date: "2019-05", status: "continues", text: "" } as const];
  expect(newestDate(context(), practice("a", own))).toBe("2017");
  expect(newestDate(context(), practice("a", { ...own, followUps }))).toBe("2019-05");
  expect(
    newestDate(
      context(),
      practice("a", { ...own, followUps, review: { date: "2026-02-01", by: "kunta" } }),
    ),
  ).toBe("2026-02-01");
});

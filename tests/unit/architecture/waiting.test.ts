import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

/** Waits for a time instead of for something: too short on one machine, too long on another. */
const CLOCKS = /\bwaitForTimeout\b|"networkidle"|\bsetTimeout\b|\btimeout:\s*\d/;

const tests = ["e2e", "long"].flatMap((folder) =>
  readdirSync(path.join("tests", folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => path.join("tests", folder, file)),
);

test("no browser test waits for a time, and none has a limit of its own", () => {
  expect(tests.length).toBeGreaterThan(15);
  expect(tests.filter((file) => CLOCKS.test(readFileSync(file, "utf8")))).toEqual([]);
});

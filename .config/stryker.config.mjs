/**
 * Mutation testing: rules of the code are changed one by one, and a unit test must notice each.
 * `npm run mutate -- domain` names the room; scripts/mutate.ts adds it to these settings.
 *
 * Left out, since a test of it would only repeat the text:
 * - `new Error(…)` and its texts, `.meta({…})`, `.describe(…)` and the keys `error`, `message`,
 *   `title` and `description` of schemas: what people read about a mistake or a field
 *   (ignore-texts.mjs);
 * - dictionaries: they are in the room `i18n`, which is not mutated;
 * - files that hold types alone give no mutants, so they need no rule.
 */
import { tmpdir } from "node:os";
import { join } from "node:path";

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  testRunner: "vitest",
  vitest: { configFile: ".config/vitest.mutation.config.ts" },
  plugins: ["@stryker-mutator/vitest-runner", "./.config/ignore-texts.mjs"],
  ignorers: ["texts"],
  coverageAnalysis: "perTest",
  incremental: true,
  // What a file sets up when it is loaded (the words of enumerations, tables) belongs to no test:
  // each such mutant would run every test, and they took three quarters of the time. Nearly all of
  // them are words that the compiler refuses.
  ignoreStatic: true,
  concurrency: 2,
  reporters: ["clear-text", "json", "progress-append-only"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  // Not under node_modules, where vitest neither looks for tests nor follows imports.
  tempDirName: join(tmpdir(), "mutation-testing"),
  ignorePatterns: ["dist", "tests/fixtures/*/dist", ".astro", "tests/e2e", "tests/build"],
  disableTypeChecks: false,
};

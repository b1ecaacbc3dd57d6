import { defineConfig } from "vitest/config";
import { limitsAt, measurePace } from "./support/pace.ts";

/** The only place where tests are given time: all limits follow the machine's pace of the moment. */
const limits = limitsAt(measurePace());

/** Two browsers at once: while one waits, the other works. More would only take turns. */
const BROWSERS = 2;

const browserTests = {
  globalSetup: "tests/e2e/support/serve.ts",
  provide: { limits },
  testTimeout: limits.browser,
  hookTimeout: limits.browser,
  maxWorkers: BROWSERS,
};

export default defineConfig({
  test: {
    projects: [
      {
        test: { name: "unit", include: ["tests/unit/**/*.test.ts"], testTimeout: limits.unit },
      },
      {
        test: { name: "build", include: ["tests/build/**/*.test.ts"], testTimeout: limits.build },
      },
      { test: { name: "e2e", include: ["tests/e2e/**/*.test.ts"], ...browserTests } },
      {
        test: {
          name: "long",
          include: ["tests/long/**/*.test.ts"],
          ...browserTests,
          testTimeout: limits.long,
        },
      },
    ],
  },
});

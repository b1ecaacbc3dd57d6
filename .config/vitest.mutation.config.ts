import { defineConfig } from "vitest/config";

/** The room that is mutated; scripts/mutate.ts sets it. */
const room = process.env["MUTATED_ROOM"];
if (room === undefined) throw new Error("MUTATED_ROOM names no room");

/**
 * The unit tests that must notice a changed rule: those of the room itself, and those of the tools,
 * which stand together though their rules are in `domain`. Tests of other rooms use the rule too,
 * but a rule that only they hold is not stated anywhere, and they load far more.
 */
export default defineConfig({
  test: {
    name: "unit",
    include: [`tests/unit/${room}/**/*.test.ts`, "tests/unit/tools/**/*.test.ts"],
    // Thousands of random documents for each mutant take hours; what they find, the others state.
    exclude: ["tests/unit/tools/round-trip.test.ts"],
  },
});

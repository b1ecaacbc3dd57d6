import { defineConfig } from "vitest/config";
import config from "../tests/vitest.config.ts";

/** The project `unit` of the tests alone: Stryker cannot choose one by its name. */
const unit = config.test?.projects?.find(
  (project) => typeof project === "object" && "test" in project && project.test?.name === "unit",
);
if (typeof unit !== "object") throw new Error("tests/vitest.config.ts has no project called unit");

export default defineConfig(unit);

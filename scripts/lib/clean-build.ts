import { cpSync } from "node:fs";
import path from "node:path";
import { differences } from "./folder-files.ts";
import { nodeProgram } from "./node-program.ts";
import type { Show, Tally } from "./side-by-side.ts";

/** What programs write, or what is no part of the site: a clean place does not have it. */
const LEFT_OUT = new Set([
  ".git",
  ".astro",
  "dist",
  "test-results",
  "tests/fixtures/luoto/dist",
  "node_modules/.astro",
  "node_modules/.cache",
  "node_modules/.vite",
]);

/** Another part of the world, where it is another day, and where letters are sorted otherwise. */
const ELSEWHERE = { TZ: "Pacific/Kiritimati", LANG: "et_EE.UTF-8", LC_ALL: "et_EE.UTF-8" };

/** Copies the project with its packages to another folder, without anything that it has built. */
export function copyProject(to: string): void {
  cpSync(".", to, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (file) => !LEFT_OUT.has(file.split(path.sep).join("/")),
  });
}

/**
 * Builds a site in a copy of the project, far from here in every sense and with every image drawn
 * anew. It passes when the bytes are those of the site that was built here.
 * @param copy the folder of the copy
 * @param site the built site, from the project's folder
 * @param environment what it is built of
 */
export const cleanBuild =
  (copy: string, site: string, environment: NodeJS.ProcessEnv = {}) =>
  async (show: Show): Promise<Tally> => {
    const status = await nodeProgram(["node_modules/astro/bin/astro.mjs", "build"], show, {
      cwd: copy,
      environment: {
        ...ELSEWHERE,
        ASTRO_TELEMETRY_DISABLED: "1",
        IMAGE_CACHE: path.join(copy, "images"),
        OUT_DIR: site,
        ...environment,
      },
    });
    if (status !== 0) return { passed: 0, failed: 1 };
    const unlike = differences(site, path.join(copy, site));
    show(unlike.length > 0 ? `Not the same bytes: ${unlike.slice(0, 20).join(", ")}\n` : "");
    return unlike.length > 0 ? { passed: 0, failed: 1 } : { passed: 1, failed: 0 };
  };

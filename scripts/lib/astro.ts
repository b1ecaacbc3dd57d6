import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";

/** The command-line program of Astro. */
const ASTRO = path.join(
  path.dirname(createRequire(import.meta.url).resolve("astro/package.json")),
  "bin",
  "astro.mjs",
);

/** Builds the site, showing what Astro prints of note. @returns the exit status */
export function astroBuild(environment: NodeJS.ProcessEnv = {}): number {
  console.log("Building the site …");
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: "1",
    NODE_COMPILE_CACHE: path.resolve("node_modules/.cache/node"),
    ...environment,
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, [ASTRO, "build"], {
    encoding: "utf8",
    env,
  });
  const lines = stdout.split("\n");
  if (status === 0)
    console.log(lines.filter((line) => /page\(s\) built|WARN/.test(line)).join("\n"));
  else console.error([stdout, stderr].join("\n"));
  return status ?? 1;
}

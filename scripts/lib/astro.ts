import { createRequire } from "node:module";
import path from "node:path";
import { nodeProgram } from "./node-program.ts";

/** The command-line program of Astro. */
const ASTRO = path.join(
  path.dirname(createRequire(import.meta.url).resolve("astro/package.json")),
  "bin",
  "astro.mjs",
);

/**
 * Builds the site, showing what Astro prints of note; all of it when the build fails.
 * @param environment variables besides those that are set
 * @returns the exit status
 */
export async function astroBuild(
  show: (text: string) => void,
  environment: NodeJS.ProcessEnv = {},
): Promise<number> {
  show("Building the site …\n");
  const printed: Uint8Array[] = [];
  const status = await nodeProgram([ASTRO, "build"], (text) => printed.push(text), {
    environment: {
      ASTRO_TELEMETRY_DISABLED: "1",
      NODE_COMPILE_CACHE: path.resolve("node_modules/.cache/node"),
      ...environment,
    },
  });
  const text = Buffer.concat(printed).toString();
  const ofNote = text.split("\n").filter((line) => /page\(s\) built|WARN/.test(line));
  show(`${status === 0 ? ofNote.join("\n") : text}\n`);
  return status;
}

import type { TestProject } from "vitest/node";
import type { Program } from "../../../scripts/lib/bundled-chromium.ts";
import { chromiumProgram } from "../../../scripts/lib/chromium.ts";
import { freePort } from "../../../scripts/lib/free-port.ts";
import { serveSite } from "../../../scripts/lib/serve-site.ts";
import type { Limits } from "../../support/pace.ts";

/**
 * Where the browser tests look for a free port: away from the one that a developer's own server
 * has.
 */
const FIRST_PORT = 4500;

declare module "vitest" {
  interface ProvidedContext {
    /** The address of the built catalogue. */
    site: string;
    /** The browser that all tests use. */
    program: Program;
    limits: Limits;
  }
}

/** Serves the built catalogue for the browser tests, and finds the browser for them once. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  project.provide("program", await chromiumProgram());
  const port = await freePort(FIRST_PORT);
  const server = await serveSite(port);
  project.provide("site", `http://localhost:${port}`);
  return () => server.stop();
}

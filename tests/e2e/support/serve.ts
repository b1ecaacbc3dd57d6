import type { TestProject } from "vitest/node";
import { freePort } from "../../../scripts/lib/free-port.ts";
import { serveSite } from "../../../scripts/lib/serve-site.ts";

/**
 * Where the browser tests look for a free port: away from the one that a developer's own server
 * has.
 */
const FIRST_PORT = 4500;

declare module "vitest" {
  interface ProvidedContext {
    site: string;
  }
}

/** Serves the built catalogue for the browser tests. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const port = await freePort(FIRST_PORT);
  const server = await serveSite(port);
  project.provide("site", `http://localhost:${port}`);
  return () => server.stop();
}

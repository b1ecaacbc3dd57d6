/**
 * npm run serve: serves the built site at http://localhost:4321, or at `PORT`; when the port is
 * taken, at the next free one.
 */
import { basePath, port } from "../src/reading/environment.ts";
import { orExplain } from "./lib/explain.ts";
import { freePort } from "./lib/free-port.ts";
import { serveSite } from "./lib/serve-site.ts";

await orExplain(async () => {
  const wanted = port();
  const free = await freePort(wanted);
  if (free !== wanted)
    console.log(
      `Port ${wanted} is taken, so the site is served at port ${free}. Set PORT to choose another.`,
    );
  await serveSite(free);
  console.log(`The site is at http://localhost:${free}${basePath()}  (stop with Ctrl+C)`);
});

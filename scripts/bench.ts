/**
 * npm run bench: how long filtering and searching take, and what pages weigh. Needs a built site.
 */
import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { routes } from "../src/i18n/routes.ts";
import { contentDir } from "../src/reading/environment.ts";
import { readInterface } from "../src/reading/interface-file.ts";
import { readSettings } from "../src/reading/settings.ts";
import type { BrowseIndexData } from "../src/views/browse.ts";
import { benchBrowser } from "./lib/bench/bench-browser.ts";
import { benchFilters } from "./lib/bench/bench-filters.ts";
import { orExplain } from "./lib/explain.ts";
import { freePort } from "./lib/free-port.ts";
import { serveSite } from "./lib/serve-site.ts";

/** Where a free port is looked for. */
const FIRST_PORT = 4600;
const MANY = 5000;

await orExplain(async () => {
  const [language] = readSettings(contentDir()).languages;
  const { browseIndex, section, home } = routes(
    readInterface(contentDir(), language).words,
    language,
    language,
    "/",
  );
  if (!existsSync(`dist${browseIndex}`))
    throw new Error('dist holds no built site. Run "npm run build" first.');
  const data = JSON.parse(readFileSync(`dist${browseIndex}`, "utf8")) as BrowseIndexData;
  const sizes = [data.cards.length, MANY];

  benchFilters(data, sizes);
  for (const page of [home, section("practices"), data.cards[0]?.href ?? home]) {
    console.log(
      `${page}: ${gzipSync(readFileSync(`dist${page}index.html`)).length} bytes compressed`,
    );
  }
  const port = await freePort(FIRST_PORT);
  const server = await serveSite(port);
  await benchBrowser(`http://localhost:${port}${section("practices")}`, sizes);
  await server.stop();
});

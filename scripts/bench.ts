/** npm run bench: how long filtering takes, and what pages weigh. Needs a built site. */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { browse, openBrowseIndex } from "../src/client/browse-index.ts";
import type { BrowseState } from "../src/domain/browse-state.ts";
import type { BrowseIndexData } from "../src/domain/views.ts";
import { orExplain } from "./lib/explain.ts";
import { grow } from "./lib/grow-index.ts";
import { median } from "./lib/median.ts";

const ROUNDS = 200;
const STATES: BrowseState[] = [
  { query: "", selection: {}, sort: "title" },
  { query: "", selection: { operatingModel: ["valvonta", "nuorisotakuu"], rooted: ["vakiintui"] }, sort: "municipality" },
  { query: "nuoret palvelu", selection: { economy: ["raportoitu"] }, sort: "title" },
];

await orExplain(() => {
  const data = JSON.parse(readFileSync("dist/kaytannot/index.json", "utf8")) as BrowseIndexData;
  for (const size of [data.cards.length, 5000]) {
    const grown = grow(data, size);
    const opening = performance.now();
    const index = openBrowseIndex(grown);
    const opened = performance.now() - opening;
    const times = STATES.flatMap((state) =>
      Array.from({ length: ROUNDS }, () => {
        const start = performance.now();
        browse(index, state);
        return performance.now() - start;
      }),
    );
    console.log(
      `${size} practices: opened in ${opened.toFixed(1)} ms, filtered in ${median(times).toFixed(2)} ms (median), ${Math.max(...times).toFixed(2)} ms (slowest of ${times.length})`,
    );
  }
  for (const file of ["kaytannot/liperi-perhekeskus/index.html", "kaytannot/index.html", "kaytannot/index.json", "index.html"]) {
    console.log(`${file}: ${gzipSync(readFileSync(`dist/${file}`)).length} bytes compressed`);
  }
});

/**
 * npm run mutate -- <room>: changes the rules of a room one by one and says which changes no unit
 * test notices. A second argument narrows it to a folder of the room, or to files of it:
 * npm run mutate -- domain "s*.ts". What was found is kept per room, so that a second run only
 * tries what has changed; the report is in node_modules/.cache/stryker/<room>.report.json.
 */
import { existsSync, mkdirSync } from "node:fs";
import { Stryker } from "@stryker-mutator/core";
import config from "../.config/stryker.config.mjs";
import { orExplain } from "./lib/explain.ts";

const CACHE = "node_modules/.cache/stryker";

await orExplain(async () => {
  const [room, part] = process.argv.slice(2);
  const target = `src/${room}${part === undefined ? "" : `/${part}`}`;
  if (room === undefined || !existsSync(`src/${room}`))
    throw new Error("Name a room of src/, for example: npm run mutate -- domain");
  process.env["MUTATED_ROOM"] = room;
  mkdirSync(CACHE, { recursive: true });
  await new Stryker({
    ...config,
    mutate: [target.endsWith(".ts") ? target : `${target}/**/*.ts`],
    incrementalFile: `${CACHE}/${room}.json`,
    jsonReporter: { fileName: `${CACHE}/${room}.report.json` },
  }).runMutationTest();
});

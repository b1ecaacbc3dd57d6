import path from "node:path";
import { expect, test } from "vitest";
import { differences, filesOf } from "../../scripts/lib/folder-files.ts";
import { SITES } from "./support/site.ts";

// The second catalogue was built again with every image drawn anew, the first one with images kept.
test.each(SITES)("the same content gives the same bytes: $name", ({ folder, again }) => {
  const builtAgain = process.env["BUILT_AGAIN"];
  if (!builtAgain)
    throw new Error("BUILT_AGAIN names no second builds; run the tests with npm test");
  expect(filesOf(folder).length).toBeGreaterThan(100);
  expect(differences(folder, path.join(builtAgain, again))).toEqual([]);
});

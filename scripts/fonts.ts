/**
 * npm run fonts: cuts the typefaces to the weights and letters that pages use, into `src/fonts/`.
 * Run it when their packages change.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import subsetFont from "subset-font";
import { orExplain } from "./lib/explain.ts";

const FOLDER = "src/fonts";

/**
 * Letters of Western European languages, and the signs of good typesetting. The packages' own cut
 * has no more.
 */
const CHARACTERS = [
  ...Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index)),
  ...Array.from({ length: 0x100 - 0xa0 }, (_, index) => String.fromCodePoint(0xa0 + index)),
  "ŒœŠšŽžŸ–—‘’‚“”„†•…‹›€™−≤≥\u2002\u2009\u200b\u202f",
].join("");

const FONTS = [
  {
    from: "node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
    to: "text.woff2",
    variationAxes: { wght: { min: 400, max: 600, default: 400 } },
  },
  {
    from: "node_modules/@fontsource/familjen-grotesk/files/familjen-grotesk-latin-700-normal.woff2",
    to: "display.woff2",
  },
];

await orExplain(async () => {
  mkdirSync(FOLDER, { recursive: true });
  for (const { from, to, ...options } of FONTS) {
    const whole = readFileSync(from);
    const cut = await subsetFont(whole, CHARACTERS, { targetFormat: "woff2", ...options });
    writeFileSync(path.join(FOLDER, to), cut);
    console.log(`${to}: ${cut.length} bytes of ${whole.length}`);
  }
});

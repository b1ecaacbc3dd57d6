import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { filesOf, pagesOf } from "./support/site.ts";

const FOLDER = "tests/fixtures/luoto/dist";
const BASE = "/kokoelma/";
const ORIGINAL = "tests/fixtures/luoto/content/pictures/lautta.jpg";

const pages = pagesOf(FOLDER);
const images = pages.flatMap(({ file, html }) =>
  [...html.matchAll(/<img\b[^>]*>/g)].map(([tag]) => ({ file, tag })),
);
const versions = filesOf(FOLDER).filter((file) => file.startsWith("pictures/"));
const attribute = (tag: string, name: string): string =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "";

describe("a picture that an editor has added", () => {
  test("is shown in the text of a practice and in the write-up of a pilot, in every language", () => {
    const shown = new Set(images.map(({ file }) => file));
    for (const page of [
      "praxis/lautta-kirjastona",
      "nb/praksiser/lautta-kirjastona",
      "fi/kaytannot/lautta-kirjastona",
      "piloter/bryggan",
      "nb/piloter/bryggan",
    ])
      expect(shown).toContain(`${page}/index.html`);
  });

  test("has its alternative text in the language of the text", () => {
    const alts = (page: string) =>
      images
        .filter(({ file }) => file === `${page}/index.html`)
        .map(({ tag }) => attribute(tag, "alt"));
    expect(alts("piloter/bryggan")).toEqual(["Färjan på väg mot bryggan"]);
    expect(alts("nb/piloter/bryggan")).toEqual(["Fergen på vei mot bryggen"]);
  });

  test("is offered in widths of which none is larger than the original, each a file of that width", async () => {
    const { width: originalWidth = 0 } = await sharp(ORIGINAL).metadata();
    expect(images.length).toBeGreaterThan(0);
    for (const { tag } of images) {
      const offered = attribute(tag, "srcset").split(", ");
      expect(offered).toHaveLength(3);
      for (const offer of offered) {
        const [address = "", width = ""] = offer.split(" ");
        const { format, width: real } = await sharp(
          path.join(FOLDER, address.slice(BASE.length)),
        ).metadata();
        expect([format, `${real}w`]).toEqual(["webp", width]);
        expect(real).toBeLessThanOrEqual(originalWidth);
      }
      expect(Number(attribute(tag, "width")) / Number(attribute(tag, "height"))).toBeCloseTo(
        1.6,
        2,
      );
      expect([attribute(tag, "loading"), attribute(tag, "decoding")]).toEqual(["lazy", "async"]);
    }
  });

  test("loses what its file told besides the picture", async () => {
    expect(readFileSync(ORIGINAL).includes("EXIF-MARK")).toBe(true);
    for (const file of versions)
      expect((await sharp(path.join(FOLDER, file)).metadata()).exif).toBeUndefined();
  });

  test("comes out as the same bytes every time", async () => {
    for (const file of versions) {
      const width = Number(path.basename(file, ".webp"));
      const again = await sharp(ORIGINAL)
        .autoOrient()
        .resize({ width })
        .webp({ quality: 80, effort: 5 })
        .toBuffer();
      expect(again.equals(readFileSync(path.join(FOLDER, file)))).toBe(true);
    }
  });
});

test("a catalogue without pictures has no folder of them", () => {
  expect(existsSync("content/pictures") || !existsSync("dist/pictures")).toBe(true);
});

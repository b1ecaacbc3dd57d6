import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { drawOgImage } from "../../../src/drawing/og-drawing.ts";
import type { OgImage } from "../../../src/drawing/og-image.ts";

const SQUARE = `data:image/svg+xml;base64,${Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48"><path d="M4 4h40v40H4z"/></svg>').toString("base64")}`;
const tile = { colour: "#7a3b12", pictogram: () => SQUARE };
const POSTER: OgImage = {
  title: "Työpajatoiminnan kehittäminen Åbolandin saarilla",
  kind: "Kuljetukset",
  place: "Isoluoto",
  figure: { number: "1\u00a0200", unit: "lainaa", label: "kesän aikana" },
  catalogue: "Hyvät käytännöt",
  model: tile,
  models: [tile],
};

describe("drawing an Open Graph image", () => {
  let png: Buffer;
  beforeAll(async () => {
    png = await drawOgImage(POSTER);
  });

  test("makes a small PNG of the size that services ask for", async () => {
    expect(await sharp(png).metadata()).toMatchObject({ format: "png", width: 1200, height: 630 });
    expect(png.length).toBeLessThan(40_000);
  });

  test("makes the same bytes every time", async () => {
    expect((await drawOgImage(POSTER)).equals(png)).toBe(true);
  });

  test.each([
    ["ä", "a"],
    ["ö", "o"],
    ["å", "a"],
    ["š", "s"],
    ["ŋ", "n"],
  ])(
    "draws %s as a letter of its own, unlike %s and unlike a letter that the typeface lacks",
    async (letter, plain) => {
      const drawn = await Promise.all(
        [letter, plain, "\u4e2d"].map((title) => drawOgImage({ ...POSTER, title })),
      );
      expect(new Set(drawn.map((it) => it.toString("base64"))).size).toBe(3);
    },
  );

  test.each([
    ["between the title and the figure", { left: 772, top: 0, width: 50, height: 630 }],
    ["above the title", { left: 0, top: 0, width: 820, height: 50 }],
    ["below the title", { left: 0, top: 580, width: 820, height: 50 }],
    ["beside the figure", { left: 1168, top: 0, width: 32, height: 630 }],
    ["above the figure", { left: 832, top: 0, width: 368, height: 50 }],
    ["below the figure", { left: 832, top: 580, width: 368, height: 50 }],
  ])("leaves the margin %s empty, however long the texts", async (_where, margin) => {
    const long = "hyvinvointikoordinaattoritoimintasuunnitelma ".repeat(6).trim();
    const figure = { number: `arviolta enintään ${long}`, unit: long, label: long };
    const png = await drawOgImage({ ...POSTER, title: long, kind: long, place: long, figure });
    const { channels } = await sharp(await sharp(png).extract(margin).png().toBuffer()).stats();
    expect(channels.map(({ min, max }) => max - min)).toEqual([0, 0, 0]);
  });
});

import { readFileSync } from "node:fs";
import satori, { type SatoriOptions } from "satori";
import sharp from "sharp";
import { once } from "../domain/once.ts";
import { OG_FACES, OG_SIZE, type OgElement, type OgImage, type OgMeasure } from "./og-image.ts";
import { OG_FACE_STYLES, ogLayout } from "./og-layout.ts";

type Fonts = NonNullable<Extract<SatoriOptions, { fonts: unknown }>["fonts"]>;

/**
 * Files of the typefaces' packages that the program can read; woff2 of a variable face it cannot
 * cut to a weight.
 */
const FONTS = [
  {
    name: "display",
    weight: 700,
    file: "familjen-grotesk/files/familjen-grotesk-latin-700-normal.woff",
  },
  {
    name: "display-ext",
    weight: 700,
    file: "familjen-grotesk/files/familjen-grotesk-latin-ext-700-normal.woff",
  },
  { name: "text", weight: 400, file: "source-sans-3/files/source-sans-3-latin-400-normal.woff" },
  {
    name: "text-ext",
    weight: 400,
    file: "source-sans-3/files/source-sans-3-latin-ext-400-normal.woff",
  },
  { name: "text", weight: 600, file: "source-sans-3/files/source-sans-3-latin-600-normal.woff" },
  {
    name: "text-ext",
    weight: 600,
    file: "source-sans-3/files/source-sans-3-latin-ext-600-normal.woff",
  },
] as const;

const getFonts = once(
  async (): Promise<Fonts> =>
    FONTS.map(({ name, weight, file }) => ({
      name,
      weight,
      style: "normal",
      data: readFileSync(`node_modules/@fontsource/${file}`),
    })),
);

/** Draws a tree as SVG in which letters are outlines, so that no font of the machine is used. */
const draw = async (
  tree: OgElement,
  options: Pick<SatoriOptions, "onNodeDetected" | "pointScaleFactor"> = {},
): Promise<string> => satori(tree, { ...OG_SIZE, ...options, fonts: await getFonts() });

/** The letters and signs of the faces' Latin files, whose widths are taken at once. */
const MEASURED = [
  ...Array.from({ length: 0x180 - 0x21 }, (_, index) => String.fromCodePoint(0x21 + index)).filter(
    (sign) => !/[\p{Cc}\p{Cf}]/u.test(sign),
  ),
  ..."–—‘’‚“”„†•…‹›€™−≤≥",
];
/** A space on its own has no width, being at the end of its line; this one has the same glyph. */
const SPACE = "\u00a0";
/** The size that widths are taken in. */
const MEASURED_SIZE = 100;
/** The width of a letter that is not measured: the widest there is. */
const WIDEST = 1;

/**
 * Gives the width of a text, letter by letter. Kerning is passed over: it makes a line shorter, if
 * anything.
 */
const getMeasure = once(async (): Promise<OgMeasure> => {
  const widths = new Map<string | number | undefined, number>();
  const letters = OG_FACES.flatMap((face) =>
    MEASURED.map(
      (letter): OgElement => ({
        type: "div",
        key: face + letter,
        props: {
          style: { display: "flex", whiteSpace: "pre", ...OG_FACE_STYLES[face] },
          children: letter,
        },
      }),
    ),
  );
  const style = {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    fontSize: MEASURED_SIZE,
  };
  await draw(
    { type: "div", props: { style, children: letters } },
    {
      pointScaleFactor: 10,
      onNodeDetected: ({ key, width }) => void widths.set(key, width / MEASURED_SIZE),
    },
  );
  return (face) => (text) =>
    [...text.replaceAll(" ", SPACE)].reduce(
      (sum, letter) => sum + (widths.get(face + letter) ?? WIDEST),
      0,
    );
});

/**
 * How many colours are enough: a poster has its model's and two more with their shades, other pages
 * those of all models.
 */
const COLOURS = { poster: 16, page: 32 };

/** The sources of what is done with a tree once it has been laid out. */
const getSources = once(async () =>
  ["og-drawing", "og-image"].map((file) => readFileSync(`src/drawing/${file}.ts`)),
);

/** An Open Graph image that can be drawn, or found by what it is drawn of. */
export interface OgDrawing {
  /** All that its bytes come from, but the programs that draw. */
  ingredients: (string | Uint8Array)[];
  /** Draws it as PNG. Few colours without dithering keep it small and quick to make. */
  draw: () => Promise<Buffer>;
}

/** Lays an Open Graph image out, which is quick; drawing it is not. */
export async function ogDrawing(image: OgImage): Promise<OgDrawing> {
  const tree = ogLayout(image, await getMeasure());
  const colours = image.model ? COLOURS.poster : COLOURS.page;
  const fonts = await getFonts();
  return {
    ingredients: [
      JSON.stringify({ tree, colours, fonts: fonts.map(({ name, weight }) => [name, weight]) }),
      ...fonts.map(({ data }) => new Uint8Array(data)),
      ...(await getSources()),
    ],
    draw: async () =>
      sharp(Buffer.from(await draw(tree)))
        .png({ palette: true, colours, dither: 0, effort: 1, compressionLevel: 7 })
        .toBuffer(),
  };
}

/** An Open Graph image as PNG. */
export const drawOgImage = async (image: OgImage): Promise<Buffer> =>
  (await ogDrawing(image)).draw();

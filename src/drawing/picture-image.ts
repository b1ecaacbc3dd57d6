import type { Picture, Pictures } from "../domain/picture.ts";

/** What an image element needs, under the names of the document tree. */
export interface ImageProperties {
  src: string;
  srcSet: string;
  sizes: string;
  width: number;
  height: number;
  loading: "lazy";
  decoding: "async";
}

/**
 * Gives the image element of a picture that a text names.
 * @throws Error when the catalogue has no such picture; the content check finds it first, with its
 * place
 */
export type PictureImages = (name: string) => ImageProperties;

/**
 * Stops at a picture whose address is written in another place of the text; the content check finds
 * it first.
 * @throws Error always
 */
export function refusePictureByReference(): never {
  throw new Error(
    'a text shows a picture by reference; write its file in place, as in ![what it shows](file.jpg), and run "npm run check"',
  );
}

/**
 * The widths that pictures are made in: a telephone, a column of text, and the same on a sharp
 * screen.
 */
const WIDTHS = [480, 960, 1440] as const;
const WIDEST = Math.max(...WIDTHS);
/** The width for browsers that do not choose. */
const USUAL = 960;
/** The column of text (styles/tokens.css: --measure), and the whole of a narrower page. */
const SIZES = "(min-width: 42rem) 40rem, 100vw";

/** The widths of a picture's versions, none of them wider than the picture. */
export function versionWidths({ width }: Picture): number[] {
  const narrower = WIDTHS.filter((it) => it < width);
  return [...narrower, ...(width <= WIDEST ? [width] : [])];
}

/** The address of a version from the root of the site. */
export const versionPath = (name: string, width: number): string =>
  `pictures/${name}/${width}.webp`;

/** Makes the image elements of a catalogue's pictures for a site under a path. */
export function pictureImages(pictures: Pictures, base: string): PictureImages {
  const address = (name: string, width: number): string =>
    `${base.replace(/\/$/, "")}/${versionPath(name, width)}`;
  return (name) => {
    const picture = pictures.get(name);
    if (!picture)
      throw new Error(
        `a text shows the picture "${name}", which is not among the pictures of the catalogue; run "npm run check"`,
      );
    const widths = versionWidths(picture);
    const widest = widths.at(-1) ?? picture.width;
    return {
      src: address(name, widths.findLast((it) => it <= USUAL) ?? widest),
      srcSet: widths.map((width) => `${address(name, width)} ${width}w`).join(", "),
      sizes: SIZES,
      width: widest,
      height: Math.round((picture.height * widest) / picture.width),
      loading: "lazy",
      decoding: "async",
    };
  };
}

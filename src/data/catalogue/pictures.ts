import { readFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { once } from "../../domain/once.ts";
import { versionWidths } from "../../drawing/picture-image.ts";
import { contentDir } from "../../reading/environment.ts";
import { readPictures } from "../../reading/pictures.ts";
import { keptImage } from "./kept-images.ts";

/** The pictures of the catalogue. */
export const getPictures = once(() => readPictures(contentDir()));

/** Every version of every picture, with the parts of its address. */
export const pictureVersions = async (): Promise<{ name: string; width: number }[]> =>
  [...(await getPictures()).values()].flatMap((picture) =>
    versionWidths(picture).map((width) => ({ name: picture.name, width })),
  );

/** The source of this file: how versions are drawn. */
const getSource = once(() => readFile("src/data/catalogue/pictures.ts"));

/** A version of a picture. What cameras write into files, such as the place, is left out. */
export async function drawPicture(name: string, width: number): Promise<Buffer> {
  const original = await readFile(path.join(contentDir(), "pictures", name));
  return keptImage([original, String(width), await getSource()], () =>
    sharp(original).autoOrient().resize({ width }).webp({ quality: 80, effort: 5 }).toBuffer(),
  );
}

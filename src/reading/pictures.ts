import path from "node:path";
import type { SatteriProcessorOptions } from "@astrojs/markdown-satteri";
import sharp from "sharp";
import {
  type Picture,
  type PictureImages,
  type Pictures,
  refusePictureByReference,
} from "../domain/picture.ts";
import { listContent } from "./content-files.ts";

/** The pictures of a catalogue, each with the size that it has when it is held the right way up. */
export async function readPictures(contentDir: string): Promise<Pictures> {
  const files = listContent(contentDir).filter((file) => file.kind === "picture");
  const read = files.map(async ({ path: file, name }): Promise<[string, Picture]> => {
    const { autoOrient } = await sharp(path.join(contentDir, file)).metadata();
    return [name, { name, ...autoOrient }];
  });
  return new Map(await Promise.all(read));
}

type Plugin = Extract<
  NonNullable<SatteriProcessorOptions["mdastPlugins"]>[number],
  { name: string }
>;

/** Lets write-ups show pictures of the catalogue by the names of their files, and nothing else. */
export const writeUpPictures = (images: PictureImages): Plugin => ({
  name: "pictures",
  image(node, context) {
    const { src, ...properties } = images(node.url);
    context.setProperty(node, "url", src);
    context.setProperty(node, "data", { hProperties: properties });
  },
  imageReference: refusePictureByReference,
});

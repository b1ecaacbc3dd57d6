import type { SatteriProcessorOptions } from "@astrojs/markdown-satteri";
import { type PictureImages, refusePictureByReference } from "../drawing/picture-image.ts";

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

import type { Nodes, Root } from "mdast";
import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { keepNumbersTogether } from "../../domain/typography.ts";
import {
  type ImageProperties,
  type PictureImages,
  refusePictureByReference,
} from "../../drawing/picture-image.ts";

/** Lets a text show pictures of the catalogue by the names of their files, and nothing else. */
function showPictures(node: Nodes, images: PictureImages): void {
  if (node.type === "image") {
    const { src, ...hProperties } = images(node.url);
    node.url = src;
    node.data = { hProperties };
  }
  if (node.type === "imageReference") refusePictureByReference();
  if ("children" in node) for (const child of node.children) showPictures(child, images);
}

const IMAGE_PROPERTIES = [
  "src",
  "srcSet",
  "sizes",
  "width",
  "height",
  "loading",
  "decoding",
] satisfies (keyof ImageProperties)[];

/**
 * Raw HTML is not passed through, and what Markdown can make is sanitised: contributors' texts
 * cannot carry scripts.
 */
const processor = unified()
  .use(remarkParse)
  .use(() => (tree: Root, file) => showPictures(tree, file.data["images"] as PictureImages))
  .use(remarkRehype)
  .use(rehypeSanitize, {
    ...defaultSchema,
    attributes: { ...defaultSchema.attributes, img: ["alt", ...IMAGE_PROPERTIES] },
  })
  .use(rehypeStringify)
  .freeze();

/** Markdown as HTML. */
export const toHtml = (markdown: string, images: PictureImages): string =>
  String(processor.processSync({ value: keepNumbersTogether(markdown), data: { images } }));

/**
 * Markdown of one paragraph as HTML without the paragraph's tags, for list items and table cells.
 */
export const toInlineHtml = (markdown: string, images: PictureImages): string =>
  toHtml(markdown, images).replace(/^<p>([\s\S]*)<\/p>$/, "$1");

import type { PictureImages } from "../../drawing/picture-image.ts";
import type { LocalHtml, LocalText } from "../../views/text.ts";
import { toHtml, toInlineHtml } from "./markdown.ts";

/** A Markdown text as HTML, in its language; undefined where there is none. */
export function blockHtml(
  local: LocalText | undefined,
  images: PictureImages,
): LocalHtml | undefined {
  if (!local) return undefined;
  const { text, ...rest } = local;
  return { html: toHtml(text, images), ...rest };
}

/** The same for a text of one paragraph. */
export const inlineHtml = ({ text, ...rest }: LocalText, images: PictureImages): LocalHtml => ({
  html: toInlineHtml(text, images),
  ...rest,
});

import type { Experiment } from "../../domain/pilot.ts";
import type { PictureImages } from "../../drawing/picture-image.ts";
import type { LocalHtml, LocalText } from "../../views/text.ts";
import type { Context } from "./context.ts";
import { toHtml, toInlineHtml } from "./markdown.ts";

/** A text that is told, as HTML. */
const html = (
  { text, ...rest }: LocalText,
  convert: typeof toHtml,
  images: PictureImages,
): LocalHtml => ({ html: convert(text, images), ...rest });

/** The text of an experiment at a path as HTML; undefined where the record is silent. */
export function blockHtml(
  { tell, images }: Context,
  experiment: Experiment,
  path: string,
): LocalHtml | undefined {
  const body = tell.maybe(experiment, path);
  return body && html(body, toHtml, images);
}

/** The same for a text of one paragraph that must be there. */
export const inlineHtml = (
  { tell, images }: Context,
  experiment: Experiment,
  path: string,
): LocalHtml => html(tell(experiment, path), toInlineHtml, images);

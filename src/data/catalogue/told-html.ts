import type { PictureImages } from "../../domain/picture.ts";
import type { Experiment } from "../../domain/pilot.ts";
import type { Told, ToldHtml } from "../../views/text.ts";
import type { Context } from "./context.ts";
import { toHtml, toInlineHtml } from "./markdown.ts";

/** A text that is told, as HTML. */
const html = (
  { text, ...rest }: Told,
  convert: typeof toHtml,
  images: PictureImages,
): ToldHtml => ({ html: convert(text, images), ...rest });

/** The text of an experiment at a path as HTML; undefined where the record is silent. */
export function toldBlock(
  { tell, images }: Context,
  experiment: Experiment,
  path: string,
): ToldHtml | undefined {
  const told = tell.maybe(experiment, path);
  return told && html(told, toHtml, images);
}

/** The same for a text of one paragraph that must be there. */
export const toldInline = (
  { tell, images }: Context,
  experiment: Experiment,
  path: string,
): ToldHtml => html(tell(experiment, path), toInlineHtml, images);

import type { Experiment } from "../domain/pilot.ts";
import type { Told, ToldHtml } from "../domain/views.ts";
import type { Context } from "./context.ts";
import { toHtml, toInlineHtml } from "./markdown.ts";

/** A text that is told, as HTML. */
const html = ({ text, ...rest }: Told, convert: (markdown: string) => string): ToldHtml => ({ html: convert(text), ...rest });

/** The text of an experiment at a path as HTML; undefined where the record is silent. */
export function toldBlock({ tell }: Context, experiment: Experiment, path: string): ToldHtml | undefined {
  const told = tell.maybe(experiment, path);
  return told && html(told, toHtml);
}

/** The same for a text of one paragraph that must be there. */
export const toldInline = ({ tell }: Context, experiment: Experiment, path: string): ToldHtml => html(tell(experiment, path), toInlineHtml);

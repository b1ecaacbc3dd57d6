import type { LocalText } from "../../views/text.ts";
import type { Context } from "../catalogue/context.ts";
import type { LocalisedExperiment } from "./localise.ts";
import { sourceViews } from "./source-view.ts";

/**
 * The address of an experiment's page in full.
 * @param site the site's address
 */
export const addressOf = ({ href }: LocalisedExperiment, site: URL): string =>
  new URL(href, site).href;

/**
 * The citation of an experiment in pieces, each with its language: title, place, catalogue, address
 * and the record's own source.
 * @param site the site's address
 */
export function citation(
  context: Context,
  experiment: LocalisedExperiment,
  site: URL,
): LocalText[] {
  const { catalogue, text } = context;
  const { name, publisher } = catalogue.settings;
  const { record, texts, municipalities } = experiment;
  const [source] = sourceViews(context, record.sources.slice(0, 1));
  const { text: title, lang } = texts.get("title");
  const place = municipalities === "" ? "" : ` (${municipalities})`;
  const address = addressOf(experiment, site);
  return [
    { text: title, lang },
    { text: `${place}. ${text(name)}, ${text(publisher)}. ${record.id}. ${address}.` },
    ...(source
      ? [{ text: " " }, ...source.text, { text: source.place === "" ? "." : `, ${source.place}.` }]
      : []),
  ];
}

import type { Experiment } from "../../domain/pilot.ts";
import { lookUp } from "../../domain/vocabulary.ts";
import { fingerprint } from "../../reading/fingerprint.ts";
import type { Context } from "../catalogue/make-context.ts";
import type { LocalisedExperiment } from "../experiment/localise.ts";

/**
 * The version of what a page tells: the fingerprint of the record's facts and of its texts in the
 * page's language. Who has quoted a page can see whether it still says the same. It follows from
 * the content alone, so that the same content always gives the same version, and a new build of the
 * site none.
 */
export const recordVersion = ({
  record,
  texts,
}: Pick<LocalisedExperiment, "record" | "texts">): string =>
  fingerprint(JSON.stringify([record, texts.all.map(([, { text }]) => text)]));

/**
 * The newest date in the record, as exact as it is given: when somebody last reviewed it or told
 * what became of it, or the year of its newest source. Records have no date of writing, and that
 * would say nothing of how old the facts are.
 */
export function newestDate({ catalogue }: Context, experiment: Experiment): string {
  const years = experiment.sources.map(({ document }) =>
    String(lookUp(catalogue.sources, document).year),
  );
  const body = experiment.followUps.map(({ date }) => date);
  return (
    [...years, ...body, ...(experiment.review ? [experiment.review.date] : [])].sort().at(-1) ?? ""
  );
}

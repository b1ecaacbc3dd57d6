import { plural } from "../../domain/message.ts";
import { PILOT_MARK } from "../../domain/palette.ts";
import { type Experiment, modelOf } from "../../domain/pilot.ts";
import type { OgImage } from "../../drawing/og-image.ts";
import type { CountedLink, Link } from "../../views/text.ts";
import type { Context } from "../catalogue/context.ts";
import { experimentCard } from "../experiment/experiment-card.ts";

/**
 * An entry of a section that has a page of its own: the link to it, and what the image shown with
 * that link says besides its title.
 */
export interface SectionEntry extends Link, Pick<OgImage, "kind" | "place" | "lead" | "figure"> {
  id: string;
  /** The last part of its address, where that is not the id. */
  slug?: string;
  /** Whose colours and pictogram the image has: an operating model's, or those of pilots. */
  model?: string;
}

/** Entries that are listed with a description of each. */
export const describedEntries = (
  links: readonly (CountedLink & { description: string })[],
  kind: string,
): SectionEntry[] =>
  links.map(({ id, text, href, description }) => ({ id, text, href, kind, lead: description }));

/** Practices or pilots, each with its card's words. */
export const experimentEntries = (
  context: Context,
  experiments: readonly Experiment[],
): SectionEntry[] =>
  experiments.map((experiment) => {
    const { id, title, href, langs, model, place, figure } = experimentCard(context, experiment);
    return {
      id,
      text: title,
      href,
      lang: langs?.title,
      kind: model.text,
      place,
      figure,
      model: modelOf(experiment) ?? PILOT_MARK,
    };
  });

/** Places, each with how many experiments there were. */
export const placeEntries = (
  { locale, t }: Context,
  facet: "municipality" | "wellbeingCounty",
  links: readonly CountedLink[],
): SectionEntry[] =>
  links.map(({ id, text, href, count, note }) => ({
    id,
    text,
    href,
    kind: t.browse.facets[facet],
    lead: [plural(locale, t.browse.resultCount, count), note ?? ""].join(" ").trim(),
  }));

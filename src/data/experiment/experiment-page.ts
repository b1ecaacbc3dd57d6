import type { Experiment } from "../../domain/pilot.ts";
import type { PictureImages } from "../../drawing/picture-image.ts";
import { qrCode } from "../../drawing/qr-code.ts";
import { formatDate } from "../../i18n/format.ts";
import type { ExperimentPageView, SectionView } from "../../views/experiment.ts";
import type { Context } from "../catalogue/context.ts";
import { blockHtml, inlineHtml } from "../catalogue/local-html.ts";
import { countsByMunicipality, mapView } from "../place/map-view.ts";
import { addressOf, citation } from "./citation.ts";
import { editHref } from "./edit-link.ts";
import { cardOf } from "./experiment-card.ts";
import { SECTIONS } from "./experiment-link.ts";
import type { LocalisedExperiment } from "./localise.ts";
import { relatedViews } from "./related-views.ts";

/** The id of a section, by which addresses lead to it: "follow-ups" of "followUps". */
const sectionId = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The sections of the story, in the order of the table of parts. */
export function storySections(
  { parts, rooted, followUps }: LocalisedExperiment,
  images: PictureImages,
): SectionView[] {
  return parts
    .filter(({ part }) => part.group === "story")
    .map(({ name, label, part: { form }, texts }): SectionView => {
      const head = { id: sectionId(name), title: label };
      if (form === "log")
        return {
          ...head,
          log: followUps.map(({ text, ...entry }) => ({
            ...entry,
            body: inlineHtml(text, images),
          })),
        };
      if (form === "list") return { ...head, items: texts.map(([, it]) => inlineHtml(it, images)) };
      return {
        ...head,
        body: blockHtml(texts[0]?.[1], images),
        ...(form === "described" ? { badge: rooted } : {}),
      };
    });
}

/**
 * Everything that the pages of practices and pilots share.
 * @param site the site's address, for the citation
 */
export function experimentPage(
  context: Context,
  experiment: Experiment,
  site: URL,
): ExperimentPageView {
  const { locale, images, heading, routes } = context;
  const local = context.localised(experiment);
  const { texts, impacts, adoption, figures } = local;
  const review = texts.find("review");
  return {
    card: cardOf(local),
    heading: heading(texts.get("title").text),
    stale: ["title", "summary"].some((path) => texts.get(path).stale),
    figures,
    impacts: impacts.map(({ text, ...impact }) => ({ ...impact, body: blockHtml(text, images) })),
    sections: storySections(local, images),
    adoption: adoption.map(({ notes, ...aspect }) => ({
      ...aspect,
      notes: notes.map(({ topic, ...text }) => ({ topic, ...inlineHtml(text, images) })),
    })),
    responsibility: local.responsibility,
    responsibilityLead: local.responsibilityLead,
    mergers: local.mergers,
    facts: local.facts,
    map: mapView(context, countsByMunicipality([experiment])),
    sources: local.sources,
    citation: citation(context, local, site),
    qr: qrCode(addressOf(local, site)),
    briefHref: routes.decisionBrief(SECTIONS[experiment.kind], experiment.id),
    editHref: editHref(context, experiment),
    review: experiment.review &&
      review && [{ text: `${formatDate(locale, experiment.review.date)}, ` }, review],
    translation: local.translation,
    related: relatedViews(context, experiment),
  };
}

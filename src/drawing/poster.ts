/**
 * How dense a poster is set. Browsers do not shrink type until a page is full, so the number of
 * letters on the sheet chooses one of a few densities; styles/poster.css gives each its size of
 * type, and lays out the sheet. A browser test prints every poster and sees that nothing is cut.
 */
import type { ExperimentPageView } from "../views/experiment.ts";
import type { LocalHtml } from "../views/text.ts";

/** The densities that styles/poster.css knows, from the largest type to the smallest. */
export const POSTER_DENSITIES = [1, 2, 3, 4, 5, 6, 7, 8] as const;
export type PosterDensity = (typeof POSTER_DENSITIES)[number];

/** What stands on a poster and is not the same on each. */
export type PosterText = Pick<
  ExperimentPageView,
  | "card"
  | "figures"
  | "impacts"
  | "sections"
  | "adoption"
  | "responsibility"
  | "responsibilityLead"
  | "mergers"
  | "facts"
  | "sources"
  | "citation"
>;

/** How many letters the first density holds, and how many times more each next one. */
const FIRST_HOLDS = 2650;
const NEXT_HOLDS = 1.15;
/** The figures set large take a band of the sheet, as high as so many letters of text. */
const FIGURES_AS_LETTERS = 520;

/** How many letters stand on a poster, besides the headings that are on each. */
export function posterLetters(text: PosterText): number {
  const { card, responsibilityLead, mergers } = text;
  const plain = ({ html }: LocalHtml): string => html.replace(/<[^>]*>/g, "");
  const words = ({ text }: { text: string }): string => text;
  const shown: (string | undefined)[] = [
    ...[card.title, card.place, card.summary, responsibilityLead, ...mergers],
    ...text.figures.flatMap((it) => [it.number, it.unit, it.label.text, it.kindLabel]),
    ...text.figures.flatMap((it) => [it.period, it.source]),
    ...text.impacts.flatMap((it) => [it.label, it.reportLabel, it.body && plain(it.body)]),
    ...text.sections.flatMap(({ badge, body, items = [], log = [] }) => [
      badge?.label,
      body && plain(body),
      ...items.map(plain),
      ...log.flatMap((it) => [it.date, it.status, plain(it.body), it.source]),
    ]),
    ...text.adoption.flatMap(({ notes }) => notes.flatMap((it) => [it.topic, plain(it)])),
    ...text.responsibility.flatMap(({ sector, owners }) => [
      sector,
      ...owners.flatMap((it) => [...it.parties.map(words), it.suffix, it.duty, it.since]),
    ]),
    ...text.facts.flatMap((it) => [it.label, ...it.links.map(words)]),
    ...text.sources.flatMap((it) => [...it.text.map(words), it.place]),
    ...text.citation.map(words),
  ];
  return shown.join("").length;
}

/** The largest type in which so much text fits its sheet; the smallest where none does. */
export function posterDensity(text: PosterText): PosterDensity {
  const letters = posterLetters(text) + (text.figures.length > 0 ? FIGURES_AS_LETTERS : 0);
  return POSTER_DENSITIES.find((step) => letters <= FIRST_HOLDS * NEXT_HOLDS ** (step - 1)) ?? 8;
}

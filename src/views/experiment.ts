/** What the page, the card and the brief of a practice or pilot show. HTML is already sanitised. */
import type { CARD_TEXTS } from "../domain/card.ts";
import type { AdoptionAspect } from "../domain/experiment.ts";
import type { FACTS } from "../domain/facts.ts";
import type { FigureKind } from "../domain/figure.ts";
import type { ImpactAxis, ImpactReport } from "../domain/impact.ts";
import type { RootedStatus } from "../domain/rooting.ts";
import type { MapView } from "./map.ts";
import type { Link, LocalHtml, LocalText, ModelMark, TranslationView } from "./text.ts";

export interface FigureView {
  id: string;
  number: string;
  unit: string;
  label: LocalText;
  kind: FigureKind;
  kindLabel: string;
  period?: string | undefined;
  source: string;
  sameAs?: Link | undefined;
}

export interface ExperimentCardView {
  id: string;
  href: string;
  title: string;
  summary: string;
  /** The language of each text that is not in the page's. */
  langs?: Partial<Record<(typeof CARD_TEXTS)[number], string>> | undefined;
  place: string;
  model: ModelMark;
  rooted: { status: RootedStatus; label: string };
  figure?: { number: string; unit: string; label: string } | undefined;
}

export interface ImpactView {
  axis: ImpactAxis;
  label: string;
  report: ImpactReport;
  reportLabel: string;
  body?: LocalHtml | undefined;
}

export interface ResponsibilityView {
  sector: string;
  main: boolean;
  owners: {
    parties: (Partial<Link> & { text: string })[];
    suffix?: string | undefined;
    duty: string;
    since?: string | undefined;
    reason: string;
    basis: string;
  }[];
}

export interface RelatedView {
  card: ExperimentCardView;
  reason: string;
}

export interface SourceView {
  /**
   * What stands in a list of sources, in pieces: the title of the document is in its own language.
   */
  text: LocalText[];
  place: string;
  href?: string | undefined;
}

export interface FollowUpView {
  date: string;
  datetime: string;
  status: string;
  body: LocalHtml;
  source?: string | undefined;
}

/** An address as a QR code, drawn on a square of `size` modules. */
export interface QrView {
  address: string;
  size: number;
  path: string;
}

/** One of the facts that a page lists, with links to the pages that gather experiments by it. */
export interface FactView {
  fact: (typeof FACTS)[number];
  label: string;
  links: (Partial<Link> & { text: string })[];
  note?: string | undefined;
}

/** A section of the story: a text, a list or a log; all absent or empty where the source is silent. */
export interface SectionView {
  id: string;
  title: string;
  body?: LocalHtml | undefined;
  items?: LocalHtml[] | undefined;
  log?: FollowUpView[] | undefined;
  badge?: ExperimentCardView["rooted"] | undefined;
}

export interface ExperimentPageView {
  card: ExperimentCardView;
  /** The title as a large heading. */
  heading: string;
  /** True for the texts of the heading whose originals have changed since. */
  stale: boolean;
  figures: FigureView[];
  impacts: ImpactView[];
  /** The story, in the order of the table of parts. */
  sections: SectionView[];
  adoption: { aspect: AdoptionAspect; title: string; notes: (LocalHtml & { topic: string })[] }[];
  responsibility: ResponsibilityView[];
  /** Whether the duties have moved since the experiment, in a sentence. */
  responsibilityLead: string;
  mergers: string[];
  facts: FactView[];
  map?: MapView | undefined;
  sources: SourceView[];
  /** In pieces, each with its language. */
  citation: LocalText[];
  /** The QR code of the page's own address. */
  qr: QrView;
  /** The decision brief of the same. */
  briefHref: string;
  editHref?: string | undefined;
  review?: LocalText[] | undefined;
  translation?: TranslationView | undefined;
  related: RelatedView[];
}

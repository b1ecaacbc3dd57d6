/**
 * What pages show: plain, localised data that the data layer makes and components draw. HTML is
 * already sanitised.
 */
import type { AdoptionAspect } from "./experiment.ts";
import type { FigureKind } from "./figure.ts";
import type { ImpactAxis, ImpactReport } from "./impact.ts";
import type { MapView } from "./map-views.ts";
import type { RootedStatus } from "./rooting.ts";

/** A text that is told in another language than the page's where `lang` says so. */
export interface Told {
  text: string;
  /** The language of the text, where it is not the page's. */
  lang?: string | undefined;
  /** True when the original has changed since this was translated. */
  stale?: true | undefined;
}

/** The same as HTML. */
export interface ToldHtml extends Omit<Told, "text"> {
  html: string;
}

export interface Link extends Pick<Told, "lang"> {
  text: string;
  href: string;
}

/** A link with a count of practices behind it. */
export interface CountedLink extends Link {
  id: string;
  count: number;
  note?: string | undefined;
}

/** An operating model as a coloured mark with its pictogram. */
export interface ModelMark extends Link {
  id: string;
}

export interface FigureView {
  id: string;
  number: string;
  unit: string;
  label: Told;
  kind: FigureKind;
  kindLabel: string;
  period?: string | undefined;
  source: string;
  sameAs?: Link | undefined;
}

/** The texts of a card that may be in another language than the page's. */
export const CARD_TEXTS = ["title", "summary", "place", "label"] as const;

export interface PracticeCardView {
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
  told?: ToldHtml | undefined;
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
  card: PracticeCardView;
  reason: string;
}

export interface SourceView {
  /**
   * What stands in a list of sources, in pieces: the title of the document is in its own language.
   */
  text: Told[];
  place: string;
  href?: string | undefined;
}

export interface FollowUpView {
  date: string;
  datetime: string;
  status: string;
  told: ToldHtml;
  source?: string | undefined;
}

/**
 * How the texts of a page came to be in its language, and where the original is. Absent where they
 * are the original.
 */
export interface TranslationView {
  sentences: string[];
  original?: Link | undefined;
}

/** The same page in a language. */
export interface LanguageLink extends Link {
  locale: string;
}

/** An address as a QR code, drawn on a square of `size` modules. */
export interface QrView {
  address: string;
  size: number;
  path: string;
}

/** The facts of a practice or pilot, in the order in which its page lists them. */
export const FACTS = [
  "operatingModel",
  "municipality",
  "counties",
  "group",
  "place",
  "period",
  "programme",
  "themes",
  "targetGroups",
  "evidence",
] as const;

export interface PracticePageView {
  card: PracticeCardView;
  /** The title as a large heading. */
  heading: string;
  /** True for the texts of the heading whose originals have changed since. */
  stale: boolean;
  figures: FigureView[];
  impacts: ImpactView[];
  /**
   * Goal, tried, learned and rooted, in this order; `told` is absent where the source is silent.
   */
  sections: {
    id: string;
    title: string;
    told?: ToldHtml | undefined;
    badge?: PracticeCardView["rooted"];
  }[];
  successes: ToldHtml[];
  adoption: { aspect: AdoptionAspect; title: string; notes: (ToldHtml & { topic: string })[] }[];
  followUps: FollowUpView[];
  responsibility: ResponsibilityView[];
  /** Whether the duties have moved since the experiment, in a sentence. */
  responsibilityLead: string;
  mergers: string[];
  facts: {
    fact: (typeof FACTS)[number];
    label: string;
    links: (Partial<Link> & { text: string })[];
    note?: string | undefined;
  }[];
  map?: MapView | undefined;
  sources: SourceView[];
  /** In pieces, each with its language. */
  citation: Told[];
  /** The QR code of the page's own address. */
  qr: QrView;
  /** The decision brief of the same. */
  briefHref: string;
  editHref?: string | undefined;
  review?: Told[] | undefined;
  translation?: TranslationView | undefined;
  related: RelatedView[];
}

/** What stands around every page: name, navigation, footer. */
export interface SiteView {
  name: string;
  description: string;
  home: string;
  search: { action: string; param: string; description: string };
  /** The page of the comparison. */
  compare: string;
  navigation: Link[];
  footer: Link[];
  license: { id: string; url: string };
  contact?: string | undefined;
}

export interface HomeView {
  tagline: string;
  description: string;
  stats: string;
  highlights: { figure: FigureView; practice: Link; place: string; model: string }[];
  models: (ModelMark & { name: string; description: string; count: number })[];
  themes: CountedLink[];
  /** What the catalogue can be used for. */
  uses: (Link & { description: string })[];
  municipalities: { lead: string; links: Link[]; map?: MapView | undefined };
}

/** One field of a practice as plain text, with the name that the page gives it. */
export interface FieldText extends Told {
  field: string;
}

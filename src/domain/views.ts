/** What pages show: plain, localised data that the data layer makes and components draw. HTML is already sanitised. */
import type { BrowseWords, Sort } from "./browse-state.ts";
import type { FacetColumn } from "./facet-index.ts";
import type { Facet } from "./facets.ts";
import type { FigureKind } from "./figure.ts";
import type { ImpactAxis, ImpactReport } from "./impact.ts";
import type { AdoptionAspect } from "./practice.ts";
import type { RootedStatus } from "./rooting.ts";

export interface Link {
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
  label: string;
  kind: FigureKind;
  kindLabel: string;
  period?: string | undefined;
  source: string;
  sameAs?: Link | undefined;
}

export interface PracticeCardView {
  id: string;
  href: string;
  title: string;
  summary: string;
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
  html?: string | undefined;
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
  text: string;
  place: string;
  href?: string | undefined;
}

export interface FollowUpView {
  date: string;
  datetime: string;
  status: string;
  html: string;
  source?: string | undefined;
}

export interface PracticePageView {
  card: PracticeCardView;
  /** The title as a large heading. */
  heading: string;
  figures: FigureView[];
  impacts: ImpactView[];
  /** Goal, tried, learned and rooted, in this order; `html` is absent where the source is silent. */
  sections: { id: string; title: string; html?: string | undefined; badge?: PracticeCardView["rooted"] }[];
  successes: string[];
  adoption: { aspect: AdoptionAspect; title: string; notes: { topic: string; html: string }[] }[];
  followUps: FollowUpView[];
  responsibility: ResponsibilityView[];
  /** Whether the duties have moved since the experiment, in a sentence. */
  responsibilityLead: string;
  mergers: string[];
  facts: { label: string; links: (Partial<Link> & { text: string })[]; note?: string | undefined }[];
  sources: SourceView[];
  citation: string;
  editHref?: string | undefined;
  review?: string | undefined;
  related: RelatedView[];
}

export interface FacetView {
  facet: Facet;
  title: string;
  param: string;
  values: { value: string; label: string; count: number; href: string; model?: string | undefined }[];
}

export interface BrowseView {
  total: number;
  cards: PracticeCardView[];
  facets: FacetView[];
  sorts: { sort: Sort; word: string; label: string }[];
  words: BrowseWords;
  indexHref: string;
  /** The search's own data, and the folder of the engine. */
  searchHref: string;
  engineHref: string;
  /** Addresses of a practice's texts and of a theme, with {id} for the id. */
  textsHref: string;
  themeHref: string;
  /** The page of all themes. */
  themesHref: string;
  /** The page that tells how to suggest a practice, where the catalogue has one. */
  suggest?: Link | undefined;
  /** Lists that work without JavaScript. */
  lists: Link[];
}

/** The data that filtering in the browser loads: facets in columns, and the texts of the cards, in the order of titles. */
export interface BrowseIndexData {
  facets: FacetColumn[];
  cards: PracticeCardView[];
  /** For each order but the title's: the rows in that order. */
  orders: Partial<Record<Sort, number[]>>;
}

/** What stands around every page: name, navigation, footer. */
export interface SiteView {
  name: string;
  description: string;
  languages: readonly string[];
  home: string;
  search: { action: string; param: string; description: string };
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
  municipalities: { lead: string; links: Link[] };
}

/** One field of a practice as plain text, with the name that the page gives it. */
export interface FieldText {
  field: string;
  text: string;
}

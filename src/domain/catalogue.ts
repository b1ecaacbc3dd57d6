import type { ChartData } from "./chart.ts";
import type { Concept } from "./concept.ts";
import type { PluralCategory } from "./message.ts";
import type { ExperimentGroup, Municipality, WellbeingCounty } from "./municipality.ts";
import type { Experiment, Pilot } from "./pilot.ts";
import type { Practice } from "./practice.ts";
import type { Sector } from "./sector.ts";
import type { Citation } from "./source.ts";
import type { Translations } from "./translation.ts";
import type { LocalisedText, Term, Vocabulary } from "./vocabulary.ts";

/** What `catalogue.yaml` says of the catalogue itself. */
export interface CatalogueSettings {
  name: LocalisedText;
  tagline: LocalisedText;
  description: LocalisedText;
  publisher: LocalisedText;
  /** Language codes; the first is the language of the records. */
  languages: [string, ...string[]];
  url: string;
  /**
   * Where files can be edited, e.g. https://github.com/example/catalogue; without it no edit links
   * are shown.
   */
  repository?: { url: string; branch: string; folder?: string | undefined } | undefined;
  contact?: { url: string } | undefined;
  /** The country on whose map municipalities are shown, by its ISO 3166-1 numeric code. */
  map?: { country: string } | undefined;
  license: { id: string; url: string };
  /** Figures for the home page, chosen by the editors. */
  highlights: { practice: string; figure: string }[];
}

export interface OperatingModel extends Term {
  shortName: LocalisedText;
  description: LocalisedText;
  aim: LocalisedText;
  background: LocalisedText;
  source: Citation;
  /** Hex colours with enough contrast against the light and the dark page. */
  colour: { light: string; dark: string };
}

export interface Programme extends Term {
  description: LocalisedText;
  period?: { start?: string | undefined; end?: string | undefined } | undefined;
  source?: Citation | undefined;
  charts?: ChartData[] | undefined;
}

/** The text that follows a number, in the plural forms of each language. */
export type Unit = { id: string } & {
  [Category in PluralCategory]?: LocalisedText | undefined;
} & { other: LocalisedText };

export interface SourceDocument {
  id: string;
  title: string;
  publisher: LocalisedText;
  year: number;
  series?: string | undefined;
  isbn?: string | undefined;
  urn?: string | undefined;
  url?: string | undefined;
  language: string;
  note?: LocalisedText | undefined;
  /**
   * Set on the one entry that stands for reports which municipalities write of their own
   * experiments.
   */
  ownReports?: boolean | undefined;
}

/**
 * The vocabularies of a catalogue, with what each one's entries are. Their files and schemas are in
 * `schemas/vocabularies.ts`, which does not compile unless it lists the same.
 */
export interface VocabularyTerms {
  operatingModels: OperatingModel;
  programmes: Programme;
  themes: Term;
  targetGroups: Term;
  adoptionTopics: Term;
  municipalities: Municipality;
  wellbeingCounties: WellbeingCounty;
  regions: Term;
  sizeClasses: Term;
  experimentGroups: ExperimentGroup;
  sectors: Sector;
  units: Unit;
  sources: SourceDocument;
  /** The glossary of the search. */
  concepts: Concept;
}

export type VocabularyName = keyof VocabularyTerms;

/** Every vocabulary of a catalogue, by its name. */
export type Vocabularies = { [Name in VocabularyName]: Vocabulary<VocabularyTerms[Name]> };

/** The whole catalogue, read and checked. Practices and pilots are in the order of their titles. */
export interface Catalogue extends Vocabularies {
  settings: CatalogueSettings;
  practices: readonly Practice[];
  pilots: readonly Pilot[];
  /** Both together. */
  experiments: readonly Experiment[];
  /** Translations of the practices and pilots, by id and language. */
  translations: Translations;
}

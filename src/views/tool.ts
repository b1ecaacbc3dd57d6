/** What the pages of the tools show. */
import type { Field, Labels } from "../domain/tools/field.ts";
import type { WriteUp } from "./write-up.ts";

/** A tool in the list of all. */
export interface ToolCardView {
  id: string;
  title: string;
  description: string;
  href: string;
  /** When in the course of an experiment it is used. */
  when: string;
  lang?: string | undefined;
}

/** A term of a vocabulary to choose. */
export interface TermOption {
  id: string;
  label: string;
}

/** The terms of each vocabulary that a form lets choose from. */
export type TermOptions = Readonly<Record<string, readonly TermOption[]>>;

/** What turns two filled forms into a practice of the catalogue. */
export interface PracticeFormView {
  fields: Field[];
  labels: Labels;
  terms: TermOptions;
  /** The page of the scorecard, and its labels and title. */
  scorecard: { href: string; title: string; labels: Labels };
  /** The id of the source that stands for reports of one's own. */
  source: string;
  /** The catalogue's first language, which its records are in. */
  language: string;
  /** The name of that language, where it is not the page\'s. */
  recordLanguage?: string | undefined;
  repository?: { url: string; branch: string; folder: string } | undefined;
}

export interface ToolView {
  id: string;
  title: string;
  /** The title as a large heading. */
  heading: string;
  description: string;
  writeUp: WriteUp;
  fields: Field[];
  labels: Labels;
  /** The tag of the page's language with its country. */
  locale: string;
  /** What each tool is called, by id. */
  toolNames: Readonly<Record<string, string>>;
  /**
   * On the page of the final evaluation, where the catalogue has a source for reports of one's own.
   */
  practiceForm?: PracticeFormView | undefined;
}

/**
 * What the comparison shows: the page that the server makes, and the experiments that the browser
 * fills it with.
 */
import type { Cell, ComparisonRow } from "../domain/comparison.ts";
import type { ImpactReport } from "../domain/impact.ts";
import type { RootedStatus } from "../domain/rooting.ts";
import type { ExperimentCardView } from "./experiment.ts";
import type { Link, ModelMark } from "./text.ts";

/**
 * One line or text of a cell: plain or as HTML, with what it is about above it and what belongs to
 * it below.
 */
export interface ComparedItem {
  text?: string | undefined;
  html?: string | undefined;
  /** The language of the text, where it is not the page's. */
  lang?: string | undefined;
  href?: string | undefined;
  /** What the text is about, such as a topic or a number. */
  term?: string | undefined;
  /** What is set small below the text. */
  detail?: string | undefined;
  /** Marks that are drawn, not only written. */
  report?: ImpactReport | undefined;
  rooted?: RootedStatus | undefined;
}

/** What an experiment says on a row. */
export type ComparedCell = Cell<ComparedItem>;

/** The head of a column. */
export interface ComparedHead {
  id: string;
  href: string;
  title: string;
  place: string;
  /** The language of each text that is not in the page's. */
  langs?: ExperimentCardView["langs"];
  model: Pick<ModelMark, "id" | "text">;
}

/** An experiment as a column. The browser loads only those that are compared. */
export interface ComparedExperiment extends ComparedHead {
  /** How its texts came to be in the page's language. */
  notes: string[];
  cells: Record<ComparisonRow, ComparedCell>;
}

/** The page before anything is compared. */
export interface ComparisonView {
  groups: { title: string; rows: { row: ComparisonRow; label: string }[] }[];
  /** Links that compare practices of one operating model or theme. */
  suggestions: { title: string; links: Link[] }[];
  /** Any experiment, for the head that the browser copies. */
  sample?: ComparedHead | undefined;
  /** Address of an experiment's data, with {id} for the id. */
  dataHref: string;
  practices: Link;
  /** Lists that work without JavaScript. */
  lists: Link[];
}

import type { TranslationOrigin } from "../domain/translation.ts";
import type { ChartView } from "./chart.ts";
import type { ExperimentCardView, SourceView } from "./experiment.ts";
import type { CountedLink, Link } from "./text.ts";
import type { WriteUp } from "./write-up.ts";

/** What the page of a programme shows. */
export interface ProgrammeView {
  /** The name as a large heading. */
  heading: string;
  description: string;
  /** The story, where the catalogue tells it. */
  text?: ProgrammeText | undefined;
  period?: string | undefined;
  /** How many practices and pilots of the programme the catalogue has, in words. */
  counts: string[];
  charts: ReadonlyMap<string, ChartView>;
  models: CountedLink[];
  /** Experiment groups with their municipalities, where the programme had them. */
  groups: { name: string; municipalities: Link[] }[];
  pilots: ExperimentCardView[];
  sources: SourceView[];
}

/** The text of a programme's page, with its description and how its translation came to be. */
export interface ProgrammeText extends WriteUp {
  description: string;
  origin?: TranslationOrigin | undefined;
}

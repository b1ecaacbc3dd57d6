/** What the pages of municipalities and wellbeing services counties show. */
import type { ExperimentCardView, RelatedView } from "./experiment.ts";
import type { CountedLink, Link } from "./text.ts";

export interface MunicipalityView {
  /** The name as a large heading. */
  heading: string;
  /** Sentences on mergers: the link to the other municipality and the words around it. */
  mergers: { before: string; link: Link; after: string }[];
  groups: { title: string; lead?: string | undefined; cards: ExperimentCardView[] }[];
  facts: { label: string; text: string; href?: string | undefined }[];
  /** What municipalities of the same size tried, with what else they share. */
  similar: { lead: string; related: RelatedView[]; all: Link };
}

export interface CountyView {
  groups: { title: string; cards: ExperimentCardView[] }[];
  municipalities: CountedLink[];
}

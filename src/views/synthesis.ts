/** What pages show of several practices together; see views.ts. */

import type { AdoptionAspect } from "../domain/experiment.ts";
import type { ImpactReport } from "../domain/impact.ts";
import type { RootedStatus } from "../domain/rooting.ts";
import type { ExperimentCardView, FigureView } from "./experiment.ts";
import type { MapView } from "./map.ts";
import type { CountedLink, Link, LocalText, ModelMark } from "./text.ts";

export interface TopicView {
  id: string;
  name: string;
  counts: Record<AdoptionAspect, number>;
  notes: { aspect: AdoptionAspect; title: string; items: { body: LocalText; practice: Link }[] }[];
}

export interface SynthesisView {
  lead: string;
  rooted: { status: RootedStatus; label: string; practices: Link[]; share: number }[];
  axes: { label: string; reports: { report: ImpactReport; label: string; count: number }[] }[];
  figures: { figure: FigureView; practice: Link; place: string }[];
  topics: TopicView[];
  agreements: string[];
  differences: string[];
}

/** An operating model as a tile that leads to its page. */
export interface ModelTileView extends ModelMark {
  name: string;
  description: string;
  /** How many practices it has. */
  count: number;
}

export interface ModelView {
  id: string;
  /** The name as a large heading. */
  heading: string;
  description: string;
  aim: string;
  background: string;
  /** In pieces, each with its language. */
  source: LocalText[];
  synthesis: SynthesisView;
  /** Wellbeing services counties with practices of the model, leading to these alone. */
  counties: CountedLink[];
  map?: MapView | undefined;
  comparison?: Link | undefined;
  cards: ExperimentCardView[];
}

export interface ThemeView {
  synthesis: SynthesisView;
  cards: ExperimentCardView[];
  pilots: ExperimentCardView[];
  /** The municipalities that tried something of the theme. */
  municipalities: CountedLink[];
  comparison?: Link | undefined;
  map?: MapView | undefined;
}

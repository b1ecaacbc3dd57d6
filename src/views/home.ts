import type { FigureView } from "./experiment.ts";
import type { MapView } from "./map.ts";
import type { CountedLink, Link, ModelMark } from "./text.ts";

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

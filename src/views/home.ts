import type { FigureView } from "./experiment.ts";
import type { MapView } from "./map.ts";
import type { SearchFormView } from "./site.ts";
import type { ModelTileView } from "./synthesis.ts";
import type { CountedLink, Link } from "./text.ts";

export interface HomeView {
  tagline: string;
  description: string;
  search: SearchFormView;
  stats: string;
  highlights: { figure: FigureView; practice: Link; place: string; model: string }[];
  models: ModelTileView[];
  themes: CountedLink[];
  /** What the catalogue can be used for. */
  uses: (Link & { description: string })[];
  /** The pages that list all of a kind. */
  lists: { practices: string; municipalities: string; counties: string };
  municipalities: { lead: string; links: Link[]; map?: MapView | undefined };
}

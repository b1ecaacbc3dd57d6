/** What the figures can be narrowed by. */
export const FIGURE_FILTERS = ["model", "kind", "axis", "unit", "evidence", "precision"] as const;
export type FigureFilter = (typeof FIGURE_FILTERS)[number];

/** What the figures can be ordered by. */
export const FIGURE_SORTS = ["value", "experiment", "place", "kind", "axis", "evidence"] as const;
export type FigureSort = (typeof FIGURE_SORTS)[number];

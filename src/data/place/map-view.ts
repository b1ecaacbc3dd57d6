import { MAP_HEIGHT, MAP_WIDTH, type Outline, outlineOf } from "../../drawing/outline.ts";
import type { MapView } from "../../views/map.ts";
import type { Context } from "../catalogue/context.ts";

/** The radius of a mark of one practice, and how it grows: its area with the number. */
const RADIUS = 5;

const outlines = new Map<string, Outline>();

/** The outline of the catalogue's country, drawn once; undefined where the catalogue has no map. */
export function catalogueOutline({ catalogue }: Context): Outline | undefined {
  const country = catalogue.settings.map?.country;
  if (country === undefined) return undefined;
  const outline = outlines.get(country) ?? outlineOf(country);
  outlines.set(country, outline);
  return outline;
}

/**
 * Municipalities on the map, the larger marks first so that smaller ones stand on them.
 * @param counts how many experiments each municipality has, by its id; one without any gets the
 * smallest mark
 * @returns undefined where the catalogue has no map, or nothing to show
 */
export function mapView(
  context: Context,
  counts: ReadonlyMap<string, number>,
): MapView | undefined {
  const outline = catalogueOutline(context);
  if (!outline || counts.size === 0) return undefined;
  const { catalogue, text, routes } = context;
  const marks = [...counts].flatMap(([id, count]) => {
    const municipality = catalogue.municipalities.get(id);
    if (!municipality) return [];
    const radius = Math.round(RADIUS * Math.sqrt(Math.max(count, 0.5)) * 10) / 10;
    return [
      {
        id,
        name: text(municipality.name),
        href: routes.entry("municipalities", id),
        ...outline.place(municipality.longitude, municipality.latitude),
        radius,
      },
    ];
  });
  return {
    width: MAP_WIDTH,
    height: MAP_HEIGHT,
    marks: marks.sort((a, b) => b.radius - a.radius || (a.id < b.id ? -1 : 1)),
  };
}

/** How many of some experiments each municipality has. */
export function countsByMunicipality(
  experiments: readonly { municipalities: readonly string[] }[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of experiments.flatMap(({ municipalities }) => municipalities))
    counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

import {
  type GeoPermissibleObjects,
  type GeoProjection,
  geoPath,
  geoTransverseMercator,
} from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import atlas from "world-atlas/countries-50m.json" with { type: "json" };

/**
 * The size of the drawing, in its own units. A country that is less tall leaves room at its sides.
 */
export const MAP_WIDTH = 320;
export const MAP_HEIGHT = 520;
const MARGIN = 8;

/** A country drawn: its outline, and where a place stands in the drawing. */
export interface Outline {
  path: string;
  place: (longitude: number, latitude: number) => { x: number; y: number };
}

/** Projects a country with its own meridian in the middle, so that it stands upright. */
function projectionOf(country: GeoPermissibleObjects): GeoProjection {
  const [[west], [east]] = geoPath().bounds(country) as [[number, number], [number, number]];
  return geoTransverseMercator()
    .rotate([-(west + east) / 2, 0])
    .fitExtent(
      [
        [MARGIN, MARGIN],
        [MAP_WIDTH - MARGIN, MAP_HEIGHT - MARGIN],
      ],
      country,
    );
}

/**
 * The outline of a country, from Natural Earth (public domain) through world-atlas.
 * @param country ISO 3166-1 numeric code, three digits
 * @throws Error when the atlas has no such country
 */
export function outlineOf(country: string): Outline {
  const topology = atlas as unknown as Topology<{ countries: GeometryCollection }>;
  const found = topology.objects.countries.geometries.find(({ id }) => id === country);
  if (!found)
    throw new Error(
      `catalogue.yaml: map.country "${country}" is no country of the atlas; give its ISO 3166-1 numeric code, or leave the map out`,
    );
  const shape = feature(topology, found);
  const projection = projectionOf(shape);
  const place: Outline["place"] = (longitude, latitude) => {
    const [x, y] = projection([longitude, latitude]) ?? [0, 0];
    return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
  };
  return { path: geoPath(projection).digits(1)(shape) ?? "", place };
}

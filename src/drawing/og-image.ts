/** What an Open Graph image shows, and the elements that it is drawn of. */

/** The size that services which show links ask for. */
export const OG_SIZE = { width: 1200, height: 630 };

/** A colour and the pictogram that stands on it. */
export interface OgTile {
  colour: string;
  /** Gives the pictogram, drawn in a colour, as the address of an image. */
  pictogram: (colour: string) => string;
}

/** A picture of a page. Its texts may hold soft hyphens. */
export interface OgImage {
  title: string;
  /** What kind of page it is, above the title. */
  kind?: string | undefined;
  /** A line of its own below the title. */
  place?: string | undefined;
  lead?: string | undefined;
  figure?: { number: string; unit: string; label: string } | undefined;
  /** The catalogue's name. */
  catalogue: string;
  /** The operating model whose poster it is; other pages show all of them. */
  model?: OgTile | undefined;
  models: readonly OgTile[];
}

/** The faces of the typefaces that are drawn with. */
export const OG_FACES = ["display", "strong", "text"] as const;
export type OgFace = (typeof OG_FACES)[number];

/** Gives the width of a text in a face, in ems. */
export type OgMeasure = (face: OgFace) => (text: string) => number;

/** An element with its style, as the drawing program takes it; this is no HTML. */
export interface OgElement {
  type: "div" | "img";
  key?: string;
  props: {
    style: Readonly<Record<string, string | number>>;
    src?: string;
    children?: string | OgElement[];
  };
}

/**
 * Open Graph images, set as the site's posters are: pure layout, in pixels.
 * Over 200 lines: the tree of one image, read from its edge to its letters.
 */

import { INK, INK_SOFT, ON_ACCENT, SURFACE_LIGHT } from "../domain/palette.ts";
import { keepNumbersTogether } from "../domain/typography.ts";
import {
  OG_SIZE,
  type OgElement,
  type OgFace,
  type OgImage,
  type OgMeasure,
  type OgTile,
} from "./og-image.ts";
import { type FitStep, fitText } from "./text-fit.ts";

type Style = OgElement["props"]["style"];
type Steps = readonly [FitStep, ...FitStep[]];

/** The style of text in each face. */
export const OG_FACE_STYLES: Readonly<Record<OgFace, Style>> = {
  display: { fontFamily: "display, display-ext", fontWeight: 700 },
  strong: { fontFamily: "text, text-ext", fontWeight: 600 },
  text: { fontFamily: "text, text-ext", fontWeight: 400 },
};

/** The distance of everything from the edges, and of the columns from each other. */
const MARGIN = { side: 60, top: 52, panel: 36 };
/** The panel beside the title, without its margins. */
const PANEL_WIDTH = 300;
const TITLE_WIDTH = OG_SIZE.width - PANEL_WIDTH - 2 * MARGIN.panel - 2 * MARGIN.side;

/** The sizes of a title: with a short line below it, and with a lead. */
const TITLE: Steps = [
  { size: 80, lines: 3 },
  { size: 68, lines: 4 },
  { size: 58, lines: 5 },
  { size: 48, lines: 6 },
];
const TITLE_WITH_LEAD: Steps = [
  { size: 80, lines: 2 },
  { size: 64, lines: 3 },
  { size: 54, lines: 3 },
  { size: 46, lines: 4 },
];
const LEAD: Steps = [
  { size: 32, lines: 3 },
  { size: 30, lines: 4 },
  { size: 27, lines: 5 },
];
const LINE: Steps = [
  { size: 32, lines: 1 },
  { size: 28, lines: 1 },
  { size: 28, lines: 2 },
];
const NUMBER: Steps = [
  { size: 84, lines: 1 },
  { size: 68, lines: 2 },
  { size: 56, lines: 2 },
  { size: 44, lines: 3 },
  { size: 36, lines: 4 },
];
const UNIT: Steps = [
  { size: 38, lines: 1 },
  { size: 32, lines: 2 },
  { size: 26, lines: 2 },
];
const LABEL: Steps = [
  { size: 28, lines: 4 },
  { size: 25, lines: 5 },
  { size: 22, lines: 6 },
];

/** The posters on the wall. */
const TILE = { width: 143, height: 164, gap: 14, shift: 15, columns: 2, most: 6 };

const box = (style: Style, children: OgElement[]): OgElement => ({
  type: "div",
  props: { style: { display: "flex", ...style }, children },
});
const column = (style: Style, children: OgElement[]): OgElement =>
  box({ flexDirection: "column", ...style }, children);
const picture = (src: string, size: number, style: Style = {}): OgElement => ({
  type: "img",
  props: { src, style: { width: size, height: size, ...style } },
});

/** Draws texts in lines that are broken here: the drawing program cuts words without a hyphen. */
const textDrawer =
  (measure: OgMeasure) =>
  (
    text: string | undefined,
    face: OgFace,
    steps: Steps,
    width: number,
    lineHeight: number,
    style: Style,
  ): OgElement[] => {
    if (!text) return [];
    const { size, lines } = fitText(text, width, steps, measure(face));
    const drawn = lines.map(
      (line): OgElement => ({
        type: "div",
        props: { style: { display: "flex", whiteSpace: "pre" }, children: line },
      }),
    );
    return [
      column(
        { ...OG_FACE_STYLES[face], fontSize: size, lineHeight, flexShrink: 0, ...style },
        drawn,
      ),
    ];
  };

/** The posters of the operating models on a wall, as on the home page. */
function wall(models: readonly OgTile[]): OgElement {
  const columns = Array.from({ length: TILE.columns }, (_, at) =>
    models.slice(0, TILE.most).filter((_, index) => index % TILE.columns === at),
  );
  return box(
    {
      width: PANEL_WIDTH,
      marginRight: MARGIN.side,
      gap: TILE.gap,
      alignItems: "center",
      justifyContent: "flex-end",
    },
    columns.map((tiles, at) =>
      column(
        { gap: TILE.gap, transform: `translateY(${at === 0 ? -TILE.shift : TILE.shift}px)` },
        tiles.map(({ colour, pictogram }) =>
          box(
            {
              width: TILE.width,
              height: TILE.height,
              alignItems: "center",
              justifyContent: "center",
              backgroundColor: colour,
            },
            [picture(pictogram(ON_ACCENT), 76)],
          ),
        ),
      ),
    ),
  );
}

/** A number and its unit: a sign stands beside the number, words below it. */
const figureTexts = ({
  number,
  unit,
}: {
  number: string;
  unit: string;
}): { number: string; unit?: string } =>
  /\p{L}/u.test(unit) ? { number, unit } : { number: keepNumbersTogether(`${number} ${unit}`) };

/**
 * The tree of an Open Graph image: a poster in its model's colour with the key figure beside the
 * title, or a sheet of paper with all models.
 */
export function ogLayout(
  { title, kind, place, lead, figure, catalogue, model, models }: OgImage,
  measure: OgMeasure,
): OgElement {
  const draw = textDrawer(measure);
  const [ground, ink, softInk] = model
    ? [model.colour, ON_ACCENT, ON_ACCENT]
    : [SURFACE_LIGHT, INK, INK_SOFT];
  const story = column(
    {
      width: TITLE_WIDTH,
      marginTop: MARGIN.top,
      marginBottom: MARGIN.top,
      marginLeft: MARGIN.side,
      justifyContent: "space-between",
      color: ink,
    },
    [
      column({}, draw(kind, "strong", LINE, TITLE_WIDTH, 1.2, { color: softInk })),
      column({}, [
        ...draw(title, "display", lead ? TITLE_WITH_LEAD : TITLE, TITLE_WIDTH, 1.1, {
          letterSpacing: "-0.01em",
        }),
        ...draw(place, "text", LINE, TITLE_WIDTH, 1.2, { marginTop: 18 }),
        ...draw(lead, "text", LEAD, TITLE_WIDTH, 1.35, { marginTop: 20, color: softInk }),
      ]),
      column({}, draw(catalogue, "display", LINE, TITLE_WIDTH, 1.2, {})),
    ],
  );
  const panel = (): OgElement => {
    if (!model) return wall(models);
    if (!figure)
      return box({ width: PANEL_WIDTH, marginRight: MARGIN.panel, alignItems: "center" }, [
        picture(model.pictogram(ON_ACCENT), 248),
      ]);
    const { number, unit } = figureTexts(figure);
    const padding = `${MARGIN.top}px ${MARGIN.panel}px`;
    return column(
      {
        width: PANEL_WIDTH,
        padding,
        boxSizing: "content-box",
        justifyContent: "space-between",
        backgroundColor: SURFACE_LIGHT,
      },
      [
        picture(model.pictogram(model.colour), 112),
        column({}, [
          ...draw(number, "display", NUMBER, PANEL_WIDTH, 1.08, { color: model.colour }),
          ...draw(unit, "display", UNIT, PANEL_WIDTH, 1.1, { color: model.colour }),
          ...draw(figure.label, "text", LABEL, PANEL_WIDTH, 1.25, {
            marginTop: 16,
            color: INK_SOFT,
          }),
        ]),
      ],
    );
  };
  return box({ ...OG_SIZE, justifyContent: "space-between", backgroundColor: ground }, [
    story,
    panel(),
  ]);
}

import { breakLines, letters } from "./text-fit.ts";

export interface DiagramItem {
  id: string;
  text: string;
  indicator: string;
}

/** A column of the model, from what goes in to what is aimed at. */
export interface DiagramColumn {
  name: string;
  items: readonly DiagramItem[];
}

export interface DiagramArrow {
  from: string;
  to: string;
}

/** A line of text, its baseline at y. */
export interface TextLine {
  text: string;
  x: number;
  y: number;
}

export interface Box {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
  text: TextLine[];
  indicator: TextLine[];
}

/** A drawing in plain numbers: the units of an SVG's viewBox. */
export interface Diagram {
  width: number;
  height: number;
  heads: { x: number; y: number; width: number; lines: TextLine[] }[];
  boxes: Box[];
  /** Curves, each as the `d` of a path. */
  arrows: (DiagramArrow & { path: string })[];
}

const BOX = 184;
const GAP = 60;
const PADDING = 12;
const LINE = 18;
/**
 * Letters that fit a line of a box in the typeface of the site: of a text at 14 units, and of an
 * indicator at 13.
 */
const LETTERS = 24;
const SMALL_LETTERS = 26;
const BETWEEN = 16;
/** Room at the sides, in which arrows that run beneath the boxes may turn. */
const MARGIN = 20;
/** How far beside a box an arrow turns, and how far apart those are that run beneath the boxes. */
const TURN = 14;
const LANE = 10;

const linesAt = (lines: readonly string[], x: number, top: number): TextLine[] =>
  lines.map((text, index) => ({ text, x, y: top + LINE * (index + 1) - 5 }));

function makeBox({ id, text, indicator }: DiagramItem, x: number, y: number): Box {
  const own = breakLines(text, LETTERS, letters);
  const measured = breakLines(indicator, SMALL_LETTERS, letters);
  const between = measured.length > 0 ? 6 : 0;
  const height = 2 * PADDING + LINE * (Math.max(own.length, 1) + measured.length) + between;
  const top = y + PADDING;
  return {
    id,
    x,
    y,
    width: BOX,
    height,
    text: linesAt(own, x + PADDING, top),
    indicator: linesAt(measured, x + PADDING, top + LINE * own.length + between),
  };
}

/**
 * Where the ends of arrows meet a side of a box: spread over it, in the order of where they come
 * from.
 */
function spread(box: Box, others: readonly Box[], other: Box): number {
  const sorted = [...others].sort((a, b) => a.y - b.y || a.x - b.x);
  return box.y + (box.height * (sorted.indexOf(other) + 1)) / (sorted.length + 1);
}

const round = (value: number): number => Math.round(value * 10) / 10;

/**
 * Whether an arrow leads to the next column or within its own: any other would seem to pass through
 * what lies between.
 */
const isNear = (from: Box, to: Box): boolean => to.x === from.x || to.x - from.x === BOX + GAP;

function curve(from: Box, to: Box, startY: number, endY: number): string {
  const [start, end] = [round(startY), round(endY)];
  const right = from.x + from.width;
  if (to.x === from.x)
    return `M${right} ${start}C${right + GAP * 0.75} ${start} ${right + GAP * 0.75} ${end} ${right} ${end}`;
  const bend = Math.max(GAP / 2, (to.x - right) / 2);
  return `M${right} ${start}C${right + bend} ${start} ${to.x - bend} ${end} ${to.x} ${end}`;
}

/** An arrow that runs beneath the boxes, at a height of its own. */
const beneath = (from: Box, to: Box, startY: number, endY: number, lane: number): string =>
  `M${from.x + from.width} ${round(startY)}h${TURN}V${round(lane)}H${to.x - TURN}V${round(endY)}H${to.x}`;

/**
 * Lays the columns out from left to right, their items from the top down, and the arrows between
 * the items that are there.
 */
export function layOutDiagram(
  columns: readonly DiagramColumn[],
  arrows: readonly DiagramArrow[],
): Diagram {
  const names = columns.map(({ name }) => breakLines(name, LETTERS, letters));
  const headHeight = LINE * Math.max(1, ...names.map(({ length }) => length)) + PADDING;
  const heads = columns.map((_, index) => {
    const x = MARGIN + index * (BOX + GAP);
    return { x, y: headHeight, width: BOX, lines: linesAt(names[index] ?? [], x, 0) };
  });
  const boxes = columns.flatMap(({ items }, index) => {
    let y = headHeight + BETWEEN;
    return items.map((item) => {
      const box = makeBox(item, MARGIN + index * (BOX + GAP), y);
      y += box.height + BETWEEN;
      return box;
    });
  });
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const drawn = arrows.flatMap((arrow) => {
    const [from, to] = [byId.get(arrow.from), byId.get(arrow.to)];
    return from && to && from !== to ? [{ ...arrow, from, to }] : [];
  });
  const bottom = Math.max(headHeight, ...boxes.map(({ y, height }) => y + height));
  const far = drawn.filter(({ from, to }) => !isNear(from, to));
  const laneOf = (arrow: (typeof drawn)[number]): number =>
    bottom + LANE * (far.indexOf(arrow) + 1);
  return {
    width: MARGIN * 2 + columns.length * BOX + Math.max(0, columns.length - 1) * GAP,
    height: bottom + LANE * far.length + MARGIN,
    heads,
    boxes,
    arrows: drawn.map((arrow) => {
      const { from, to } = arrow;
      const out = drawn.filter((it) => it.from === from).map((it) => it.to);
      const into = drawn.filter((it) => it.to === to).map((it) => it.from);
      const [start, end] = [spread(from, out, to), spread(to, into, from)];
      return {
        from: from.id,
        to: to.id,
        path: isNear(from, to)
          ? curve(from, to, start, end)
          : beneath(from, to, start, end, laneOf(arrow)),
      };
    }),
  };
}

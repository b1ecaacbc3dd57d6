/**
 * How large the type of a poster is set. A poster is one page, and browsers do not shrink type
 * until it fits; so the sheet is measured here as a typesetter casts off copy: lines from the
 * number of letters, bands from their lines. The largest size that fits is taken, so that a short
 * record is not lost in white. The measures are those of styles/poster*.css; a browser test prints
 * every poster and sees that nothing is cut.
 */
import type { ExperimentPageView } from "../views/experiment.ts";
import type { LocalHtml } from "../views/text.ts";

/**
 * The sizes of type that the styles know, in points, largest first. The last is the smallest that
 * is well read on paper.
 */
export const POSTER_STEPS = [13, 12.5, 12, 11.5, 11, 10.5, 10, 9.5, 9, 8.5, 8] as const;
export type PosterStep = (typeof POSTER_STEPS)[number];

/** What stands on a poster. */
export type PosterText = Pick<
  ExperimentPageView,
  | "card"
  | "figures"
  | "impacts"
  | "sections"
  | "adoption"
  | "responsibility"
  | "responsibilityLead"
  | "mergers"
  | "facts"
  | "sources"
  | "citation"
  | "translation"
>;

const MM_IN_POINT = 25.4 / 72;
/**
 * Of the page, in mm: its height with a little to spare, and what of it the edges take whatever the
 * type.
 */
const PAGE = { height: 412, edges: 20 };
/** Widths in which lines are set, in mm. */
const WIDTH = { page: 271, title: 217, column: 85, sideColumn: 82, quarter: 62, foot: 115 };
/** Heights that do not follow the type, in mm: of the pictogram, and of the foot with its code. */
const LEAST = { picture: 39, foot: 34 };
const COLUMNS = 3;
/**
 * The height of a line, and the mean width of a letter with what is lost at the ends of lines, in
 * ems.
 */
const LINE = 1.32;
const LETTER = 0.465;
/** Other sizes of type, in ems of the text; those of the title and of large figures in mm. */
const SMALL = 0.8125;
const LEAD = 1.3;
const TITLE = 12;
const FIGURE = 9;
/** How many letters of the title a line holds. */
const TITLE_LETTERS = 38;
/**
 * The heading of a section with what stands around it, and the space between the items of a list,
 * in ems.
 */
const HEADING = 2.9;
const ITEM = 0.3;

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);
const joined = (pieces: readonly { text: string }[]): string =>
  pieces.map(({ text }) => text).join("");

/**
 * How many lines a title takes, word by word: it has so few that the mean of its letters would not
 * tell.
 */
const titleLines = (title: string): number =>
  title
    .split(" ")
    .reduce(
      ({ lines, left }, { length }) =>
        length <= left
          ? { lines, left: left - length - 1 }
          : { lines: lines + 1, left: TITLE_LETTERS - length - 1 },
      {
        lines: 0,
        left: 0,
      },
    ).lines;

/**
 * The height of the columns when parts that do not break stand in them in their order, as evenly as
 * they can.
 */
function evenColumns(parts: readonly number[]): number {
  const ends = [...parts.keys(), parts.length];
  const cuts = ends.flatMap((first) => ends.slice(first).map((second) => [first, second] as const));
  return Math.min(
    ...cuts.map(([a, b]) =>
      Math.max(sum(parts.slice(0, a)), sum(parts.slice(a, b)), sum(parts.slice(b))),
    ),
  );
}

/** The height of each band of a poster in mm, when its text is set with an em of so many mm. */
function bandsOf(text: PosterText, em: number) {
  const lines = (letters: string, width: number, size = 1, line = LINE): number =>
    Math.ceil((letters.length * LETTER * size * em) / width) * size * line;
  const body = ({ html }: LocalHtml): number =>
    html
      .split(/<\/(?:p|li)>/)
      .map((paragraph) => paragraph.replace(/<[^>]*>/g, "").trim())
      .filter((paragraph) => paragraph !== "")
      .reduce((height, paragraph) => height + lines(paragraph, WIDTH.column) + ITEM, 0);
  const columns = (heights: readonly number[], uneven: number): number =>
    sum(heights) / COLUMNS + uneven;

  const { card, figures } = text;
  const head =
    Math.max(LEAST.picture / em, (titleLines(card.title) * TITLE * 1.02) / em + 3 * LINE) +
    lines(card.summary, WIDTH.page, LEAD, 1.4);
  const bigLines = ({ number, unit }: { number: string; unit: string }): number =>
    lines(
      number + " ".repeat(Math.ceil(unit.length / 2)),
      WIDTH.quarter,
      (FIGURE * 1.08) / em,
      0.98,
    );
  const large = figures
    .slice(0, 4)
    .map(
      (it) =>
        1.2 +
        bigLines(it) +
        lines(it.label.text, WIDTH.quarter, 1, 1.2) +
        lines(`${it.kindLabel} · ${it.period ?? ""} · ${it.source}`, WIDTH.quarter, SMALL),
    );
  const rows = figures
    .slice(4)
    .map((it) => 0.6 + lines(it.label.text, WIDTH.column * 0.6) + SMALL * LINE);
  const results =
    (figures.length === 0 ? LINE : Math.max(...large)) +
    (rows.length === 0 ? 0 : 3 + columns(rows, 1)) +
    evenColumns(text.impacts.map((it) => 2 + (it.body ? body(it.body) : 0)));
  const story = text.sections.map((it) => {
    if (it.log)
      return HEADING + Math.max(2 * LINE, sum(it.log.map((entry) => 3 + body(entry.body))));
    if (it.items) return HEADING + sum(it.items.map(body));
    return HEADING + (it.body ? body(it.body) : LINE) + (it.badge ? 1.6 : 0);
  });
  const adoption = text.adoption.map(
    ({ notes }) => 2 + Math.max(LINE, sum(notes.map((note) => 1.1 + body(note)))),
  );
  const owners = text.responsibility.flatMap((sector) => [
    1.8,
    ...sector.owners.map(
      (it) =>
        0.6 +
        lines(`${joined(it.parties)}, ${it.suffix ?? ""}`, WIDTH.sideColumn, SMALL) +
        lines(`${it.duty} ${it.since ?? ""}`, WIDTH.sideColumn, SMALL),
    ),
  ]);
  const facts = text.facts.map(
    (it) =>
      0.4 + lines(it.links.map((link) => link.text).join(", "), WIDTH.sideColumn * 0.6, SMALL),
  );
  const notes = [text.responsibilityLead, ...text.mergers].map((note) =>
    lines(note, WIDTH.sideColumn, SMALL),
  );
  const sources = text.sources.map(
    (it) => lines(joined(it.text) + it.place, WIDTH.foot, SMALL) + SMALL * LINE,
  );
  return {
    head: 21 + em * head,
    results: em * (7 + results),
    story: em * columns(story, 1.5),
    adoption: em * (2.2 + columns(adoption, 1)),
    side: 6 + em * columns([...owners, ...facts, ...notes, 6], 1),
    foot: Math.max(
      LEAST.foot,
      5 +
        em *
          (1.6 +
            Math.max(lines(joined(text.citation), WIDTH.foot, SMALL), sum(sources) + SMALL * LINE)),
    ),
    note: text.translation ? 10 : 0,
    gaps: em * 3,
  };
}

/** The height of a poster in mm when its text is set in a size of type (in points). */
export const posterHeight = (text: PosterText, type: number): number =>
  PAGE.edges + sum(Object.values(bandsOf(text, type * MM_IN_POINT)));

/** The largest size of type with which a poster fits its page; the smallest where none does. */
export const posterStep = (text: PosterText): PosterStep =>
  POSTER_STEPS.find((step) => posterHeight(text, step) <= PAGE.height) ?? 8;

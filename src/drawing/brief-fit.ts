/** What of a decision brief fits its page. */
import { ADOPTION_ASPECTS, type AdoptionAspect } from "../domain/experiment.ts";
import type { BriefView } from "../views/brief.ts";
import { breakLines, letters } from "./text-fit.ts";

/** All of a brief but what is chosen by the room that it leaves. */
export type BriefCore = Omit<BriefView, "adoption" | "more" | "roomy">;

/**
 * The longest excerpt of each kind, in letters. A brief quotes whole sentences; the page has the
 * rest.
 */
export const EXCERPT_MAX = { goal: 260, rooted: 260, impact: 230, note: 160 } as const;

/** How many figures stand in a brief: those that the record tells first, which are results. */
export const FIGURES_MAX = 5;

/** How many lines the columns of a brief have in all, and how many letters a line has. */
const PAGE_LINES = 84;
const LINE_LETTERS = 58;

/** Up to how many lines in all a brief is set in larger type. */
const ROOMY_LINES = 63;

/** The lines that the headings take with the space around them, title and citation counted in. */
const HEADING_LINES = 4;

/** What runs over the whole sheet takes from both columns. */
const COLUMNS = 2;

/** How many lines of a column a text takes. */
export const linesOf = (text: string): number => breakLines(text, LINE_LETTERS, letters).length;

/**
 * How many lines the head of a brief takes of a column: the summary, the facts in rows of three,
 * and the note of the translation.
 */
function headLines({ card, facts, translation }: BriefCore): number {
  const rows = facts.map(({ values }) => linesOf(values.map(({ text }) => text).join(", ")) * 1.5);
  const tallest = [0, 3].map((from) => Math.max(0, ...rows.slice(from, from + 3)));
  return (
    linesOf(card.summary) / 2 +
    tallest.reduce((sum, lines) => sum + lines, 0) +
    (translation ? 2 : 0)
  );
}

/** How many lines of both columns the parts of a brief take that are always there. */
export function linesTaken(view: BriefCore): number {
  const texts = [view.goal, view.rooted, ...view.impacts.map((it) => it.body)].map((body) =>
    linesOf(body?.text ?? ""),
  );
  const figures = view.figures.map(({ label }) => linesOf(label.text) + 2.4);
  const owners = view.responsibility.flatMap(({ owners }) =>
    owners.map(
      ({ parties, duty }) => linesOf(parties.map(({ text }) => text).join(", ")) + linesOf(duty),
    ),
  );
  const open = view.open.map(({ items }) => linesOf(items.join(", ")) + 1);
  return [
    ...texts,
    ...figures,
    ...owners,
    ...open,
    view.impacts.length,
    view.responsibility.length,
    COLUMNS * headLines(view),
    HEADING_LINES,
  ].reduce((total, lines) => total + lines, 0);
}

/** How many lines a note takes with its topic. */
const noteLines = (note: { text: string }): number => linesOf(note.text) + 1;

/** True when all of a brief fits its page in larger type. */
export const isRoomy = (taken: number, notes: readonly { text: string }[]): boolean =>
  notes.reduce((lines, note) => lines + noteLines(note), taken) <= ROOMY_LINES;

/**
 * The notes on adoption for which a brief has room: the first condition, obstacle and piece of
 * advice always, so that no aspect looks unreported that is not; then in turns the second ones and
 * so on, for as long as they fit.
 * @param taken how many lines the rest of the brief takes
 */
export function notesThatFit<Note extends { text: string }>(
  notes: Readonly<Record<AdoptionAspect, readonly Note[]>>,
  taken: number,
): Record<AdoptionAspect, Note[]> {
  const chosen: Record<AdoptionAspect, Note[]> = { conditions: [], obstacles: [], tips: [] };
  const longest = Math.max(...ADOPTION_ASPECTS.map((aspect) => notes[aspect].length));
  let left = PAGE_LINES - taken;
  for (let turn = 0; turn < longest; turn++)
    for (const aspect of ADOPTION_ASPECTS) {
      const note = notes[aspect][turn];
      if (!note || chosen[aspect].length < turn) continue;
      const lines = noteLines(note);
      if (turn > 0 && lines > left) continue;
      left -= lines;
      chosen[aspect].push(note);
    }
  return chosen;
}

import { IMPACT_AXES } from "../domain/impact.ts";
import { ADOPTION_ASPECTS, type Practice } from "../domain/practice.ts";
import type { FieldText } from "../domain/views.ts";
import type { Context } from "./context.ts";

/** Markdown without its marks, on one line. */
const plain = (markdown: string): string =>
  markdown
    .replace(/^\s*(?:[-*]|\d+\.)\s+/gm, "")
    .replace(/[*_`]+/g, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\s+/g, " ")
    .trim();

/** The texts of a practice field by field, for excerpts in search results. */
export function practiceTexts({ t }: Context, practice: Practice): FieldText[] {
  const fields: [string, (string | undefined)[]][] = [
    [t.practice.impacts, IMPACT_AXES.map((axis) => practice.impacts[axis].text)],
    [t.practice.tried, [practice.tried]],
    [t.practice.learned, [practice.learned]],
    [t.practice.rooted, [practice.rooted.text]],
    [t.practice.successes, practice.successes],
    [t.practice.goal, [practice.goal]],
    ...ADOPTION_ASPECTS.map((aspect): [string, string[]] => [t.practice.aspects[aspect], practice.adoption[aspect].map((note) => note.text)]),
    [t.practice.figures, practice.figures.map((figure) => figure.label)],
    [t.practice.followUps, practice.followUps.map((it) => it.text)],
  ];
  return fields.map(([field, parts]) => ({ field, text: plain(parts.filter((part) => part !== undefined).join("\n")) })).filter(({ text }) => text !== "");
}

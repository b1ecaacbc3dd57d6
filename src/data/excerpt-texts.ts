import type { Practice } from "../domain/practice.ts";
import { practiceTexts } from "../domain/practice-texts.ts";
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

/** The texts of a practice field by field and language by language, for excerpts in search results. */
export function excerptTexts({ t, tell }: Context, practice: Practice): FieldText[] {
  const paths = [...practiceTexts(practice).keys()];
  const fields: [string, RegExp][] = [
    [t.practice.impacts, /^impacts\./],
    [t.practice.tried, /^tried$/],
    [t.practice.learned, /^learned$/],
    [t.practice.rooted, /^rooted$/],
    [t.practice.successes, /^successes\./],
    [t.practice.goal, /^goal$/],
    [t.practice.aspects.conditions, /^adoption\.conditions\./],
    [t.practice.aspects.obstacles, /^adoption\.obstacles\./],
    [t.practice.aspects.tips, /^adoption\.tips\./],
    [t.practice.figures, /^figures\./],
    [t.practice.followUps, /^followUps\./],
  ];
  return fields.flatMap(([field, pattern]) => {
    const told = Map.groupBy(
      paths.filter((path) => pattern.test(path)).map((path) => tell(practice, path)),
      ({ lang }) => lang,
    );
    return [...told].map(([lang, texts]) => ({ field, text: plain(texts.map(({ text }) => text).join("\n")), ...(lang ? { lang } : {}) }));
  });
}

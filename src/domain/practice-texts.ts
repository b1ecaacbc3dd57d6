import { IMPACT_AXES } from "./impact.ts";
import { ADOPTION_ASPECTS, type PracticeRecord } from "./practice.ts";

/**
 * The texts of a practice that can be translated, by path: "title", "impacts.economy", "figures.saasto", "successes.0",
 * "adoption.tips.1". A translation names its texts by the same paths; everything else of a record is a fact.
 */
export function practiceTexts(record: PracticeRecord): Map<string, string> {
  const texts: [string, string | undefined][] = [
    ["title", record.title],
    ["summary", record.summary],
    ["place", record.place],
    ["goal", record.goal],
    ["tried", record.tried],
    ["learned", record.learned],
    ["rooted", record.rooted.text],
    ...IMPACT_AXES.map((axis): [string, string | undefined] => [`impacts.${axis}`, record.impacts[axis].text]),
    ...record.successes.map((text, index): [string, string] => [`successes.${index}`, text]),
    ...record.figures.map(({ id, label }): [string, string] => [`figures.${id}`, label]),
    ...ADOPTION_ASPECTS.flatMap((aspect) => record.adoption[aspect].map((note, index): [string, string] => [`adoption.${aspect}.${index}`, note.text])),
    ...record.followUps.map(({ text }, index): [string, string] => [`followUps.${index}`, text]),
    ["review", record.review?.by],
  ];
  return new Map(texts.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** The texts of something nested, by path: keys and positions joined with dots. What is not a text is passed over. */
export function nestedTexts(value: unknown, path = ""): Map<string, string> {
  if (typeof value === "string") return new Map([[path, value]]);
  if (typeof value !== "object" || value === null) return new Map();
  return new Map(Object.entries(value).flatMap(([key, inner]) => [...nestedTexts(inner, path === "" ? key : `${path}.${key}`)]));
}

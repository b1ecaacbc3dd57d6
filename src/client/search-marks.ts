import { fill } from "../domain/message.ts";
import { excerptOf, markWords, type Piece, type WordMatcher } from "../language/excerpt.ts";
import { key } from "../language/fold.ts";
import type { Lemmatiser } from "../language/lemmatiser.ts";
import type { QueryPlan } from "../language/query-plan.ts";
import type { FieldText } from "../views/text.ts";

/**
 * Words shorter than this are marked only when they are the very word sought, not as a part of
 * another.
 */
const PART_MIN = 4;

/**
 * Makes a matcher for the words of a query: inflected forms, and compounds that hold one of them.
 */
export function matcherOf({ units }: QueryPlan, { lemmas, parts }: Lemmatiser): WordMatcher {
  const sought = new Set(units.flatMap((unit) => unit.lemmas));
  const inside = [...sought].filter((lemma) => lemma.length >= PART_MIN);
  const seen = new Map<string, boolean>();
  const matches = (form: string): boolean =>
    lemmas(form).some(
      (lemma) =>
        sought.has(lemma) ||
        inside.some((it) => lemma !== it && (lemma.startsWith(it) || lemma.endsWith(it))),
    ) || parts(form).some((part) => sought.has(part));
  return (word) => {
    const form = key(word);
    const known = seen.get(form) ?? matches(form);
    seen.set(form, known);
    return known;
  };
}

const toNodes = (pieces: readonly Piece[]): (Node | string)[] =>
  pieces.map(({ text, marked }) => {
    if (!marked) return text;
    const mark = document.createElement("mark");
    mark.textContent = text;
    return mark;
  });

/** Marks what was sought in the texts that a card shows anyway. */
export function markCard(card: Element, matches: WordMatcher): void {
  for (const field of ["title", "summary", "place"]) {
    const element = card.querySelector(`[data-field="${field}"]`);
    if (element) element.replaceChildren(...toNodes(markWords(element.textContent ?? "", matches)));
  }
}

/** Adds to a card the best excerpt of the practice's texts, with the field that it is from. */
export async function addExcerpt(
  card: HTMLElement,
  textsHref: string,
  fieldText: string,
  matches: WordMatcher,
): Promise<void> {
  const response = await fetch(fill(textsHref, { id: card.dataset["card"] ?? "" }));
  if (!response.ok) return;
  const fields = (await response.json()) as FieldText[];
  const excerpts = fields.flatMap(({ field, text, lang }) => {
    const excerpt = excerptOf(text, matches);
    return excerpt ? [{ field, lang, ...excerpt }] : [];
  });
  const [best] = excerpts.sort((a, b) => b.variety - a.variety);
  if (!best || !card.isConnected) return;
  const paragraph = document.createElement("p");
  paragraph.className = "excerpt";
  const body = document.createElement("span");
  if (best.lang) body.lang = best.lang;
  body.append(...toNodes(best.pieces));
  const field = document.createElement("b");
  field.textContent = `${fill(fieldText, { field: best.field })} `;
  paragraph.append(field, body);
  card.querySelector("[data-field=summary]")?.after(paragraph);
}

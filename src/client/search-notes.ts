import { fill } from "../domain/message.ts";
import { key } from "../language/fold.ts";
import type { SearchConcept } from "../language/search-data.ts";
import type { BrowseTexts } from "./browse-texts.ts";
import type { Found } from "./search-engine.ts";

/**
 * What the search made of the query: words that were mended, taken for a term, or found nowhere.
 */
export const planNotes = ({ plan, missing }: Found, texts: BrowseTexts): string[] => [
  ...plan.mended.map((it) => fill(texts.mended, it)),
  ...plan.taken.map((it) => fill(texts.taken, it)),
  ...missing.map((word) => fill(texts.missing, { word })),
];

function linkItem(text: string, href: string): HTMLLIElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = href;
  link.textContent = text;
  item.append(link);
  return item;
}

/** Links to the pages of text that a query found. */
export const pageLinks = ({ pages }: Found): HTMLLIElement[] =>
  pages.map(({ title, href }) => {
    const item = linkItem(title, href);
    item.dataset["page"] = href;
    return item;
  });

const pairs = (text: string): Set<string> => {
  const folded = ` ${key(text)} `;
  return new Set(Array.from({ length: folded.length - 1 }, (_, at) => folded.slice(at, at + 2)));
};

/**
 * How alike two words are, from 0 to 1, by the pairs of letters they share (Dice's coefficient).
 */
function likeness(a: string, b: string): number {
  const [first, second] = [pairs(a), pairs(b)];
  const common = [...first].filter((pair) => second.has(pair)).length;
  return (2 * common) / (first.size + second.size);
}

/** How many themes are offered when nothing was found. */
const THEMES_OFFERED = 3;
/** How alike a theme's words must be to what was typed, from 0 to 1, to be offered. */
const LIKENESS_MIN = 0.6;
const THEME_PREFIX = "theme-";

/**
 * Links to the themes whose words are most like a query that found nothing; none when none is near.
 */
export function nearestThemes(
  query: string,
  concepts: readonly SearchConcept[],
  themeHref: string,
): HTMLLIElement[] {
  return concepts
    .filter(({ id }) => id.startsWith(THEME_PREFIX))
    .map((concept) => ({
      concept,
      like: Math.max(...concept.terms.map((term) => likeness(query, term))),
    }))
    .filter(({ like }) => like >= LIKENESS_MIN)
    .sort((a, b) => b.like - a.like)
    .slice(0, THEMES_OFFERED)
    .map(({ concept }) =>
      linkItem(
        concept.terms[0] ?? "",
        fill(themeHref, { id: concept.id.slice(THEME_PREFIX.length) }),
      ),
    );
}

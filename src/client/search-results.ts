import type { WordMatcher } from "../language/excerpt.ts";
import type { BrowseTexts } from "./browse-texts.ts";
import type { Found, SearchEngine } from "./search-engine.ts";
import { addExcerpt, markCard, matcherOf } from "./search-marks.ts";
import { nearestThemes, pageLinks, planNotes } from "./search-notes.ts";

/** What a query found, and what found it. */
export interface Search {
  engine: SearchEngine;
  found: Found;
}

/**
 * What a query adds to the list of cards: marks, excerpts, what was made of the query, pages of
 * text, themes nearby.
 */
export class SearchResults {
  readonly #part: (name: string) => HTMLElement;
  readonly #texts: BrowseTexts;
  readonly #hrefs: { texts: string; theme: string };
  #matches: WordMatcher | undefined;
  readonly #inView: IntersectionObserver;

  constructor(
    part: (name: string) => HTMLElement,
    texts: BrowseTexts,
    hrefs: { texts: string; theme: string },
  ) {
    this.#part = part;
    this.#texts = texts;
    this.#hrefs = hrefs;
    // Cards are marked, and the texts of their excerpts fetched, only when they come into view.
    this.#inView = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || !this.#matches) continue;
        this.#inView.unobserve(target);
        markCard(target, this.#matches);
        addExcerpt(
          target as HTMLElement,
          this.#hrefs.texts,
          this.#texts.matchIn,
          this.#matches,
        ).catch(() => {});
      }
    });
  }

  /**
   * Shows what was found, or nothing without a search. The container tells which query its results
   * answer, to the letter, so that quality can be measured from outside.
   */
  show(container: HTMLElement, search: Search | undefined, query: string): void {
    this.#inView.disconnect();
    this.#matches = search && matcherOf(search.found.plan, search.found.lemmatiser);
    const notes = search ? planNotes(search.found, this.#texts) : [];
    this.#part("notes").replaceChildren(
      ...notes.map((note) => {
        const item = document.createElement("li");
        item.textContent = note;
        return item;
      }),
    );
    const pages = search ? pageLinks(search.found) : [];
    this.#part("page-links").replaceChildren(...pages);
    this.#part("pages").hidden = pages.length === 0;
    const nothing = search !== undefined && search.found.rows.length === 0 && pages.length === 0;
    const themes = nothing
      ? nearestThemes(query.slice(0, 80), search.engine.concepts, this.#hrefs.theme)
      : [];
    this.#part("no-results").hidden = !nothing;
    this.#part("nearest-themes").replaceChildren(...themes);
    this.#part("near").hidden = themes.length === 0;
    this.markNew();
    if (search) container.dataset["searchQuery"] = query;
    else delete container.dataset["searchQuery"];
  }

  /** Marks the cards that have not been marked yet. */
  markNew(): void {
    if (!this.#matches) return;
    for (const card of this.#part("cards").querySelectorAll("[data-card]:not([data-marked])")) {
      card.setAttribute("data-marked", "");
      this.#inView.observe(card);
    }
  }
}

import { CARDS_AT_A_TIME } from "../domain/card.ts";
import { PILOT_MARK } from "../domain/palette.ts";
import type { ExperimentCardView } from "../views/experiment.ts";

function fillCard(item: Element, card: ExperimentCardView): void {
  const set = (field: string, text: string): void => {
    const element = item.querySelector<HTMLElement>(`[data-field="${field}"]`);
    if (!element) return;
    element.textContent = text;
    const lang = (card.langs as Record<string, string> | undefined)?.[field];
    if (lang) element.lang = lang;
    else element.removeAttribute("lang");
  };
  const article = item.querySelector<HTMLElement>("[data-card]");
  if (article) {
    article.dataset["card"] = card.id;
    if (card.model.id === PILOT_MARK) delete article.dataset["practice"];
    else article.dataset["practice"] = card.id;
    article.dataset["model"] = card.model.id;
  }
  const use = item.querySelector("use");
  use?.setAttribute("href", (use.getAttribute("href") ?? "").replace(/#.*/, `#${card.model.id}`));
  item.querySelector("a[data-field=title]")?.setAttribute("href", card.href);
  item.querySelector("[data-status]")?.setAttribute("data-status", card.rooted.status);
  for (const [field, text] of Object.entries({
    title: card.title,
    place: card.place,
    summary: card.summary,
    model: card.model.text,
    rooted: card.rooted.label,
  }))
    set(field, text);
  if (card.figure) for (const [field, text] of Object.entries(card.figure)) set(field, text);
  else item.querySelector("[data-optional=figure]")?.remove();
}

/** The list of cards: fills copies of the server's own card, fifty at a time. */
export class ResultList {
  readonly #list: Element;
  readonly #template: HTMLTemplateElement;
  #waiting: ExperimentCardView[] = [];

  constructor(list: Element, template: HTMLTemplateElement) {
    this.#list = list;
    this.#template = template;
  }

  /** How many cards wait to be drawn on demand. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** Shows these cards in place of what was shown. */
  show(cards: ExperimentCardView[]): void {
    this.#waiting = cards;
    this.#list.replaceChildren(this.#next());
  }

  /** Draws the next cards below the others. @returns the first new one's link, to be focused */
  more(): HTMLElement | null {
    const fragment = this.#next();
    const first = fragment.firstElementChild;
    this.#list.append(fragment);
    return first?.querySelector("a") ?? null;
  }

  #next(): DocumentFragment {
    const fragment = document.createDocumentFragment();
    for (const card of this.#waiting.slice(0, CARDS_AT_A_TIME)) {
      const copy = document.importNode(this.#template.content, true);
      const item = copy.firstElementChild;
      if (item) fillCard(item, card);
      fragment.append(copy);
    }
    this.#waiting = this.#waiting.slice(CARDS_AT_A_TIME);
    return fragment;
  }
}

/**
 * How long the page must stand still before it is told, in milliseconds: nobody wants every
 * letter's count read out.
 */
const QUIET = 700;

/** Tells screen readers what the results became, once they have settled. */
export class Announcer {
  readonly #region: HTMLElement;
  #waiting: number | undefined;

  /** @param region an element with the role of a status */
  constructor(region: HTMLElement) {
    this.#region = region;
  }

  /** Says these sentences when nothing else is to be said for a while. Empty ones are left out. */
  say(sentences: readonly string[]): void {
    clearTimeout(this.#waiting);
    this.#waiting = window.setTimeout(() => {
      this.#region.textContent = sentences.filter((sentence) => sentence !== "").join(". ");
    }, QUIET);
  }
}

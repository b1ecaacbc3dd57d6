import { fill } from "../../domain/message.ts";
import { type Fault, faultSentence } from "../../domain/tools/fault.ts";
import type { ToolDocument } from "../../domain/tools/tool-document.ts";
import { button, part } from "../dom.ts";
import { showTime } from "./clock.ts";
import type { Outcome } from "./document-store.ts";
import type { ToolData } from "./texts.ts";

/**
 * What the form tells of itself: a line that says what was saved, one that says what was done to a
 * document, and a warning.
 */
export class StatusLines {
  readonly #scope: HTMLElement;
  readonly #data: ToolData;

  constructor(scope: HTMLElement, data: ToolData) {
    this.#scope = scope;
    this.#data = data;
  }

  /**
   * Says what was saved. The same words are not said twice: those who hear the page would hear them
   * at every pause.
   */
  say(text: string): void {
    const line = part(this.#scope, "status");
    if (line.textContent !== text) line.textContent = text;
  }

  /**
   * Says that the draft is saved, or what keeps a part of it from being saved; nothing where it is
   * not stored, as the warning tells that.
   * @param faults what has been typed that has no place in the draft
   */
  sayDraft({ changed }: ToolDocument, isStored: boolean, [fault]: readonly Fault[]): void {
    const { texts, labels, locale } = this.#data;
    if (fault)
      this.say(fill(texts.notKept, { reason: faultSentence(texts.faults, labels, fault) }));
    else this.say(isStored ? fill(texts.saved, { time: showTime(locale, changed) }) : "");
  }

  /** Warns when a document could not be kept; takes the warning away when it could. */
  warn(outcome: Outcome): void {
    const alert = part(this.#scope, "alert");
    const text = outcome === "stored" ? "" : this.#data.texts[outcome];
    if (alert.textContent !== text) alert.textContent = text;
    alert.hidden = text === "";
  }

  /** Says what was done to a document. */
  note(text: string): void {
    part(this.#scope, "notice").replaceChildren(text);
  }

  /** Says what was done and offers to undo it; the keyboard is taken to the offer. */
  offerUndo(text: string, undo: () => void): void {
    const offer = button(this.#data.texts.undo, undo);
    part(this.#scope, "notice").replaceChildren(`${text} `, offer);
    offer.focus();
  }
}

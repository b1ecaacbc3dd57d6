import type { Showing } from "../../domain/tools/show-value.ts";
import type { ToolDocument } from "../../domain/tools/tool-document.ts";
import type { DocumentStore } from "./document-store.ts";
import type { ToolData } from "./texts.ts";

/** What the form of a tool tells the drawings and summaries around it. */
export interface ToolState {
  document: ToolDocument;
  showing: Showing;
  data: ToolData;
  store: DocumentStore;
  /** Keeps something beside the document. */
  keepBeside: (note: unknown) => void;
}

const CHANGE = "tool-change";
const ASK = "tool-ask";

/** Tells the parts around a form what it holds now. */
export const tell = (host: HTMLElement, state: ToolState): boolean =>
  host.dispatchEvent(new CustomEvent(CHANGE, { detail: state }));

/** Answers parts that were made after the form, and so have not been told yet. */
export const answer = (host: HTMLElement, again: () => void): void =>
  host.addEventListener(ASK, again);

/**
 * Follows the form that an element stands beside. The latest state is told at once, and each new
 * one when it comes.
 */
export function follow(element: HTMLElement, draw: (state: ToolState) => void): void {
  const host = element.closest("tool-workshop");
  host?.addEventListener(CHANGE, (event) => draw((event as CustomEvent<ToolState>).detail));
  host?.dispatchEvent(new Event(ASK));
}

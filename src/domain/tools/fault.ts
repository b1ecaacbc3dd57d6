import { fill } from "../message.ts";
import type { Labels, Steps } from "./field.ts";
import { placeName } from "./names.ts";

/** What can be wrong with a file, and what can be wrong with a value in it or in a form. */
export const FAULT_CODES = [
  "not-json",
  "not-document",
  "too-large",
  "newer-format",
  "unknown-tool",
  "wrong-tool",
  "version-order",
  "unknown-key",
  "missing",
  "too-long",
  "too-many",
  "day",
  "number",
  "choice",
  "value",
  "reference",
  "self-reference",
  "double-item",
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

export interface Fault {
  code: FaultCode;
  /** The way to it: from the top of the values, or of the document for a file. */
  steps: Steps;
  /** The most that is taken, in characters or rows. */
  max?: number;
  /** An unknown key, or the tool that a file is of. */
  key?: string;
}

/**
 * What telling faults needs: a sentence for each, with {place}, {max} and {key}, and words for the
 * parts of a document.
 */
export interface FaultTexts {
  sentences: Readonly<Record<FaultCode, string>>;
  /** "version {number}: {place}". */
  inVersion: string;
  /** What the document itself is called, where the fault is in none of its fields. */
  document: string;
}

function place({ inVersion, document }: FaultTexts, labels: Labels, steps: Steps): string {
  const [first, second] = steps;
  if (first === "versions" && typeof second === "number") {
    const inner = steps.slice(3);
    return fill(inVersion, {
      number: second + 1,
      place: inner.length > 0 ? placeName(labels, inner) : document,
    });
  }
  const own = first === "draft" ? steps.slice(1) : steps;
  return own.length > 0 ? placeName(labels, own) : document;
}

/**
 * A fault as a sentence that says where it is, what is wrong and what to do. @param toolName the
 * name of a tool by its id
 */
export function faultSentence(
  texts: FaultTexts,
  labels: Labels,
  { code, steps, max, key }: Fault,
  toolName: (tool: string) => string = (tool) => tool,
): string {
  return fill(texts.sentences[code], {
    place: place(texts, labels, steps),
    max: max ?? "",
    key: code === "wrong-tool" ? toolName(key ?? "") : (key ?? ""),
  });
}

import type { Position } from "./document.ts";

/** A mistake in the content: where it stands, what is wrong, how to put it right. */
export interface Problem {
  /** Path from the content folder. */
  file: string;
  position: Position;
  /** What is wrong and how to put it right, in Finnish: the editors' language. */
  message: string;
}

/** The place of a mistake that is in a file as a whole. */
export const START: Position = { line: 1, column: 1 };

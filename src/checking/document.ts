/** Files of a catalogue in parts, with the place of every value. `reading/` makes them of texts. */

/** One-based place in a file. */
export interface Position {
  line: number;
  column: number;
}

export interface YamlProblem {
  position: Position;
  /** The parser's own code, such as DUPLICATE_KEY. */
  code: string;
  message: string;
}

export interface YamlDocument {
  /** The plain value; undefined when the text cannot be parsed. */
  data: unknown;
  problems: YamlProblem[];
  /** Where the value at a path stands; the nearest ancestor's place when the value is missing. */
  position(path: readonly PropertyKey[]): Position;
  /** Where the name of a key stands, for keys that should not be there. */
  keyPosition(path: readonly PropertyKey[], key: string): Position;
  /** Where a string first occurs inside the value at a path. */
  positionInside(path: readonly PropertyKey[], needle: string): Position;
}

/** A Markdown file in parts: its frontmatter and the text below it. */
export interface RecordFile {
  frontmatter: YamlDocument;
  body: string;
  /** The line on which the body begins. */
  bodyLine: number;
}

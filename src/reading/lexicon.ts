import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** What a lexicon says of a word form: its base forms, and the parts of its compound. */
export interface LexiconEntry {
  lemmas: string[];
  parts: string[];
}

/** Word forms, small letters, of one language. */
export type Lexicon = ReadonlyMap<string, LexiconEntry>;

const list = (text: string | undefined): string[] => (text ? text.split(" ") : []);

/** The lexicon of a language, `lexicon/<language>.tsv`. A catalogue without one has rules alone. */
export function readLexicon(contentDir: string, language: string): Lexicon {
  const file = path.join(contentDir, "lexicon", `${language}.tsv`);
  if (!existsSync(file)) return new Map();
  const rows = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "");
  return new Map(
    rows.map((line) => {
      const [form = "", lemmas, parts] = line.split("\t");
      return [form, { lemmas: list(lemmas), parts: list(parts) }];
    }),
  );
}

import { readFileSync } from "node:fs";
import path from "node:path";
import type { Problem } from "./problem.ts";
import type { Content } from "./read-content.ts";

/** A line of a lexicon: a form, its base forms, and maybe its parts, with tabs between. */
const LINE = /^[^\t ]+\t[^\t]+(?:\t[^\t]+)?$/;

/** Lines of a lexicon that the search could not read. */
export function checkLexicon({ files, folder }: Content): Problem[] {
  return files
    .filter((file) => file.kind === "lexicon" && file.path.endsWith(".tsv"))
    .flatMap((file) =>
      readFileSync(path.join(folder, file.path), "utf8")
        .split("\n")
        .flatMap((line, index) =>
          line === "" || LINE.test(line)
            ? []
            : [
                {
                  file: file.path,
                  position: { line: index + 1, column: 1 },
                  message:
                    "rivillä pitää olla muoto, perusmuodot ja mahdolliset osat sarkaimin erotettuina. Tee tiedosto uudelleen komennolla scripts/lexicon.py.",
                },
              ],
        ),
    );
}

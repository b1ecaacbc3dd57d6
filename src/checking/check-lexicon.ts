import type { Content } from "./content.ts";
import type { Problem } from "./problem.ts";

/** A line of a lexicon: a form, its base forms, and maybe its parts, with tabs between. */
const LINE = /^[^\t ]+\t[^\t]+(?:\t[^\t]+)?$/;

/** Lines of a lexicon that the search could not read. */
export const checkLexicon = ({ lexicons }: Content): Problem[] =>
  lexicons.flatMap(({ path, text }) =>
    text.split("\n").flatMap((line, index) =>
      line === "" || LINE.test(line)
        ? []
        : [
            {
              file: path,
              position: { line: index + 1, column: 1 },
              message:
                "rivillä pitää olla muoto, perusmuodot ja mahdolliset osat sarkaimin erotettuina. Tee tiedosto uudelleen komennolla scripts/lexicon.py.",
            },
          ],
    ),
  );

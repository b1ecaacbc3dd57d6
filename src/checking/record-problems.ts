import type { z } from "zod";
import { recordFolder } from "../schemas/record-folders.ts";
import type { ReadRecord } from "./content.ts";
import { type Problem, START } from "./problem.ts";
import { schemaProblems, yamlProblems } from "./schema-problems.ts";
import { bodyProblems, textProblems } from "./text-problems.ts";
import { type Charts, writeUpProblems } from "./write-up-problems.ts";

/**
 * A file of a record against a schema: its parts, its values, its texts.
 * @param charts the charts of each programme
 * @param unknownKey a better message for a key that the schema does not know, where there is one;
 * given for translations
 */
export function recordProblems(
  file: ReadRecord,
  schema: z.ZodType,
  charts: Charts,
  unknownKey?: (key: string) => string | undefined,
): Problem[] {
  const isTranslation = unknownKey !== undefined;
  const { path, folder, record } = file;
  if (!record) {
    return [
      {
        file: path,
        position: START,
        message:
          "tiedoston pitää alkaa rivillä, jolla on kolme yhdysmerkkiä (---), ja tietojen jälkeen pitää olla toinen samanlainen rivi. Lisää ne.",
      },
    ];
  }
  const { frontmatter, body, bodyLine } = record;
  if (frontmatter.problems.length > 0) return yamlProblems(path, frontmatter);
  const { text, extension } = recordFolder(folder);
  const misplacedText: Problem[] =
    text === "none" && body.trim() !== ""
      ? [
          {
            file: path,
            position: { line: bodyLine, column: 1 },
            message:
              "tietojen alapuolella on tekstiä, jota ei näytetä missään. Siirrä se oikeaan kohtaan tietojen joukkoon, esimerkiksi avaimeen ”learned”.",
          },
        ]
      : [];
  const missingText: Problem[] =
    (text === "always" || (text === "in-record" && !isTranslation)) && body.trim() === ""
      ? [
          {
            file: path,
            position: { line: bodyLine, column: 1 },
            message: "sivulla ei ole tekstiä. Kirjoita se tietojen alapuolelle.",
          },
        ]
      : [];
  return [
    ...schemaProblems(path, frontmatter, schema, frontmatter.data, [], unknownKey),
    ...textProblems(path, frontmatter),
    ...misplacedText,
    ...missingText,
    ...(extension === ".mdx"
      ? writeUpProblems(file, body, bodyLine, charts)
      : bodyProblems(path, body, bodyLine)),
  ];
}

import type { z } from "zod";
import type { RecordFolder } from "../../../src/reading/content-files.ts";
import { page } from "../../../src/schemas/page.ts";
import { practice } from "../../../src/schemas/practice.ts";
import { languagesOf } from "./check-settings.ts";
import { type Problem, START } from "./problem.ts";
import type { Content } from "./read-content.ts";
import { schemaProblems, yamlProblems } from "./schema-problems.ts";
import { bodyProblems, textProblems } from "./text-problems.ts";

const SCHEMAS: Record<RecordFolder, z.ZodType> = { practices: practice, pages: page };

type ReadRecord = Content["records"][number];

/**
 * A file of a record against a schema: its parts, its values, its texts.
 * @param unknownKey a better message for a key that the schema does not know, where there is one
 */
export function recordProblems(file: ReadRecord, schema: z.ZodType, unknownKey?: (key: string) => string | undefined): Problem[] {
  const { path, folder, record } = file;
  if (!record) {
    return [
      {
        file: path,
        position: START,
        message: "tiedoston pitää alkaa rivillä, jolla on kolme yhdysmerkkiä (---), ja tietojen jälkeen pitää olla toinen samanlainen rivi. Lisää ne.",
      },
    ];
  }
  const { frontmatter, body, bodyLine } = record;
  if (frontmatter.problems.length > 0) return yamlProblems(path, frontmatter);
  const misplacedText: Problem[] =
    folder === "practices" && body.trim() !== ""
      ? [
          {
            file: path,
            position: { line: bodyLine, column: 1 },
            message: "tietojen alapuolella on tekstiä, jota ei näytetä missään. Siirrä se oikeaan kohtaan tietojen joukkoon, esimerkiksi avaimeen ”learned”.",
          },
        ]
      : [];
  const missingText: Problem[] =
    folder === "pages" && body.trim() === ""
      ? [{ file: path, position: { line: bodyLine, column: 1 }, message: "sivulla ei ole tekstiä. Kirjoita se tietojen alapuolelle." }]
      : [];
  return [
    ...schemaProblems(path, frontmatter, schema, frontmatter.data, [], unknownKey),
    ...textProblems(path, frontmatter),
    ...misplacedText,
    ...missingText,
    ...bodyProblems(path, body, bodyLine),
  ];
}

/** Two records whose titles or addresses are the same: readers could not tell them apart. */
export function clashes(records: readonly ReadRecord[], folder: RecordFolder, key: string, what: string): Problem[] {
  const first = new Map<string, string>();
  return records
    .filter((file) => file.folder === folder)
    .flatMap(({ path, record }) => {
      const data = record?.frontmatter.data;
      const value = typeof data === "object" && data !== null && key in data ? (data as Record<string, unknown>)[key] : undefined;
      if (!record || typeof value !== "string") return [];
      const other = first.get(value);
      if (other === undefined) {
        first.set(value, path);
        return [];
      }
      return [{ file: path, position: record.frontmatter.position([key]), message: `sama ${what} on jo tiedostossa ${other}. Vaihda toinen.` }];
    });
}

/** The records of the first language against their schemas, and files of languages that the catalogue does not have. */
export function checkRecords(content: Content): Problem[] {
  const languages = languagesOf(content);
  const own = content.records.filter((file) => file.locale === languages[0]);
  const strangers = languages.length === 0 ? [] : content.records.filter((file) => !languages.includes(file.locale));
  return [
    ...own.flatMap((file) => recordProblems(file, SCHEMAS[file.folder])),
    ...strangers.map((file) => ({
      file: file.path,
      position: START,
      message: `kirjastoa ei julkaista kielellä ”${file.locale}”. Kirjaston kielet ovat ${languages.join(", ")}: nimeä tiedosto tai lisää kieli tiedostoon catalogue.yaml.`,
    })),
    ...clashes(own, "practices", "title", "otsikko"),
    ...clashes(own, "pages", "slug", "osoite"),
  ];
}

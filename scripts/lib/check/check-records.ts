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

function checkRecord(file: ReadRecord): Problem[] {
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
    ...schemaProblems(path, frontmatter, SCHEMAS[folder]),
    ...textProblems(path, frontmatter),
    ...misplacedText,
    ...missingText,
    ...bodyProblems(path, body, bodyLine),
  ];
}

/** Two records whose titles or addresses are the same: readers could not tell them apart. */
function clashes(records: readonly ReadRecord[], folder: RecordFolder, key: string, what: string): Problem[] {
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
  const [language] = languagesOf(content);
  const own = content.records.filter((file) => file.locale === language);
  const strangers = language === undefined ? [] : content.records.filter((file) => file.locale !== language);
  return [
    ...own.flatMap(checkRecord),
    ...strangers.map((file) => ({
      file: file.path,
      position: START,
      message: `kirjaston tietueet eivät ole kielellä ”${file.locale}”. Käytä tiedoston nimessä päätettä .${language}.md.`,
    })),
    ...clashes(own, "practices", "title", "otsikko"),
    ...clashes(own, "pages", "slug", "osoite"),
  ];
}

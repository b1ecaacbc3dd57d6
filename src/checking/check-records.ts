import type { z } from "zod";
import { valueAt } from "../domain/unchecked.ts";
import { programme } from "../schemas/programme.ts";
import { type RecordFolder, recordFolder } from "../schemas/record-folders.ts";
import { languagesOf } from "./check-settings.ts";
import { type Content, entriesWithId, type ReadRecord } from "./content.ts";
import { didYouMean } from "./nearest.ts";
import { type Problem, START } from "./problem.ts";
import { schemaProblems, yamlProblems } from "./schema-problems.ts";
import { bodyProblems, textProblems, writeUpProblems } from "./text-problems.ts";

/**
 * What is wrong with a component in a write-up. `charts` are the charts of each programme, by id.
 */
const componentProblem =
  ({ folder, id }: ReadRecord, charts: ReadonlyMap<string, readonly string[]>) =>
  (name: string, attributes: string): string | undefined => {
    const known = recordFolder(folder).parts;
    if (!known.includes(name))
      return `osaa ”${name}” ei ole.${didYouMean(name, known) || (known.length > 0 ? ` Osat ovat ${known.join(", ")}.` : " Poista se.")}`;
    if (name !== "Chart")
      return attributes === ""
        ? undefined
        : `osalla ”${name}” ei ole lisätietoja. Kirjoita <${name} />.`;
    const own = charts.get(id) ?? [];
    const chart = /^\s+id="([^"]*)"$/.exec(attributes)?.[1];
    if (chart !== undefined && own.includes(chart)) return undefined;
    return `kaaviota ”${chart ?? ""}” ei ole ohjelman tiedoissa.${didYouMean(chart ?? "", own) || " Lisää se sanastoon programmes.yaml tai poista se tekstistä."}`;
  };

/** The charts of each programme, by id. */
export const chartsOf = ({ vocabularies }: Content): ReadonlyMap<string, readonly string[]> =>
  new Map(
    vocabularies
      .filter(({ name }) => name === "programmes")
      .flatMap(({ document }) => entriesWithId(document.data))
      .map(({ id, entry }) => [
        id,
        programme.shape.charts.safeParse(valueAt(entry, "charts")).data?.map((chart) => chart.id) ??
          [],
      ]),
  );

/**
 * A file of a record against a schema: its parts, its values, its texts.
 * @param charts the charts of each programme, by id
 * @param unknownKey a better message for a key that the schema does not know, where there is one;
 * given for translations
 */
export function recordProblems(
  file: ReadRecord,
  schema: z.ZodType,
  charts: ReadonlyMap<string, readonly string[]>,
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
      ? writeUpProblems(path, body, bodyLine, componentProblem(file, charts))
      : bodyProblems(path, body, bodyLine)),
  ];
}

/** Two records whose titles or addresses are the same: readers could not tell them apart. */
function clashes(
  records: readonly ReadRecord[],
  folders: readonly RecordFolder[],
  key: string,
  what: string,
): Problem[] {
  const first = new Map<string, string>();
  return records
    .filter((file) => folders.includes(file.folder))
    .flatMap(({ path, record }) => {
      const value = valueAt(record?.frontmatter.data, key);
      if (!record || typeof value !== "string") return [];
      const other = first.get(value);
      if (other === undefined) {
        first.set(value, path);
        return [];
      }
      return [
        {
          file: path,
          position: record.frontmatter.position([key]),
          message: `sama ${what} on jo tiedostossa ${other}. Vaihda toinen.`,
        },
      ];
    });
}

/** What may not be the same in two records of one language. */
export const recordClashes = (records: readonly ReadRecord[]): Problem[] => [
  ...clashes(records, ["practices", "pilots"], "title", "otsikko"),
  ...clashes(records, ["pages"], "slug", "osoite"),
  ...clashes(records, ["tools"], "slug", "osoite"),
];

/** A practice and a pilot of one id: texts and search results are kept by id. */
function sharedIds(records: readonly ReadRecord[]): Problem[] {
  const practices = new Map(
    records.flatMap(({ folder, id, path }) => (folder === "practices" ? [[id, path]] : [])),
  );
  return records
    .filter(({ folder, id }) => folder === "pilots" && practices.has(id))
    .map(({ id, path }) => ({
      file: path,
      position: START,
      message: `tunnus ”${id}” on jo tiedostolla ${practices.get(id)}. Nimeä tämä tiedosto toisin.`,
    }));
}

/**
 * The records of the first language against their schemas, and files of languages that the
 * catalogue does not have.
 */
export function checkRecords(content: Content): Problem[] {
  const languages = languagesOf(content);
  const own = content.records.filter((file) => file.locale === languages[0]);
  const charts = chartsOf(content);
  const strangers =
    languages.length === 0
      ? []
      : content.records.filter((file) => !languages.includes(file.locale));
  return [
    ...own.flatMap((file) => recordProblems(file, recordFolder(file.folder).schema, charts)),
    ...strangers.map((file) => ({
      file: file.path,
      position: START,
      message: `kirjastoa ei julkaista kielellä ”${file.locale}”. Kirjaston kielet ovat ${languages.join(", ")}: nimeä tiedosto tai lisää kieli tiedostoon catalogue.yaml.`,
    })),
    ...recordClashes(own),
    ...sharedIds(own),
  ];
}

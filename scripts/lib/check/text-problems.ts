import type { YamlDocument } from "../../../src/reading/yaml-document.ts";
import type { Problem } from "./problem.ts";

/** What a text of a record may not hold, and how to mend it. */
const FORBIDDEN: { pattern: RegExp; message: string }[] = [
  { pattern: /<\/?[a-z][^>]*>|<!--/i, message: "tekstissä on HTML-koodia. Poista se ja käytä Markdown-merkintöjä." },
  { pattern: /[\w.+-]+@[\w-]+\.[a-z]{2,}/i, message: "tekstissä on sähköpostiosoite. Poista se; henkilöiden yhteystietoja ei julkaista." },
  {
    pattern: /(?<![\d–-])(?:\+358[ \d-]{6,}\d|0\d{1,2}[ -]\d{3,4}[ -]?\d{2,4})(?!\d)/,
    message: "tekstissä on puhelinnumero. Poista se; henkilöiden yhteystietoja ei julkaista.",
  },
  { pattern: /\]\(\s*(?:javascript|data|vbscript):/i, message: "linkin osoite ei kelpaa. Käytä osoitetta, joka alkaa https://." },
];

function* texts(value: unknown, path: PropertyKey[]): Generator<{ path: PropertyKey[]; text: string }> {
  if (typeof value === "string") yield { path, text: value };
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* texts(item, [...path, index]);
  else if (typeof value === "object" && value !== null) for (const [key, item] of Object.entries(value)) yield* texts(item, [...path, key]);
}

/** HTML, contact details and unsafe links in the texts of a document. */
export const textProblems = (file: string, document: YamlDocument): Problem[] =>
  [...texts(document.data, [])].flatMap(({ path, text }) =>
    FORBIDDEN.flatMap(({ pattern, message }) => {
      const found = pattern.exec(text)?.[0];
      return found === undefined ? [] : [{ file, position: document.positionInside(path, found.split("\n")[0] ?? found), message }];
    }),
  );

/** The same in the text below a record's frontmatter. */
export const bodyProblems = (file: string, body: string, firstLine: number): Problem[] =>
  FORBIDDEN.flatMap(({ pattern, message }) => {
    const found = pattern.exec(body);
    if (!found) return [];
    const before = body.slice(0, found.index).split("\n");
    return [{ file, position: { line: firstLine + before.length - 1, column: (before.at(-1) ?? "").length + 1 }, message }];
  });

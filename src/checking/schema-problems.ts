import { z } from "zod";
import type { YamlDocument } from "./document.ts";
import { finnishIssue } from "./finnish-issue.ts";
import { didYouMean } from "./nearest.ts";
import type { Problem } from "./problem.ts";

/** The keys that a schema knows at a path, for suggestions. */
function shapeAt(schema: unknown, path: readonly PropertyKey[]): string[] {
  let current: unknown = schema;
  const unwrap = (it: unknown): unknown => (it instanceof z.ZodOptional ? unwrap(it.unwrap()) : it);
  for (const part of path) {
    current = unwrap(current);
    if (current instanceof z.ZodObject) current = current.shape[String(part)];
    else if (current instanceof z.ZodArray) current = current.element;
    else return [];
  }
  current = unwrap(current);
  return current instanceof z.ZodObject ? Object.keys(current.shape) : [];
}

/**
 * What a schema finds wrong with a document, each finding at its place in the file.
 * @param unknownKey a better message for a key that the schema does not know, where there is one
 */
export function schemaProblems(
  file: string,
  document: YamlDocument,
  schema: z.ZodType,
  data: unknown = document.data,
  prefix: readonly PropertyKey[] = [],
  unknownKey: (key: string) => string | undefined = () => undefined,
): Problem[] {
  const parsed = schema.safeParse(data, { error: finnishIssue });
  if (parsed.success) return [];
  return parsed.error.issues.flatMap((issue) => {
    const path = [...prefix, ...issue.path];
    if (issue.code !== "unrecognized_keys")
      return [{ file, position: document.position(path), message: `${issue.message}.` }];
    return issue.keys.map((key) => ({
      file,
      position: document.keyPosition(path, key),
      message:
        unknownKey(key) ??
        `avainta ”${key}” ei tunneta.${didYouMean(key, shapeAt(schema, issue.path)) || " Poista se tai tarkista oikeinkirjoitus."}`,
    }));
  });
}

/** What is wrong with the YAML itself, in Finnish. */
export const yamlProblems = (file: string, document: YamlDocument): Problem[] =>
  document.problems.map(({ position, code }) => ({
    file,
    position,
    message:
      code === "DUPLICATE_KEY"
        ? "sama avain on annettu kahdesti. Poista toinen."
        : "tiedoston rakennetta (YAML) ei voi lukea tästä kohdasta. Tarkista sisennys, kaksoispisteet ja lainausmerkit; teksti, jossa on kaksoispiste, kirjoitetaan lainausmerkkeihin.",
  }));

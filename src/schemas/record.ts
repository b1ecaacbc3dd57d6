/** How the schemas of records and of their translations follow the table of parts. */
import { z } from "astro/zod";
import { ADOPTION_ASPECTS } from "../domain/experiment.ts";
import { IMPACT_AXES } from "../domain/impact.ts";
import type { PartForm, RecordPart } from "../domain/record-parts.ts";
import { id, text } from "./parts.ts";
import { translationShape } from "./translation.ts";

/** What a key of a schema must be: anything where the record has the key, else nothing at all. */
type OnlyKeysOf<RecordType, Shape> = {
  [Key in keyof Shape]: Key extends keyof RecordType ? unknown : never;
};

/**
 * Makes the schema of a record. A key that the record's type does not have, because the table of
 * parts does not, does not compile; one that lacks does not either, where the schema is said to
 * satisfy the type.
 */
export const recordOf =
  <RecordType>() =>
  <Shape extends z.ZodRawShape>(shape: Shape & OnlyKeysOf<RecordType, Shape>) =>
    z.strictObject<Shape>(shape);

const unwrapped = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodOptional ? unwrapped(schema.unwrap() as z.ZodType) : schema;

/** A schema of the texts that a schema holds, however deep, each of which may be missing. */
function nested(schema: z.ZodType): z.ZodType {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodObject)
    return z.strictObject(
      Object.fromEntries(
        Object.entries(inner.shape).map(([key, own]) => [key, nested(own as z.ZodType).optional()]),
      ),
    );
  return inner instanceof z.ZodArray ? z.array(nested(inner.element as z.ZodType)) : text;
}

const keyed = (keys: readonly string[], schema: z.ZodType): z.ZodType =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, schema.optional()])));

/** The texts of a part in another language, by the part's form and its schema in the record. */
const TRANSLATED: { [Form in Exclude<PartForm, "none">]: (schema: z.ZodType) => z.ZodType } = {
  line: unwrapped,
  block: unwrapped,
  list: () => z.array(text),
  described: () => text,
  signed: () => text,
  axes: () => keyed(IMPACT_AXES, text),
  labels: () => z.record(id, text),
  notes: () => keyed(ADOPTION_ASPECTS, z.array(text)),
  log: () => z.array(text),
  nested,
};

const DESCRIPTION = "Sama kohta tällä kielellä";

/**
 * The schema of a record's texts in another language: those of the parts that hold any, each of
 * which may be missing. Facts come from the record alone.
 * @param parts the table of the record's parts; what the record's schema does not have stands below
 * the frontmatter
 */
export function translationOf(
  record: z.ZodObject,
  parts: Readonly<Record<string, RecordPart>>,
): z.ZodObject<typeof translationShape> {
  const texts = Object.entries(parts).flatMap(([name, { form }]) => {
    const schema = record.shape[name] as z.ZodType | undefined;
    if (form === "none" || schema === undefined) return [];
    const translated = TRANSLATED[form](schema).optional();
    return [
      [name, translated.meta({ title: schema.meta()?.title ?? name, description: DESCRIPTION })],
    ];
  });
  const shape: typeof translationShape = Object.assign(Object.fromEntries(texts), translationShape);
  return z.strictObject(shape);
}

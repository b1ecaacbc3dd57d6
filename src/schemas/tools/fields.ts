/** Describes a tool's schema as a tree of fields: the one place that looks into zod. */
import { type Field, listsOf } from "../../domain/tools/field.ts";
import { TOOLS, type ToolId } from "./tools.ts";
import { z } from "./zod.ts";

type Schema = z.core.$ZodTypes;

/** The longest text or list that a schema takes. */
function maximumOf(schema: Schema, path: string): number {
  for (const check of schema._zod.def.checks ?? []) {
    const { def } = check._zod as { def: z.core.$ZodCheckDef & { maximum?: number } };
    if (def.check === "max_length" && def.maximum !== undefined) return def.maximum;
  }
  throw new Error(`"${path}" has no longest length`);
}

/** The words of a choice; the empty one is no word. */
const optionsOf = (schema: Schema): string[] =>
  schema._zod.def.type === "enum"
    ? Object.values(schema._zod.def.entries).map(String).filter(Boolean)
    : [];

function describe(schema: Schema, key: string, path: string): Field {
  const { def } = schema._zod;
  if (def.type === "object") return { kind: "group", key, path, fields: shapeFields(schema, path) };
  const { control, vocabulary } = (z.globalRegistry.get(schema) ?? {}) as {
    control?: string;
    vocabulary?: string;
  };
  switch (control) {
    case "line":
    case "text":
      return { kind: control, key, path, max: maximumOf(schema, path) };
    case "choice":
      return { kind: control, key, path, options: optionsOf(schema) };
    case "term":
    case "terms":
      return { kind: control, key, path, vocabulary: vocabulary ?? "" };
    case "day":
    case "number":
    case "item":
    case "reference":
      return { kind: control, key, path };
  }
  if (def.type === "array") {
    const fields = shapeFields(def.element as Schema, path);
    const [inner] = listsOf(fields);
    // The browser copies a row from the server's template, buttons and all, but wires no list in it.
    if (inner) throw new Error(`"${inner.path}" is a list inside the rows of the list "${path}"`);
    return { kind: "list", key, path, max: maximumOf(schema, path), fields };
  }
  throw new Error(`"${path}" has no control`);
}

function shapeFields(schema: Schema, path: string): Field[] {
  const { def } = schema._zod;
  if (def.type !== "object") throw new Error(`"${path}" is no group of fields`);
  return Object.entries(def.shape).map(([key, inner]) =>
    describe(inner as Schema, key, path === "" ? key : `${path}.${key}`),
  );
}

/**
 * The fields of a form, in the order of its schema.
 * @throws Error when the schema holds something that no control is known for, or a list in a list
 */
export const describeFields = (schema: z.core.$ZodType): Field[] =>
  shapeFields(schema as Schema, "");

/** The fields of a tool. */
export const fieldsOf = (tool: ToolId): Field[] => describeFields(TOOLS[tool]);

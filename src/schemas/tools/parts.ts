/**
 * Building blocks of the tools' schemas. Every field has a value, which may be empty: a document
 * that has just been begun is valid. `control` tells the form how a field is filled in; everything
 * else of a form comes from the schema itself.
 */
import { z } from "./zod.ts";

/** The longest texts, in characters. */
export const LINE_MAX = 200;
export const TEXT_MAX = 5000;

/** How a field is filled in. */
export type Control = "line" | "text" | "day" | "number" | "choice" | "item" | "reference";

const control = (name: Control) => z.meta({ control: name });

/** A text of one line. */
export const line = z.string().check(z.maxLength(LINE_MAX), control("line"));

/** A text of several lines. */
export const text = z.string().check(z.maxLength(TEXT_MAX), control("text"));

/** A day as YYYY-MM-DD, or nothing. */
export const day = z.union([z.literal(""), z.iso.date()]).check(control("day"));

/** A number, or nothing. */
export const number = z.nullable(z.number()).check(control("number"));

/** One of some words, or nothing. */
export const choice = <const Options extends readonly [string, ...string[]]>(options: Options) =>
  z.enum(["", ...options]).check(control("choice"));

/** An id made by the program: of an item, or of a document. */
export const madeId = z.string().check(z.regex(/^[a-z0-9]{1,12}$/));

/**
 * The id by which an item is pointed to from elsewhere in the document. Made when the item is
 * added; never shown.
 */
export const item = madeId.check(control("item"));

/** The id of an item of the same document, or nothing. */
export const reference = z.union([z.literal(""), madeId]).check(control("reference"));

/** Fields under one heading. */
export const group = <Shape extends z.core.$ZodShape>(shape: Shape) => z.strictObject(shape);

/** A list that the user adds to; `max` is the most that the tool takes. */
export const rows = <Shape extends z.core.$ZodShape>(shape: Shape, max: number) =>
  z.array(z.strictObject(shape)).check(z.maxLength(max));

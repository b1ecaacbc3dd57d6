import { page } from "./page.ts";
import { translationShape } from "./translation.ts";

/**
 * A page of plain text in another language than the catalogue's first. Its place among the pages
 * comes from the original.
 */
export const pageTranslation = page.omit({ order: true }).extend(translationShape);

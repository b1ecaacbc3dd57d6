import { page } from "./page.ts";
import { text } from "./parts.ts";
import { translationShape } from "./translation.ts";

/**
 * A page of plain text in another language than the catalogue's first. Its place among the pages
 * comes from the original.
 */
export const pageTranslation = page.omit({ order: true }).extend(translationShape);

/** The same with the text below the frontmatter, as the site reads it. */
export const pageTranslationWithBody = pageTranslation.extend({ body: text });

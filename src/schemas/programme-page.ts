import { z } from "astro/zod";
import { page } from "./page.ts";
import { translationShape } from "./translation.ts";

/**
 * The page of a programme of the vocabulary: the text is below the frontmatter, name and figures
 * are in the vocabulary.
 */
export const programmePage = z.strictObject({ description: page.shape.description });

/** The same in another language than the catalogue's first. */
export const programmePageTranslation = programmePage.extend(translationShape);

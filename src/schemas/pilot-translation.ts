import { PILOT_PARTS } from "../domain/record-parts.ts";
import { pilot } from "./pilot.ts";
import { translationOf } from "./record.ts";

/**
 * The texts of a pilot in another language than the record's. The write-up, where it is translated,
 * is below the frontmatter.
 */
export const pilotTranslation = translationOf(pilot, PILOT_PARTS);

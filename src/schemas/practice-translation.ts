import { PRACTICE_PARTS } from "../domain/record-parts.ts";
import { practice } from "./practice.ts";
import { translationOf } from "./record.ts";

/** The texts of a practice in another language than the record's. */
export const practiceTranslation = translationOf(practice, PRACTICE_PARTS);

import { checkConcepts } from "./check-concepts.ts";
import { checkFigures } from "./check-figures.ts";
import { checkFiles } from "./check-files.ts";
import { checkInterface } from "./check-interface.ts";
import { checkLexicon } from "./check-lexicon.ts";
import { checkMergers } from "./check-mergers.ts";
import { checkModels } from "./check-models.ts";
import { checkPictures } from "./check-pictures.ts";
import { checkRecords } from "./check-records.ts";
import { checkReferences } from "./check-references.ts";
import { checkSettings } from "./check-settings.ts";
import { checkTools } from "./check-tools.ts";
import { checkTranslations } from "./check-translations.ts";
import { checkVocabularies } from "./check-vocabularies.ts";
import type { Content } from "./content.ts";
import type { Problem } from "./problem.ts";

/**
 * Every check of the content, one a line. A new check is a function of the content and a line here.
 */
const CHECKS = [
  checkFiles,
  checkSettings,
  checkVocabularies,
  checkRecords,
  checkTools,
  checkTranslations,
  checkInterface,
  checkReferences,
  checkFigures,
  checkModels,
  checkPictures,
  checkMergers,
  checkConcepts,
  checkLexicon,
];

/** All mistakes in the content of a catalogue. */
export const checkContent = (content: Content): Problem[] =>
  CHECKS.flatMap((check) => check(content));

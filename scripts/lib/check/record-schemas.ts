import { page } from "../../../src/schemas/page.ts";
import { pageTranslation } from "../../../src/schemas/page-translation.ts";
import { pilot } from "../../../src/schemas/pilot.ts";
import { pilotTranslation } from "../../../src/schemas/pilot-translation.ts";
import { practice } from "../../../src/schemas/practice.ts";
import { practiceTranslation } from "../../../src/schemas/practice-translation.ts";
import { programmePage, programmePageTranslation } from "../../../src/schemas/programme-page.ts";
import { toolPage, toolPageTranslation } from "../../../src/schemas/tool-page.ts";

/** The schema of the records of each folder, in the catalogue's first language. */
export const RECORD_SCHEMAS = {
  practices: practice,
  pilots: pilot,
  programmes: programmePage,
  tools: toolPage,
  pages: page,
};

/** The schema of their translations. */
export const TRANSLATION_SCHEMAS = {
  practices: practiceTranslation,
  pilots: pilotTranslation,
  programmes: programmePageTranslation,
  tools: toolPageTranslation,
  pages: pageTranslation,
};

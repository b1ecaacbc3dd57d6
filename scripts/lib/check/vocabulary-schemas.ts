import type { z } from "zod";
import type { VocabularyName } from "../../../src/reading/content-files.ts";
import { concept } from "../../../src/schemas/concept.ts";
import { experimentGroup } from "../../../src/schemas/experiment-group.ts";
import { municipality } from "../../../src/schemas/municipality.ts";
import { operatingModel } from "../../../src/schemas/operating-model.ts";
import { programme } from "../../../src/schemas/programme.ts";
import { sector } from "../../../src/schemas/sector.ts";
import { sourceDocument } from "../../../src/schemas/source-document.ts";
import { unit } from "../../../src/schemas/unit.ts";
import { term } from "../../../src/schemas/vocabulary.ts";
import { wellbeingCounty } from "../../../src/schemas/wellbeing-county.ts";

/** The schema of one entry of each vocabulary. */
export const VOCABULARY_SCHEMAS: Record<VocabularyName, z.ZodType> = {
  operatingModels: operatingModel,
  programmes: programme,
  themes: term,
  targetGroups: term,
  adoptionTopics: term,
  municipalities: municipality,
  wellbeingCounties: wellbeingCounty,
  regions: term,
  sizeClasses: term,
  experimentGroups: experimentGroup,
  sectors: sector,
  units: unit,
  sources: sourceDocument,
  concepts: concept,
};

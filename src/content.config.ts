import { defineCollection } from "astro:content";
import { z } from "astro/zod";
import type { VocabularyName } from "./reading/content-files.ts";
import {
  recordLoader,
  translationLoader,
  vocabularyLoader,
  writeUpLoader,
  writeUpTranslationLoader,
} from "./reading/loaders.ts";
import { concept } from "./schemas/concept.ts";
import { experimentGroup } from "./schemas/experiment-group.ts";
import { municipality } from "./schemas/municipality.ts";
import { operatingModel } from "./schemas/operating-model.ts";
import { pageWithBody } from "./schemas/page.ts";
import { pageTranslationWithBody } from "./schemas/page-translation.ts";
import { pilot } from "./schemas/pilot.ts";
import { pilotTranslation } from "./schemas/pilot-translation.ts";
import { practice } from "./schemas/practice.ts";
import { practiceTranslation } from "./schemas/practice-translation.ts";
import { programme } from "./schemas/programme.ts";
import { programmePage, programmePageTranslation } from "./schemas/programme-page.ts";
import { sector } from "./schemas/sector.ts";
import { sourceDocument } from "./schemas/source-document.ts";
import { toolPage, toolPageTranslation } from "./schemas/tool-page.ts";
import { unit } from "./schemas/unit.ts";
import { term } from "./schemas/vocabulary.ts";
import { wellbeingCounty } from "./schemas/wellbeing-county.ts";

/** A vocabulary: each term with its position in the file. */
const vocabulary = <Schema extends z.ZodType>(name: VocabularyName, schema: Schema) =>
  defineCollection({
    loader: vocabularyLoader(name),
    schema: z.strictObject({ position: z.number(), term: schema }),
  });

export const collections = {
  practices: defineCollection({ loader: recordLoader("practices"), schema: practice }),
  practiceTranslations: defineCollection({
    loader: translationLoader("practices"),
    schema: practiceTranslation,
  }),
  pilots: defineCollection({ loader: writeUpLoader("pilots"), schema: pilot }),
  pilotTranslations: defineCollection({
    loader: writeUpTranslationLoader("pilots"),
    schema: pilotTranslation,
  }),
  programmePages: defineCollection({ loader: writeUpLoader("programmes"), schema: programmePage }),
  programmePageTranslations: defineCollection({
    loader: writeUpTranslationLoader("programmes"),
    schema: programmePageTranslation,
  }),
  tools: defineCollection({ loader: writeUpLoader("tools"), schema: toolPage }),
  toolTranslations: defineCollection({
    loader: writeUpTranslationLoader("tools"),
    schema: toolPageTranslation,
  }),
  pages: defineCollection({
    loader: recordLoader("pages", { withBody: true }),
    schema: pageWithBody,
  }),
  pageTranslations: defineCollection({
    loader: translationLoader("pages", { withBody: true }),
    schema: pageTranslationWithBody,
  }),
  operatingModels: vocabulary("operatingModels", operatingModel),
  programmes: vocabulary("programmes", programme),
  themes: vocabulary("themes", term),
  targetGroups: vocabulary("targetGroups", term),
  adoptionTopics: vocabulary("adoptionTopics", term),
  municipalities: vocabulary("municipalities", municipality),
  wellbeingCounties: vocabulary("wellbeingCounties", wellbeingCounty),
  regions: vocabulary("regions", term),
  sizeClasses: vocabulary("sizeClasses", term),
  experimentGroups: vocabulary("experimentGroups", experimentGroup),
  sectors: vocabulary("sectors", sector),
  units: vocabulary("units", unit),
  sources: vocabulary("sources", sourceDocument),
  concepts: vocabulary("concepts", concept),
};

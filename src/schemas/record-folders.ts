import type { z } from "astro/zod";
import { PILOT_PARTS, PROGRAMME_PARTS } from "../domain/write-up.ts";
import { page } from "./page.ts";
import { pageTranslation } from "./page-translation.ts";
import { pilot } from "./pilot.ts";
import { pilotTranslation } from "./pilot-translation.ts";
import { practice } from "./practice.ts";
import { practiceTranslation } from "./practice-translation.ts";
import { programmePage, programmePageTranslation } from "./programme-page.ts";
import { toolPage, toolPageTranslation } from "./tool-page.ts";

interface Folder {
  /** What Astro's collections are called: that of the records, and that of their translations. */
  collection: string;
  translations: string;
  /** How files end. A write-up, `.mdx`, may place parts in its text and is compiled. */
  extension: ".md" | ".mdx";
  /** The frontmatter of a record in the catalogue's first language, and of its translations. */
  schema: z.ZodObject;
  translation: z.ZodObject;
  /**
   * The text below the frontmatter: there is none and the frontmatter says everything; every file
   * has one; or translations may leave it to the record.
   */
  text: "none" | "always" | "in-record";
  /** The components that the text may place. */
  parts: readonly string[];
}

/**
 * The folders of records, one file for each record and language. Collections, content check and
 * lists of translations are made from this list.
 */
export const RECORD_FOLDERS = {
  practices: {
    collection: "practices",
    translations: "practiceTranslations",
    extension: ".md",
    schema: practice,
    translation: practiceTranslation,
    text: "none",
    parts: [],
  },
  pilots: {
    collection: "pilots",
    translations: "pilotTranslations",
    extension: ".mdx",
    schema: pilot,
    translation: pilotTranslation,
    text: "in-record",
    parts: PILOT_PARTS,
  },
  programmes: {
    collection: "programmePages",
    translations: "programmePageTranslations",
    extension: ".mdx",
    schema: programmePage,
    translation: programmePageTranslation,
    text: "always",
    parts: PROGRAMME_PARTS,
  },
  tools: {
    collection: "tools",
    translations: "toolTranslations",
    extension: ".mdx",
    schema: toolPage,
    translation: toolPageTranslation,
    text: "always",
    parts: [],
  },
  pages: {
    collection: "pages",
    translations: "pageTranslations",
    extension: ".md",
    schema: page,
    translation: pageTranslation,
    text: "always",
    parts: [],
  },
} as const satisfies Record<string, Folder>;

export type RecordFolder = keyof typeof RECORD_FOLDERS;

type Folders = typeof RECORD_FOLDERS;
/** What the frontmatter of a folder's records says, and that of their translations. */
export type RecordData<Name extends RecordFolder> = z.output<Folders[Name]["schema"]>;
export type TranslationData<Name extends RecordFolder> = z.output<Folders[Name]["translation"]>;

export const RECORD_FOLDER_NAMES = Object.keys(RECORD_FOLDERS) as RecordFolder[];

/** What is known of a folder. */
export const recordFolder = (name: RecordFolder): Folder => RECORD_FOLDERS[name];

/** The path of a record's file in a language: "practices/some-practice.sv.md". */
export const recordPath = (folder: RecordFolder, id: string, locale: string): string =>
  `${folder}/${id}.${locale}${RECORD_FOLDERS[folder].extension}`;

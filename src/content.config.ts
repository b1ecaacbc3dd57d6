import { defineCollection } from "astro:content";
import type { Loader } from "astro/loaders";
import { z } from "astro/zod";
import type { VocabularyName, VocabularyTerms } from "./domain/catalogue.ts";
import { recordLoader, translationLoader, vocabularyLoader } from "./reading/loaders.ts";
import {
  RECORD_FOLDER_NAMES,
  RECORD_FOLDERS,
  type RecordFolder,
} from "./schemas/record-folders.ts";
import { VOCABULARIES, VOCABULARY_NAMES } from "./schemas/vocabularies.ts";

const collection = <Data>(loader: Loader, schema: z.ZodType<Data>) =>
  defineCollection({ loader, schema });
type Collection<Data> = ReturnType<typeof collection<Data>>;

/** A vocabulary: each term with its position in the file. */
const vocabulary = <Term>(name: VocabularyName, schema: z.ZodType<Term>) =>
  collection(vocabularyLoader(name), z.strictObject({ position: z.number(), term: schema }));

const vocabularies = Object.fromEntries(
  VOCABULARY_NAMES.map((name) => [name, vocabulary<unknown>(name, VOCABULARIES[name].schema)]),
) as { [Name in VocabularyName]: ReturnType<typeof vocabulary<VocabularyTerms[Name]>> };

type Folders = typeof RECORD_FOLDERS;

const records = Object.fromEntries(
  RECORD_FOLDER_NAMES.map((name) => {
    const { collection: key, schema } = RECORD_FOLDERS[name];
    return [key, collection<unknown>(recordLoader(name), schema)];
  }),
) as {
  [Name in RecordFolder as Folders[Name]["collection"]]: Collection<
    z.output<Folders[Name]["schema"]>
  >;
};

const translations = Object.fromEntries(
  RECORD_FOLDER_NAMES.map((name) => {
    const { translations: key, translation } = RECORD_FOLDERS[name];
    return [key, collection<unknown>(translationLoader(name), translation)];
  }),
) as {
  [Name in RecordFolder as Folders[Name]["translations"]]: Collection<
    z.output<Folders[Name]["translation"]>
  >;
};

/** The collections of Astro, made of the two lists of `schemas/`. */
export const collections = { ...records, ...translations, ...vocabularies };

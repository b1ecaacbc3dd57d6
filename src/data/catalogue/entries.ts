import type { VocabularyName, VocabularyTerms } from "../../domain/catalogue.ts";
import type {
  RECORD_FOLDERS,
  RecordData,
  RecordFolder,
  TranslationData,
} from "../../schemas/record-folders.ts";

/** An entry of a collection, as Astro keeps it and as tests read it. */
export interface Entry<Data> {
  id: string;
  data: Data;
  /** The text below the frontmatter. */
  body?: string | undefined;
}

type Folders = typeof RECORD_FOLDERS;

/** Every collection of records and of translations, by its name. */
export type RecordEntries = {
  [Name in RecordFolder as Folders[Name]["collection"]]: readonly Entry<RecordData<Name>>[];
} & {
  [Name in RecordFolder as Folders[Name]["translations"]]: readonly Entry<TranslationData<Name>>[];
};

/** Every vocabulary, each term with its position in the file: collections keep no order. */
export type VocabularyEntries = {
  [Name in VocabularyName]: readonly Entry<{ position: number; term: VocabularyTerms[Name] }>[];
};

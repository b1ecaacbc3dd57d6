/**
 * Catalogues as the site has them, made of the files of a content folder without Astro: the files
 * are read by `reading`, hold to the schemas of `schemas`, and become a catalogue and the context of
 * each language by the functions of `data` that the site itself uses.
 */
import path from "node:path";
import type { Entry } from "../../../src/data/catalogue/entries.ts";
import {
  type CatalogueEntries,
  makeCatalogue,
} from "../../../src/data/catalogue/make-catalogue.ts";
import { type Context, makeContext } from "../../../src/data/catalogue/make-context.ts";
import { makeWritten, type WrittenEntries } from "../../../src/data/catalogue/make-written.ts";
import type { Catalogue } from "../../../src/domain/catalogue.ts";
import { once, onceEach } from "../../../src/domain/once.ts";
import type { Experiment } from "../../../src/domain/pilot.ts";
import { readInterface } from "../../../src/reading/interface-file.ts";
import { readPictures } from "../../../src/reading/pictures.ts";
import { readContent } from "../../../src/reading/read-content.ts";
import { readSettings } from "../../../src/reading/settings.ts";
import { RECORD_FOLDER_NAMES, RECORD_FOLDERS } from "../../../src/schemas/record-folders.ts";
import { VOCABULARIES, VOCABULARY_NAMES } from "../../../src/schemas/vocabularies.ts";

/** The second catalogue, in Swedish, Norwegian and Finnish: three practices and a pilot. */
export const LUOTO = path.resolve("tests/fixtures/luoto/content");
/** This repository's own catalogue. */
export const OWN = path.resolve("content");

/** Every collection of a catalogue. */
type Entries = CatalogueEntries & WrittenEntries;

/** A catalogue with all that its contexts are made of. */
export interface Fixture {
  entries: Entries;
  catalogue: Catalogue;
  /** The context of a language; without one, of the catalogue's first. */
  context: (locale?: string) => Promise<Context>;
}

/** What a schema does with a value. */
interface Schema {
  safeParse: (
    value: unknown,
  ) => { success: true; data: unknown } | { success: false; error: { message: string } };
}

/** Parses a value as the site does; an error names the file. */
function parsed(schema: Schema, value: unknown, file: string): unknown {
  const result = schema.safeParse(value);
  if (!result.success) throw new Error(`${file}: ${result.error.message}`);
  return result.data;
}

/** The entries of every collection of a content folder. */
export function readEntries(contentDir: string): Entries {
  const [firstLanguage] = readSettings(contentDir).languages;
  const content = readContent(contentDir);
  const records = RECORD_FOLDER_NAMES.flatMap((folder): [string, Entry<unknown>[]][] => {
    const { collection, translations, schema, translation } = RECORD_FOLDERS[folder];
    const files = content.records.filter((file) => file.folder === folder);
    const entry = (file: (typeof files)[number], id: string, of: Schema): Entry<unknown> => ({
      id,
      data: parsed(of, file.record?.frontmatter.data, file.path),
      body: file.record?.body,
    });
    return [
      [
        collection,
        files
          .filter(({ locale }) => locale === firstLanguage)
          .map((file) => entry(file, file.id, schema)),
      ],
      [
        translations,
        files
          .filter(({ locale }) => locale !== firstLanguage)
          .map((file) => entry(file, `${file.id}.${file.locale}`, translation)),
      ],
    ];
  });
  const vocabularies = VOCABULARY_NAMES.map((name): [string, Entry<unknown>[]] => {
    const file = content.vocabularies.find((it) => it.name === name);
    const terms = Array.isArray(file?.document.data) ? file.document.data : [];
    return [
      name,
      terms
        .map((value: unknown, position) => {
          const term = parsed(VOCABULARIES[name].schema, value, name);
          return { id: `${name}-${position}`, data: { position, term } };
        })
        // Collections keep no order: the catalogue has to bring it back.
        .reverse(),
    ];
  });
  return Object.fromEntries([...records, ...vocabularies]) as unknown as Entries;
}

/**
 * Makes a catalogue and its contexts of entries.
 * @param contentDir the folder of the settings, of the interface and of the pictures
 */
export function makeFixture(contentDir: string, entries: Entries): Fixture {
  const settings = readSettings(contentDir);
  const { languages } = settings;
  const catalogue = makeCatalogue(settings, entries);
  const interfaces = new Map(
    languages.map((language) => [language, readInterface(contentDir, language)]),
  );
  const contextOf = onceEach(async (locale: string): Promise<Context> => {
    // What Astro compiles: drawn, it is the text itself.
    const written = await makeWritten(
      entries,
      locale,
      languages,
      async ({ body }) =>
        () =>
          body,
    );
    const pictures = await readPictures(contentDir);
    return makeContext(catalogue, locale, interfaces, "/", () => [], pictures, written);
  });
  return { entries, catalogue, context: (locale = languages[0]) => contextOf(locale) };
}

/** The second catalogue. */
export const luoto = once(() => makeFixture(LUOTO, readEntries(LUOTO)));

/** This repository's own catalogue. */
export const own = once(() => makeFixture(OWN, readEntries(OWN)));

/** A context whose practices and pilots are changed; what is told of them in words stays. */
export function withExperiments(
  context: Context,
  change: (experiment: Experiment) => Experiment,
): Context {
  const experiments = context.catalogue.experiments.map(change);
  const originals = new Map(context.catalogue.experiments.map((it) => [it.id, it]));
  const originalOf = (experiment: Experiment): Experiment =>
    originals.get(experiment.id) ?? experiment;
  return {
    ...context,
    catalogue: {
      ...context.catalogue,
      experiments,
      practices: experiments.filter((it) => it.kind === "practice"),
      pilots: experiments.filter((it) => it.kind === "pilot"),
    },
    texts: (experiment) => context.texts(originalOf(experiment)),
    localised: (experiment) => context.localised(originalOf(experiment)),
  };
}

/** The practice or pilot of an id. */
export function experimentIn({ catalogue }: Context, id: string): Experiment {
  const found = catalogue.experiments.find((it) => it.id === id);
  if (!found) throw new Error(`the fixture has no experiment "${id}"`);
  return found;
}

/** A text with ordinary spaces in place of those that do not break. */
export const spaced = (text: string | undefined): string | undefined =>
  text?.replace(/[\u00a0\u202f]/g, " ");

import {
  REFERENCES,
  type ReferencedCollection,
  type ReferencingCollection,
  referencesOf,
} from "../domain/references.ts";
import { VOCABULARIES } from "../schemas/vocabularies.ts";
import { type Content, entriesWithId } from "./content.ts";
import type { YamlDocument } from "./document.ts";
import { didYouMean } from "./nearest.ts";
import type { Problem } from "./problem.ts";
import { originals } from "./translation-files.ts";

type Ids = (collection: ReferencedCollection) => Set<string>;

/** The ids that exist, by collection. Broken entries count too, as long as they have an id. */
function idsOf(content: Content): Ids {
  const { vocabularies } = content;
  const practices = new Set(
    originals(content)
      .filter((file) => file.folder === "practices")
      .map((file) => file.id),
  );
  const terms = new Map(
    vocabularies.map(({ name, document }) => [
      name,
      new Set(entriesWithId(document.data).map(({ id }) => id)),
    ]),
  );
  return (collection) =>
    collection === "practices" ? practices : (terms.get(collection) ?? new Set());
}

const placeOf = (collection: ReferencedCollection): string =>
  collection === "practices"
    ? "kansiossa practices"
    : `sanastossa ${VOCABULARIES[collection].file}`;

function dangling(
  file: string,
  document: YamlDocument,
  collection: ReferencingCollection,
  entry: unknown,
  prefix: PropertyKey[],
  ids: Ids,
): Problem[] {
  return referencesOf(collection, entry)
    .filter(({ target, id }) => !ids(target).has(id))
    .map(({ path, id, target }) => ({
      file,
      position: document.position([...prefix, ...path]),
      message: `tunnusta ”${id}” ei ole ${placeOf(target)}.${didYouMean(id, ids(target)) || " Korjaa tunnus tai lisää se sinne."}`,
    }));
}

/** Ids that point to nothing, anywhere in the content. */
export function checkReferences(content: Content): Problem[] {
  const ids = idsOf(content);
  const fromVocabularies = content.vocabularies.flatMap(({ path, name, document }) =>
    name in REFERENCES
      ? entriesWithId(document.data).flatMap(({ index, entry }) =>
          dangling(path, document, name as ReferencingCollection, entry, [index], ids),
        )
      : [],
  );
  const fromRecords = originals(content).flatMap(({ path, folder, record }) =>
    (folder === "practices" || folder === "pilots") && record
      ? dangling(path, record.frontmatter, folder, record.frontmatter.data, [], ids)
      : [],
  );
  return [...fromVocabularies, ...fromRecords];
}

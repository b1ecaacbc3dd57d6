import type { VocabularyName } from "../domain/catalogue.ts";
import { isId } from "../domain/id.ts";
import { isLanguageCode } from "../domain/locale.ts";
import { PICTURE_FORMATS } from "../domain/picture.ts";
import { RECORD_FOLDER_NAMES, type RecordFolder, recordFolder } from "../schemas/record-folders.ts";
import { VOCABULARIES, VOCABULARY_NAMES } from "../schemas/vocabularies.ts";

/** What a file of the content folder is, judged by its path alone. */
export type ContentFile =
  | { kind: "settings"; path: string }
  | { kind: "readme"; path: string }
  | { kind: "record"; path: string; folder: RecordFolder; id: string; locale: string }
  | { kind: "vocabulary"; path: string; name: VocabularyName }
  | { kind: "pictogram"; path: string; id: string }
  | { kind: "picture"; path: string; name: string }
  | { kind: "lexicon"; path: string }
  | { kind: "interface"; path: string; locale: string }
  | { kind: "misplaced"; path: string };

/** Says what the file at a path (relative to the content folder, with slashes) is. */
export function classify(path: string): ContentFile {
  if (path === "catalogue.yaml") return { kind: "settings", path };
  if (path === "README.md") return { kind: "readme", path };
  const [folder = "", ...rest] = path.split("/");
  const name = rest.join("/");
  const [stem = "", ending = "", last, ...more] = name.split(".");
  if (more.length > 0) return { kind: "misplaced", path };

  const records = RECORD_FOLDER_NAMES.find((it) => it === folder);
  if (
    records &&
    isId(stem) &&
    isLanguageCode(ending) &&
    `.${last}` === recordFolder(records).extension
  )
    return { kind: "record", path, folder: records, id: stem, locale: ending };
  if (last !== undefined) return { kind: "misplaced", path };

  if (folder === "vocabularies") {
    const vocabulary = VOCABULARY_NAMES.find((it) => VOCABULARIES[it].file === name);
    if (vocabulary) return { kind: "vocabulary", path, name: vocabulary };
    const id = stem.replace(/^pictograms\//, "");
    if (stem !== id && isId(id) && ending === "svg") return { kind: "pictogram", path, id };
  }
  if (folder === "pictures" && isId(stem) && Object.hasOwn(PICTURE_FORMATS, ending))
    return { kind: "picture", path, name };
  if (folder === "lexicon" && (name === "README.md" || (isLanguageCode(stem) && ending === "tsv")))
    return { kind: "lexicon", path };
  if (folder === "interface" && isLanguageCode(stem) && ending === "yaml")
    return { kind: "interface", path, locale: stem };
  return { kind: "misplaced", path };
}

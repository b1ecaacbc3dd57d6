import type { Experiment } from "../../domain/pilot.ts";
import { recordPath } from "../../schemas/record-folders.ts";
import type { Context } from "../catalogue/context.ts";
import { SECTIONS } from "./experiment-link.ts";

/** Where the content folder stands in a repository, unless the settings say otherwise. */
const DEFAULT_FOLDER = "content";

/**
 * Where the texts that a page shows are edited: the file of its language where there is one, else
 * the record. Undefined where the catalogue names no repository.
 */
export function editHref(
  { catalogue, locale }: Context,
  { id, kind }: Experiment,
): string | undefined {
  const { repository, languages } = catalogue.settings;
  if (!repository) return undefined;
  const language = catalogue.translations.get(id)?.has(locale) ? locale : languages[0];
  return [
    repository.url.replace(/\/$/, ""),
    "edit",
    repository.branch,
    repository.folder ?? DEFAULT_FOLDER,
    recordPath(SECTIONS[kind], id, language),
  ].join("/");
}

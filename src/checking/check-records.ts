import { recordFolder } from "../schemas/record-folders.ts";
import { languagesOf } from "./check-settings.ts";
import type { Content } from "./content.ts";
import { type Problem, START } from "./problem.ts";
import { recordClashes, sharedIds } from "./record-clashes.ts";
import { recordProblems } from "./record-problems.ts";
import { chartsOf } from "./write-up-problems.ts";

/**
 * The records of the first language against their schemas, and files of languages that the
 * catalogue does not have.
 */
export function checkRecords(content: Content): Problem[] {
  const languages = languagesOf(content);
  const own = content.records.filter((file) => file.locale === languages[0]);
  const charts = chartsOf(content);
  const strangers =
    languages.length === 0
      ? []
      : content.records.filter((file) => !languages.includes(file.locale));
  return [
    ...own.flatMap((file) => recordProblems(file, recordFolder(file.folder).schema, charts)),
    ...strangers.map((file) => ({
      file: file.path,
      position: START,
      message: `kirjastoa ei julkaista kielellä ”${file.locale}”. Kirjaston kielet ovat ${languages.join(", ")}: nimeä tiedosto tai lisää kieli tiedostoon catalogue.yaml.`,
    })),
    ...recordClashes(own),
    ...sharedIds(own),
  ];
}

/**
 * npm run translations: marks what each new translation was made from, and lists what is stale,
 * missing or orphaned.
 */
import { contentDir } from "../src/reading/environment.ts";
import { readContent } from "../src/reading/read-content.ts";
import { orExplain } from "./lib/explain.ts";
import { describeTranslations } from "./lib/translations/describe-translations.ts";
import { recordOrigins } from "./lib/translations/record-origins.ts";

/** After these words come the files whose translations have been brought up to date. */
const DONE = "--done";

await orExplain(() => {
  const folder = contentDir();
  const [option, ...files] = process.argv.slice(2);
  if (option !== undefined && option !== DONE)
    throw new Error(
      `"${option}" is not known. Run "npm run translations", or "npm run translations -- ${DONE} FILE …" for files that have been brought up to date.`,
    );
  const written = recordOrigins(folder, readContent(folder), option === DONE ? files : []);
  console.log(describeTranslations(readContent(folder)));
  if (written.length > 0)
    console.log(`\nMerkitty, mistä käännös on tehty: ${written.length} tiedostoa.`);
});

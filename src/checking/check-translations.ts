import { textStates } from "../domain/translation.ts";
import { recordFolder, recordPath } from "../schemas/record-folders.ts";
import { languagesOf } from "./check-settings.ts";
import type { Content, ReadRecord } from "./content.ts";
import { missingNumbers, numberReader } from "./numbers-in-text.ts";
import { type Problem, START } from "./problem.ts";
import { recordClashes } from "./record-clashes.ts";
import { recordProblems } from "./record-problems.ts";
import {
  keysOf,
  originals,
  originalTexts,
  translatedTexts,
  translations,
} from "./translation-files.ts";
import { chartsOf } from "./write-up-problems.ts";

/** A key of the record that a translation may not have. */
const factIn = (folder: ReadRecord["folder"], language: string) => (key: string) =>
  key in recordFolder(folder).schema.shape && !(key in recordFolder(folder).translation.shape)
    ? `avain ”${key}” on tieto, eikä tietoja kirjoiteta käännökseen: ne tulevat kielen ”${language}” tiedostosta. Poista se.`
    : undefined;

const listed = (numbers: readonly number[]): string =>
  numbers.map((it) => new Intl.NumberFormat("fi", { useGrouping: false }).format(it)).join(", ");

/** What is wrong where the original and the translation of a text do not have the same numbers. */
function numberProblem(from: readonly number[], to: readonly number[]): string | undefined {
  const [missing, extra] = [missingNumbers(from, to), missingNumbers(to, from)];
  if (missing.length === 0 && extra.length === 0) return undefined;
  const parts = [
    ...(missing.length > 0 ? [`käännöksestä puuttuu ${listed(missing)}`] : []),
    ...(extra.length > 0 ? [`alkutekstissä ei ole ${listed(extra)}`] : []),
  ];
  return `luvut eivät ole samat kuin alkutekstissä: ${parts.join(" ja ")}. Korjaa luvut samoiksi.`;
}

/** What comparing texts needs. */
interface Means {
  fingerprint: Content["fingerprint"];
  /** The numbers of a text in a language. */
  numbersIn: (text: string | undefined, locale: string) => number[];
}

/**
 * A translation against its original: texts that have none, numbers that differ, texts of which it
 * is not marked what they were made from.
 */
function againstOriginal(
  file: ReadRecord,
  original: ReadRecord,
  { fingerprint, numbersIn }: Means,
): Problem[] {
  const own = translatedTexts(file);
  const from = originalTexts(original);
  const { record, path: name } = file;
  if (!own || !record || !from) return [];
  const at = (path: string, message: string): Problem => ({
    file: name,
    position: record.frontmatter.position(keysOf(path)),
    message,
  });
  return [...textStates(from, own, fingerprint)].flatMap(([path, state]) => {
    if (state === "missing") return [];
    if (state === "orphaned")
      return [
        at(
          path,
          `alkutekstiä ei ole: tiedostossa ${original.path} ei ole kohtaa ”${path}”. Poista käännös tai lisää alkuteksti.`,
        ),
      ];
    const unrecorded = at(
      path,
      `kohdasta ”${path}” ei ole merkitty, mistä alkutekstistä se on käännetty. Aja npm run translations, joka merkitsee sen.`,
    );
    // The page and npm run translations say that the original of a text has changed; its numbers
    // may differ until it has been brought up to date.
    if (state === "stale") return [];
    const numbers = numberProblem(
      numbersIn(from.get(path), original.locale),
      numbersIn(own.texts.get(path), file.locale),
    );
    return [
      ...(numbers ? [at(path, numbers)] : []),
      ...(state === "unrecorded" ? [unrecorded] : []),
    ];
  });
}

/**
 * The translations: their schemas, their originals, their numbers, and titles and addresses that
 * clash.
 */
export function checkTranslations(content: Content): Problem[] {
  const [language = "", ...others] = languagesOf(content);
  const readers = new Map(languagesOf(content).map((locale) => [locale, numberReader(locale)]));
  const means: Means = {
    fingerprint: content.fingerprint,
    numbersIn: (text = "", locale) => readers.get(locale)?.(text) ?? [],
  };
  const byId = new Map(originals(content).map((file) => [`${file.folder}/${file.id}`, file]));
  const own = translations(content);
  const charts = chartsOf(content);
  return [
    ...own.flatMap((file): Problem[] => {
      const original = byId.get(`${file.folder}/${file.id}`);
      const orphan: Problem = {
        file: file.path,
        position: START,
        message: `käännöksellä ei ole alkuperäistä: tiedostoa ${recordPath(file.folder, file.id, language)} ei ole. Tarkista tiedoston nimi tai poista tiedosto.`,
      };
      return [
        ...recordProblems(
          file,
          recordFolder(file.folder).translation,
          charts,
          factIn(file.folder, language),
        ),
        ...(original ? againstOriginal(file, original, means) : [orphan]),
      ];
    }),
    ...others.flatMap((locale) => {
      const inLanguage = own.filter((file) => file.locale === locale);
      return recordClashes(inLanguage);
    }),
  ];
}

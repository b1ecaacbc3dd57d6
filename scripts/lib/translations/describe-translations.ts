import { languagesOf } from "../../../src/checking/check-settings.ts";
import type { Content } from "../../../src/checking/content.ts";
import {
  originals,
  originalTexts,
  translatedTexts,
  translations,
} from "../../../src/checking/translation-files.ts";
import { TEXT_STATES, type TextState, textStates } from "../../../src/domain/translation.ts";
import { languageName } from "../../../src/i18n/format.ts";
import { recordPath } from "../../../src/schemas/record-folders.ts";

const NAMES: Record<TextState, string> = {
  current: "ajan tasalla",
  stale: "vanhentunut (alkuteksti on muuttunut)",
  unrecorded: "alkuperä merkitsemättä",
  missing: "kääntämättä",
  orphaned: "ilman alkutekstiä",
};

/** What needs somebody's work: everything but what is current. */
const TO_DO = TEXT_STATES.filter((state) => state !== "current");

/** The texts of one record or translation, by state. */
interface Row {
  file: string;
  texts: Map<TextState, string[]>;
}

function rowsOf(content: Content, locale: string): Row[] {
  const own = new Map(
    translations(content).flatMap((file) =>
      file.locale === locale ? [[`${file.folder}/${file.id}`, file]] : [],
    ),
  );
  const row = (file: string, states: Map<string, TextState>): Row => ({
    file,
    texts: new Map(
      TEXT_STATES.map((state) => [
        state,
        [...states].filter(([, it]) => it === state).map(([name]) => name),
      ]),
    ),
  });
  const sources = originals(content);
  const known = new Set(sources.map((file) => `${file.folder}/${file.id}`));
  const orphans = [...own]
    .filter(([name]) => !known.has(name))
    .map(([, file]) =>
      row(
        file.path,
        new Map(
          [...(translatedTexts(file)?.texts.keys() ?? ["*"])].map((name) => [name, "orphaned"]),
        ),
      ),
    );
  const body = sources.map((source) => {
    const file = own.get(`${source.folder}/${source.id}`);
    const texts = file && translatedTexts(file);
    const from = originalTexts(source);
    const states = from
      ? textStates(from, texts ?? { texts: new Map(), madeFrom: {} }, content.fingerprint)
      : new Map<string, TextState>();
    return row(recordPath(source.folder, source.id, locale), states);
  });
  return [...body, ...orphans];
}

/**
 * How the translations stand, language by language: counts, and for each file what needs work. In
 * Finnish: the editors' language.
 */
export function describeTranslations(content: Content): string {
  const [, ...others] = languagesOf(content);
  if (others.length === 0)
    return "Kirjastoa julkaistaan vain yhdellä kielellä: käännettävää ei ole.";
  return others
    .map((locale) => {
      const rows = rowsOf(content, locale);
      const count = (state: TextState): number =>
        rows.reduce((sum, { texts }) => sum + (texts.get(state)?.length ?? 0), 0);
      const counts = TEXT_STATES.map((state) => `${NAMES[state]} ${count(state)}`).join(", ");
      const lists = TO_DO.flatMap((state) => {
        const files = rows.filter(({ texts }) => (texts.get(state)?.length ?? 0) > 0);
        return files.length === 0
          ? []
          : [
              `\n${NAMES[state]}:`,
              ...files.map(({ file, texts }) => `  ${file}: ${texts.get(state)?.join(", ")}`),
            ];
      });
      return [`── ${languageName("fi", locale)} (${locale}), tekstejä: ${counts}`, ...lists].join(
        "\n",
      );
    })
    .join("\n\n");
}

import { ADOPTION_ASPECTS } from "../../domain/experiment.ts";
import type { Experiment } from "../../domain/pilot.ts";
import { plainText } from "../../domain/plain-text.ts";
import type { FieldText, LocalText } from "../../views/text.ts";
import type { Context } from "../catalogue/make-context.ts";
import type { LocalPart } from "../experiment/localise.ts";

/** A name that an excerpt stands under, and the texts that it may be from. */
type Field = [name: string, texts: LocalText[]];

/** The texts of a part under its name; those on adoption under the names of their aspects. */
function fieldsOf({ t }: Context, { label, part, texts }: LocalPart): Field[] {
  if (part.form !== "notes") return [[label, texts.map(([, text]) => text)]];
  return ADOPTION_ASPECTS.map((aspect) => [
    t.experiment.aspects[aspect],
    texts.flatMap(([path, text]) => (path.split(".")[1] === aspect ? [text] : [])),
  ]);
}

/**
 * The texts of a practice or pilot field by field and language by language, for excerpts in search
 * results.
 */
export function excerptTexts(context: Context, experiment: Experiment): FieldText[] {
  return context
    .localised(experiment)
    .parts.filter(({ part }) => part.quoted !== undefined)
    .sort((a, b) => (a.part.quoted ?? 0) - (b.part.quoted ?? 0))
    .flatMap((part) => fieldsOf(context, part))
    .flatMap(([field, texts]) =>
      [...Map.groupBy(texts, ({ lang }) => lang)].map(([lang, own]) => ({
        field,
        text: plainText(own.map(({ text }) => text).join("\n")),
        ...(lang ? { lang } : {}),
      })),
    );
}

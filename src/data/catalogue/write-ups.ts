import { type CollectionEntry, getCollection, render } from "astro:content";
import { once } from "../../domain/once.ts";
import { bodyText, pageText, WHOLE_PAGE } from "../../domain/page-text.ts";
import { fingerprint } from "../../reading/fingerprint.ts";
import type { ProgrammeText } from "../../views/programme.ts";
import type { WriteUp } from "../../views/write-up.ts";
import type { Context } from "./context.ts";

/** Compiles the text of an entry. */
const compiled = async (
  entry: CollectionEntry<
    "pilots" | "pilotTranslations" | "programmePages" | "programmePageTranslations"
  >,
): Promise<WriteUp> => ({
  Content: (await render(entry)).Content as unknown as WriteUp["Content"],
});

const byId = <Entry extends { id: string }>(entries: Entry[]): ReadonlyMap<string, Entry> =>
  new Map(entries.map((entry) => [entry.id, entry]));
const pilots = once(async () => byId(await getCollection("pilots")));
const pilotTranslations = once(async () => byId(await getCollection("pilotTranslations")));
const programmePages = once(async () => byId(await getCollection("programmePages")));
const programmePageTranslations = once(async () =>
  byId(await getCollection("programmePageTranslations")),
);

/**
 * The write-up of a pilot in the page's language, or in the record's where it is not translated.
 * @throws Error when there is no such pilot
 */
export async function pilotWriteUp({ catalogue, locale }: Context, id: string): Promise<WriteUp> {
  const [firstLanguage] = catalogue.settings.languages;
  const translation = (await pilotTranslations()).get(`${id}.${locale}`);
  if (translation && bodyText(translation.body) !== "") return compiled(translation);
  const original = (await pilots()).get(id);
  if (!original) throw new Error(`there is no pilot "${id}"`);
  return {
    ...(await compiled(original)),
    ...(locale === firstLanguage ? {} : { lang: firstLanguage }),
  };
}

/**
 * The text of a programme's page in the page's language, or in the catalogue's first; undefined
 * where there is none.
 */
export async function programmeText(
  { catalogue, locale }: Context,
  id: string,
): Promise<ProgrammeText | undefined> {
  const [firstLanguage] = catalogue.settings.languages;
  const original = (await programmePages()).get(id);
  if (!original) return undefined;
  if (locale === firstLanguage)
    return { ...(await compiled(original)), description: original.data.description };
  const translation = (await programmePageTranslations()).get(`${id}.${locale}`);
  if (!translation)
    return {
      ...(await compiled(original)),
      description: original.data.description,
      lang: firstLanguage,
    };
  const { description, made, checked, madeFrom } = translation.data;
  const stale =
    madeFrom[WHOLE_PAGE] !==
    fingerprint(pageText({ ...original.data, body: bodyText(original.body) }));
  return {
    ...(await compiled(translation)),
    description,
    origin: { made, checked },
    ...(stale ? { stale } : {}),
  };
}

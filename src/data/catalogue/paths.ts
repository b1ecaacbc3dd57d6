import type { RouteWords } from "../../i18n/route-words.ts";
import { getCatalogue } from "./catalogue.ts";
import { type Context, getContext } from "./context.ts";

/** The parameter that the language has in an address: none for the catalogue's first. */
type LocaleParams = { locale: string | undefined };

/** One path for every language, with parameters made from the words of its addresses. */
export async function localePaths<Params extends object>(
  params: (words: RouteWords, context: Context) => Params[] | Promise<Params[]>,
) {
  const { settings } = await getCatalogue();
  const [firstLanguage] = settings.languages;
  const perLanguage = settings.languages.map(async (locale) => {
    const own: LocaleParams = { locale: locale === firstLanguage ? undefined : locale };
    const context = await getContext(locale);
    const all = await params(context.words, context);
    return all.map((it) => ({ params: { ...own, ...it } }));
  });
  return (await Promise.all(perLanguage)).flat();
}

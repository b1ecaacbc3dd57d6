import { onceEach } from "../../domain/once.ts";
import { contentDir } from "../../reading/environment.ts";
import { readInterface } from "../../reading/interface-file.ts";
import { getCatalogue } from "./catalogue.ts";
import { getPartsOf } from "./heading.ts";
import { type Context, makeContext } from "./make-context.ts";
import { getPictures } from "./pictures.ts";
import { getWritten } from "./written.ts";

export type { Context };

/** The context of a page; without a language, of the catalogue's first. */
export const getContext = onceEach(async (locale: string | undefined): Promise<Context> => {
  const catalogue = await getCatalogue();
  const { languages } = catalogue.settings;
  const interfaces = new Map(
    languages.map((language) => [language, readInterface(contentDir(), language)]),
  );
  const language = locale ?? languages[0];
  return makeContext(
    catalogue,
    language,
    interfaces,
    import.meta.env.BASE_URL,
    await getPartsOf(),
    await getPictures(),
    await getWritten(language),
  );
});

import { once } from "../../domain/once.ts";
import { key } from "../../language/fold.ts";
import { makeLemmatiser } from "../../language/lemmatiser.ts";
import { contentDir } from "../../reading/environment.ts";
import { readLexicon } from "../../reading/lexicon.ts";
import { readSettings } from "../../reading/settings.ts";

/**
 * Gives the parts of a compound in base form: by the lexicon of the catalogue's first language,
 * else by its known words.
 */
export const getPartsOf = once(async () => {
  const [language] = readSettings(contentDir()).languages;
  const lexicon = readLexicon(contentDir(), language);
  const lemmatiser = makeLemmatiser(
    new Set([...lexicon.values()].flatMap(({ lemmas, parts }) => [...lemmas, ...parts].map(key))),
  );
  return (word: string): readonly string[] => {
    const known = lexicon.get(word.toLowerCase())?.parts ?? [];
    return known.length > 1 ? known : lemmatiser.parts(key(word));
  };
});

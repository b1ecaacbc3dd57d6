import { fold } from "./fold.ts";

/** Words that say nothing of what is sought, in Finnish, Swedish and English. */
const WORDS = `
ja tai sekä että joka jotka mikä mitkä mitä kuka miten missä mistä mihin milloin kun kuin jos niin myös ole on oli olla ovat olivat ollut
se ne tämä nämä tuo nuo hän he minä me te sen sitä siitä niitä niiden tämän tätä joita jota jonka joiden jossa josta
mukaan kanssa varten vuoksi kautta välillä välinen välillä välissä aikana jälkeen ennen alle yli noin kaikki jokin joku muu muut oma omat
voi voidaan saada saa saadaan saatiin tehdä tehty tehtiin teki pitää tulla tulee antaa ottaa ottaminen käyttää esimerkiksi mm eli vain vielä nyt sitten
och eller som att det den de en ett i på av för med till från om hur vad var är
the a an of and or in on at for to from with by how what where is are was were be do does
`;

const STOP_WORDS = new Set(fold(WORDS).split(/\s+/).filter(Boolean));

/** True for a word that no search should be made with. */
export const isStopWord = (word: string): boolean => STOP_WORDS.has(fold(word));

/**
 * Words that turn a phrase into its opposite: they count inside phrases of the glossary, and say
 * nothing alone.
 */
const NEGATIONS = new Set(["ei", "ilman", "vailla", "inte", "utan", "not", "no", "without"]);

/** True for a word that negates the next. */
export const isNegation = (word: string): boolean => NEGATIONS.has(fold(word));

/** The telling words of a phrase, and its negations; all of them when none is telling. */
export const tellingWords = (all: readonly string[]): string[] => {
  const telling = all.filter((word) => !isStopWord(word));
  return telling.length > 0 ? telling : [...all];
};

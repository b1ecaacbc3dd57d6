import { fold } from "./fold.ts";

/** Words that say nothing of what is sought, in Finnish, Swedish and English. */
const WORDS = `
ja tai sekä että joka jotka mikä mitkä mitä kuka miten missä mistä mihin milloin kun kuin jos niin myös ei ole on oli olla ovat olivat ollut
se ne tämä nämä tuo nuo hän he minä me te sen sitä siitä niitä niiden tämän tätä joita jota jonka joiden jossa josta
mukaan kanssa ilman varten vuoksi kautta välillä välinen välillä välissä aikana jälkeen ennen alle yli noin kaikki jokin joku muu muut oma omat
voi voidaan saada saa saadaan tehdä tehty teki pitää tulla tulee antaa ottaa ottaminen käyttää esimerkiksi mm eli vain vielä nyt sitten
och eller som att det den de en ett i på av för med till från om hur vad var inte är
the a an of and or in on at for to from with by how what where is are was were be not do does
`;

const STOP_WORDS = new Set(fold(WORDS).split(/\s+/).filter(Boolean));

/** The telling words of a phrase; all of them when none is. */
export const tellingWords = (all: readonly string[]): string[] => {
  const telling = all.filter((word) => !isStopWord(word));
  return telling.length > 0 ? telling : [...all];
};

/** True for a word that no search should be made with. "ilman" and "alle" stay when nothing else is left: the caller decides. */
export const isStopWord = (word: string): boolean => STOP_WORDS.has(fold(word));

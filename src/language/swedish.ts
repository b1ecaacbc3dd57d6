/**
 * The ending of a definite neuter noun after a consonant: "huset", "barnets". The stemmer leaves it
 * on, as Snowball did before version 3.
 */
const NEUTER = /^(\w*[aeiouy]\w*[bcdfghjklmnpqrstvwxz])ets?$/;
/**
 * Words that end the same without it: "frihet", "kvalitet", "societet", "alfabet", "paket". Source:
 * the exceptions of Snowball 3.
 */
const NOT_NEUTER = /(?:h|it|iet|fab|pak|rak|stak|kom)ets?$/;

/** A stemmer that takes the ending of definite neuter nouns off first. Words are folded. */
export const withNeuterForms =
  (stem: (word: string) => string) =>
  (word: string): string =>
    stem(NOT_NEUTER.test(word) ? word : word.replace(NEUTER, "$1"));

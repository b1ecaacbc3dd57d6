/**
 * A sorted list of words in little room: each word as how many letters of the one before are taken
 * off its end, and what is put there instead. The count is a capital letter, A for none: words have
 * small letters alone, so it parts them too. Thousands of base forms of a vocabulary share their
 * beginnings.
 */

const NONE = "A".charCodeAt(0);
const MOST = "Z".charCodeAt(0) - NONE;

/**
 * Packs words.
 * @throws Error when a word holds a capital letter
 */
export function packWords(sorted: readonly string[]): string {
  let before = "";
  return sorted
    .map((word) => {
      if (/[A-Z]/.test(word))
        throw new Error(`the word "${word}" holds a capital letter; write it in small ones`);
      let shared = 0;
      while (shared < before.length && before[shared] === word[shared]) shared += 1;
      const off = before.length - shared;
      before = word;
      // A word too long to be taken off letter by letter is written whole: Z takes off everything.
      return off < MOST ? String.fromCharCode(NONE + off) + word.slice(shared) : `Z${word}`;
    })
    .join("");
}

/** The words of a packed list. */
export function unpackWords(packed: string): string[] {
  let before = "";
  if (packed === "") return [];
  return packed.split(/(?=[A-Z])/).map((entry) => {
    const off = entry.charCodeAt(0) - NONE;
    before = (off < MOST ? before.slice(0, before.length - off) : "") + entry.slice(1);
    return before;
  });
}

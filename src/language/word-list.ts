/**
 * A sorted list of words in little room: each word as how many letters it shares with the one before (one digit of
 * base 36), and the rest. Thousands of base forms of a vocabulary share their beginnings.
 */
export function packWords(sorted: readonly string[]): string {
  let before = "";
  return sorted
    .map((word) => {
      let shared = 0;
      while (shared < 35 && shared < before.length && before[shared] === word[shared]) shared += 1;
      before = word;
      return shared.toString(36) + word.slice(shared);
    })
    .join(" ");
}

/** The words of a packed list. */
export function unpackWords(packed: string): string[] {
  let before = "";
  if (packed === "") return [];
  return packed.split(" ").map((entry) => {
    before = before.slice(0, Number.parseInt(entry.charAt(0), 36)) + entry.slice(1);
    return before;
  });
}

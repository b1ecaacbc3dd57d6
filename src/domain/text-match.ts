/** Words of a text for plain matching: small letters, without punctuation. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** True when every word of the query begins some word of the text. An empty query matches everything. */
export const matchesAllWords = (textWords: readonly string[], queryWords: readonly string[]): boolean =>
  queryWords.every((queryWord) => textWords.some((word) => word.startsWith(queryWord)));

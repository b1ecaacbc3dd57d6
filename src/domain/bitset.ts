/**
 * A set of row numbers as bits, 32 to a word: intersections of thousands of rows take microseconds.
 */
export type Bitset = Uint32Array;

/** An empty set with room for `size` rows. */
export const emptyBitset = (size: number): Bitset => new Uint32Array(Math.ceil(size / 32));

/** The set of all rows below `size`. */
export function fullBitset(size: number): Bitset {
  const set = emptyBitset(size).fill(0xffffffff);
  const spare = size % 32;
  if (spare > 0) set[set.length - 1] = 2 ** spare - 1;
  return set;
}

/** Adds a row to a set in place. */
export function add(set: Bitset, row: number): void {
  set[row >>> 5] = (set[row >>> 5] ?? 0) | (1 << (row & 31));
}

export const has = (set: Bitset, row: number): boolean =>
  ((set[row >>> 5] ?? 0) & (1 << (row & 31))) !== 0;

/** Rows that are in both. */
export const intersect = (a: Bitset, b: Bitset): Bitset =>
  a.map((word, index) => word & (b[index] ?? 0));

/** Rows that are in either. */
export const union = (a: Bitset, b: Bitset): Bitset =>
  a.map((word, index) => word | (b[index] ?? 0));

function countBits(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** How many rows are in both, without making the intersection. */
export function countIntersection(a: Bitset, b: Bitset): number {
  let count = 0;
  for (let index = 0; index < a.length; index++)
    count += countBits((a[index] ?? 0) & (b[index] ?? 0));
  return count;
}

/** The rows of a set, smallest first. */
export function rows(set: Bitset): number[] {
  const found: number[] = [];
  for (let index = 0; index < set.length; index++) {
    for (let word = set[index] ?? 0; word !== 0; word &= word - 1)
      found.push(index * 32 + 31 - Math.clz32(word & -word));
  }
  return found;
}

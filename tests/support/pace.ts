/** Rounds of the work by which the pace is measured, and how many of them one measurement takes. */
const WORK = 20_000_000;
const ROUNDS = 5;
/** How long a round takes on two idle cores of 2026, in milliseconds. */
const USUAL = 35;
/** No machine is waited for longer than this many times the usual. */
const SLOWEST = 20;

/** How long tests may take at the usual pace, in milliseconds. They are upper bounds alone. */
const LIMITS = {
  /** One test without a browser, and one that goes through all files of a built site. */
  unit: 20_000,
  build: 60_000,
  /** One test in a browser, and one thing that it waits for there. */
  browser: 90_000,
  wait: 30_000,
  /** One test that goes through everything of a kind. */
  long: 600_000,
};
export type Limits = typeof LIMITS;

/** Mixes bits without anything that a compiler could leave out. */
function work(): number {
  let bits = 1;
  for (let round = 0; round < WORK; round++) {
    bits ^= bits << 13;
    bits ^= bits >>> 17;
    bits ^= bits << 5;
  }
  return bits;
}

/**
 * How many times slower than usual the machine is right now, because of its processor or of what
 * else it does: 1 for a usual or faster one.
 */
export function measurePace(): number {
  const start = performance.now();
  for (let round = 0; round < ROUNDS; round++) work();
  const slowness = (performance.now() - start) / (ROUNDS * USUAL);
  return Math.min(SLOWEST, Math.max(1, slowness));
}

/** The limits of time at a pace. */
export const limitsAt = (pace: number): Limits => ({
  unit: LIMITS.unit * pace,
  build: LIMITS.build * pace,
  browser: LIMITS.browser * pace,
  wait: LIMITS.wait * pace,
  long: LIMITS.long * pace,
});

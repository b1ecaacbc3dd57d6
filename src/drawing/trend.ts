/** A value at a moment; null where it was not read. */
export interface Reading {
  /** When, from 0 (the first moment) to 1 (the last). */
  at: number;
  value: number | null;
}

/** A line chart in plain numbers: the units of an SVG's viewBox. */
export interface Trend {
  /** Runs of readings without a gap, each as the `points` of a polyline. */
  lines: string[];
  dots: { x: number; y: number; value: number }[];
  /** The height of the starting level, where there is one. */
  baseline?: number | undefined;
  lowest: number;
  highest: number;
}

export interface ChartSize {
  width: number;
  height: number;
  /** Kept free on every side. */
  margin: number;
}

/**
 * When each moment was, from 0 to 1: by the days where all are there and run forwards, else at even
 * steps. @param days YYYY-MM-DD or ""
 */
export function momentsOf(days: readonly string[]): number[] {
  const times = days.map((day) => Date.parse(day));
  const first = times[0] ?? Number.NaN;
  const whole = (times.at(-1) ?? Number.NaN) - first;
  const isForward = times.every(
    (time, index) => index === 0 || time > (times[index - 1] ?? Number.NaN),
  );
  return days.map((_, index) =>
    isForward && whole > 0
      ? ((times[index] ?? 0) - first) / whole
      : index / Math.max(1, days.length - 1),
  );
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** The chart of one indicator; undefined where nothing has been read. */
export function layOutTrend(
  readings: readonly Reading[],
  baseline: number | null,
  { width, height, margin }: ChartSize,
): Trend | undefined {
  const known = readings.flatMap(({ value }) => (value === null ? [] : [value]));
  if (known.length === 0) return undefined;
  const all = baseline === null ? known : [...known, baseline];
  const [lowest, highest] = [Math.min(...all), Math.max(...all)];
  const x = (at: number) => round(margin + at * (width - 2 * margin));
  const y = (value: number) =>
    round(
      lowest === highest
        ? height / 2
        : height - margin - ((value - lowest) / (highest - lowest)) * (height - 2 * margin),
    );
  const runs: { x: number; y: number; value: number }[][] = [[]];
  for (const { at, value } of readings) {
    if (value === null) runs.push([]);
    else runs.at(-1)?.push({ x: x(at), y: y(value), value });
  }
  return {
    lines: runs
      .filter(({ length }) => length > 1)
      .map((run) => run.map((dot) => `${dot.x},${dot.y}`).join(" ")),
    dots: runs.flat(),
    ...(baseline === null ? {} : { baseline: y(baseline) }),
    lowest,
    highest,
  };
}

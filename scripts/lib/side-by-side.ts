/** Steps that are run side by side where they do not need each other, and read one after another. */

/** What a step found: how many of its checks passed and failed, or why it could not be run. */
export interface Tally {
  passed: number;
  failed: number;
  /** Why it was not run. It has not passed then. */
  notRun?: string;
}

/** Takes what a step prints. */
export type Show = (text: string | Uint8Array) => void;

/** A part of a command. */
export interface Step {
  title: string;
  /** Steps that must have ended before this one begins. */
  after?: readonly Step[];
  /** Steps that must have passed before this one begins. */
  needs?: readonly Step[];
  check: (show: Show) => Promise<Tally>;
}

/** A step that has ended. */
export interface Report extends Tally {
  title: string;
  /** How long it took, in seconds. */
  seconds: number;
}

/**
 * Shows steps in their order, however they are run: the first one that has not ended is shown as it
 * goes, and those beside it when their turn comes.
 */
class Stage {
  readonly #steps: readonly Step[];
  readonly #print: Show;
  readonly #waiting = new Map<Step, (string | Uint8Array)[]>();
  readonly #ended = new Set<Step>();
  #shown = -1;

  constructor(steps: readonly Step[], print: Show) {
    this.#steps = steps;
    this.#print = print;
    this.#next();
  }

  show(step: Step, text: string | Uint8Array): void {
    if (this.#steps[this.#shown] === step) this.#print(text);
    else this.#waiting.set(step, [...(this.#waiting.get(step) ?? []), text]);
  }

  end(step: Step): void {
    this.#ended.add(step);
    if (this.#steps[this.#shown] === step) this.#next();
  }

  #next(): void {
    this.#shown += 1;
    const step = this.#steps[this.#shown];
    if (!step) return;
    this.#print(`\n── ${step.title}\n`);
    for (const text of this.#waiting.get(step) ?? []) this.#print(text);
    this.#waiting.delete(step);
    if (this.#ended.has(step)) this.#next();
  }
}

/**
 * Runs steps, at most so many at once, each as soon as those that it comes after have ended. The
 * order of the list decides which of several goes first, and the order in which they are shown.
 * @param print takes everything that is shown
 * @returns what each found, in the order of the list; a step that needs a failed one is failed,
 * and one that needs a step that was not run is not run either
 */
export async function sideBySide(
  steps: readonly Step[],
  atOnce: number,
  print: Show,
): Promise<Report[]> {
  const stage = new Stage(steps, print);
  const reports = new Map<Step, Report>();
  const waiting = new Set(steps);
  const running = new Set<Promise<void>>();

  /** What keeps a step from being run; undefined while nothing does. */
  const blocked = ({ needs = [] }: Step): Tally | undefined => {
    const needed = needs.flatMap((step) => reports.get(step) ?? []);
    if (needed.some(({ failed }) => failed > 0)) return { passed: 0, failed: 1 };
    const [missing] = needed.filter(({ notRun }) => notRun !== undefined);
    return missing && { passed: 0, failed: 0, notRun: `“${missing.title}” was not run` };
  };
  const isReady = ({ after = [], needs = [] }: Step): boolean =>
    [...after, ...needs].every((step) => reports.has(step));

  const begin = async (step: Step): Promise<void> => {
    const start = performance.now();
    const show: Show = (text) => stage.show(step, text);
    const block = blocked(step);
    if (block) show(`Not run: ${block.notRun ?? "a step that it needs has failed"}.\n`);
    const tally =
      block ??
      (await step.check(show).catch((error: unknown) => {
        show(`${error instanceof Error ? error.message : String(error)}\n`);
        return { passed: 0, failed: 1 };
      }));
    const seconds = (performance.now() - start) / 1000;
    reports.set(step, { title: step.title, seconds, ...tally });
    stage.end(step);
  };

  while (waiting.size > 0 || running.size > 0) {
    for (const step of waiting) {
      if (running.size >= atOnce) break;
      if (!isReady(step)) continue;
      waiting.delete(step);
      const run = begin(step).finally(() => running.delete(run));
      running.add(run);
    }
    if (running.size === 0)
      throw new Error("steps wait for each other, or for one that is not run");
    await Promise.race(running);
  }
  return steps.flatMap((step) => reports.get(step) ?? []);
}

const mark = ({ failed, notRun }: Report): string =>
  failed > 0 ? "✗" : notRun === undefined ? "✓" : "–";

/** What became of each step, a line each, and in the last line how many checks passed and failed. */
export function summary(reports: readonly Report[]): string {
  const lines = reports.map((report) => {
    const { title, seconds, passed, failed, notRun } = report;
    const counts =
      notRun === undefined
        ? `${passed} passed${failed > 0 ? `, ${failed} failed` : ""}`
        : `not run: ${notRun}`;
    return `${mark(report)} ${seconds.toFixed(0).padStart(4)} s  ${title}: ${counts}`;
  });
  const sum = (count: (report: Report) => number): number =>
    reports.reduce((total, report) => total + count(report), 0);
  const notRun = sum((report) => (report.notRun === undefined ? 0 : 1));
  const last = `${sum(({ passed }) => passed)} passed, ${sum(({ failed }) => failed)} failed`;
  return [...lines, "", notRun > 0 ? `${last}, ${notRun} not run` : last].join("\n");
}

/** Whether every check that was run passed. */
export const isSound = (reports: readonly Report[]): boolean =>
  reports.every(({ failed }) => failed === 0);

import { describe, expect, test } from "vitest";
import {
  isSound,
  type Report,
  type Step,
  sideBySide,
  summary,
  type Tally,
} from "../../../scripts/lib/side-by-side.ts";

const PASSED: Tally = { passed: 1, failed: 0 };
const FAILED: Tally = { passed: 0, failed: 1 };

/** A step that ends when it is told to, and keeps the order in which steps began and ended. */
function staged(log: string[]) {
  const step = (title: string, rest: Omit<Partial<Step>, "title" | "check"> = {}) => {
    const { promise, resolve } = Promise.withResolvers<Tally>();
    const made: Step = {
      title,
      ...rest,
      check: async (show) => {
        log.push(`${title} begins`);
        show(`${title} one\n`);
        const tally = await promise;
        show(`${title} two\n`);
        log.push(`${title} ends`);
        return tally;
      },
    };
    return { step: made, end: resolve };
  };
  return { step };
}

/** Runs everything that can be run before anything else happens. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const done = (title: string, tally: Tally, rest: Partial<Step> = {}): Step => ({
  title,
  check: async () => tally,
  ...rest,
});

const run = async (steps: readonly Step[]): Promise<{ reports: Report[]; shown: string }> => {
  const texts: string[] = [];
  const reports = await sideBySide(steps, 2, (text) => texts.push(String(text)));
  return { reports, shown: texts.join("") };
};

describe("steps side by side", () => {
  test("are at most so many at once, and the next begins as soon as one has ended", async () => {
    const log: string[] = [];
    const { step } = staged(log);
    const [a, b, c] = [step("a"), step("b"), step("c")];
    const all = run([a.step, b.step, c.step]);
    await turn();
    expect(log).toEqual(["a begins", "b begins"]);
    b.end(PASSED);
    await turn();
    expect(log.slice(2)).toEqual(["b ends", "c begins"]);
    a.end(PASSED);
    c.end(PASSED);
    expect((await all).reports.map(({ title }) => title)).toEqual(["a", "b", "c"]);
  });

  test("are shown one after the other in the order of the list, the first as it goes", async () => {
    const { step } = staged([]);
    const [a, b] = [step("a"), step("b")];
    const texts: string[] = [];
    const all = sideBySide([a.step, b.step], 2, (text) => texts.push(String(text)));
    b.end(PASSED);
    await turn();
    expect(texts.join("")).toBe("\n── a\na one\n");
    a.end(PASSED);
    await all;
    expect(texts.join("")).toBe("\n── a\na one\na two\n\n── b\nb one\nb two\n");
  });

  test("wait for those that they come after, whether these pass or not", async () => {
    const log: string[] = [];
    const { step } = staged(log);
    const a = step("a");
    const b = step("b", { after: [a.step] });
    const all = run([b.step, a.step]);
    await turn();
    expect(log).toEqual(["a begins"]);
    a.end(FAILED);
    b.end(PASSED);
    const { reports } = await all;
    expect(log).toEqual(["a begins", "a ends", "b begins", "b ends"]);
    expect(reports.map(({ passed, failed }) => [passed, failed])).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  test("are failed, and not run, when one that they need has failed", async () => {
    const log: string[] = [];
    const { step } = staged(log);
    const a = done("a", FAILED);
    const b = step("b", { needs: [a] });
    const { reports, shown } = await run([a, b.step]);
    expect(log).toEqual([]);
    expect(reports[1]).toMatchObject({ title: "b", passed: 0, failed: 1 });
    expect(shown).toContain("a step that it needs has failed");
  });

  test("are not run, and not passed either, when one that they need was not run", async () => {
    const a = done("a", { passed: 0, failed: 0, notRun: "no browser" });
    const b = done("b", PASSED, { needs: [a] });
    const { reports } = await run([a, b]);
    expect(reports[1]).toMatchObject({ passed: 0, failed: 0, notRun: "“a” was not run" });
  });

  test("that break are failed, and what broke them is shown", async () => {
    const a: Step = { title: "a", check: () => Promise.reject(new Error("no such program")) };
    const { reports, shown } = await run([a, done("b", PASSED)]);
    expect(reports.map(({ failed }) => failed)).toEqual([1, 0]);
    expect(shown).toContain("no such program");
  });

  test("that wait for each other are refused", async () => {
    const a: Step = done("a", PASSED);
    const b: Step = done("b", PASSED, { after: [a] });
    await expect(run([{ ...a, after: [b] }, b])).rejects.toThrow("steps wait for each other");
  });
});

describe("the summary", () => {
  const report = (title: string, tally: Tally): Report => ({ title, seconds: 2.4, ...tally });

  test("counts every check in its last line", () => {
    const reports = [report("a", { passed: 12, failed: 0 }), report("b", { passed: 3, failed: 2 })];
    expect(summary(reports)).toBe(
      "✓    2 s  a: 12 passed\n✗    2 s  b: 3 passed, 2 failed\n\n15 passed, 2 failed",
    );
    expect(isSound(reports)).toBe(false);
  });

  test("tells what was not run apart, with the reason", () => {
    const reports = [
      report("a", PASSED),
      report("b", { passed: 0, failed: 0, notRun: "no browser" }),
    ];
    expect(summary(reports)).toBe(
      "✓    2 s  a: 1 passed\n–    2 s  b: not run: no browser\n\n1 passed, 0 failed, 1 not run",
    );
    expect(isSound(reports)).toBe(true);
  });
});

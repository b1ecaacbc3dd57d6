import { expect, test } from "vitest";
import { nodeProgram } from "../../../scripts/lib/node-program.ts";

const run = async (code: string) => {
  const printed: Uint8Array[] = [];
  const status = await nodeProgram(["-e", code], (text) => printed.push(text), {
    environment: { GREETING: "hello" },
  });
  return { status, text: Buffer.concat(printed).toString() };
};

test("a program may print any amount: three megabytes come whole, and it ends by itself", async () => {
  const { status, text } = await run('process.stdout.write("x".repeat(3 * 1024 * 1024))');
  expect(status).toBe(0);
  expect(text.length).toBe(3 * 1024 * 1024);
});

test("its exit status is told, and what it prints as errors is shown too", async () => {
  const { status, text } = await run("console.error(process.env.GREETING); process.exitCode = 3");
  expect([status, text.trim()]).toEqual([3, "hello"]);
});

test("a killed program has not passed", async () => {
  expect((await run("process.kill(process.pid, 'SIGKILL')")).status).toBe(1);
});

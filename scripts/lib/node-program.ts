import { spawn } from "node:child_process";

/** Colours where people read them: a program cannot see that its words end up on a terminal. */
const colours = (): NodeJS.ProcessEnv =>
  process.stdout.isTTY && !process.env["NO_COLOR"] ? { FORCE_COLOR: "1" } : {};

/**
 * Runs a Node program and hands on what it prints as it comes, however much it is.
 * @param args the program and its arguments
 * @param environment variables besides those that are set
 * @returns its exit status; 1 when it was killed
 */
export function nodeProgram(
  args: readonly string[],
  show: (text: Uint8Array) => void,
  { environment = {}, cwd = process.cwd() }: { environment?: NodeJS.ProcessEnv; cwd?: string } = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, ...colours(), ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    child.stdout.on("data", show);
    child.stderr.on("data", show);
    child.once("error", reject);
    child.once("close", (status) => resolve(status ?? 1));
  });
}

/** Runs a command's steps. An error that stops it is told in one sentence, without a stack. */
export async function orExplain(steps: () => void | Promise<void>): Promise<void> {
  try {
    await steps();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}

// Plain JavaScript: this runs before anything is installed, with whatever Node the machine has.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** The oldest Node that runs TypeScript files as they are. */
const NODE_MIN = [22, 18];

const readJson = (file) => JSON.parse(readFileSync(file, "utf8"));

/** Runs npm with these arguments and shows what it prints. @returns its exit status */
export function npm(...args) {
  const cli = process.env.npm_execpath;
  const [command, first] = cli ? [process.execPath, [cli]] : ["npm", []];
  return (
    spawnSync(command, [...first, ...args], {
      stdio: "inherit",
      shell: !cli && process.platform === "win32",
    }).status ?? 1
  );
}

function isInstalled() {
  const hidden = "node_modules/.package-lock.json";
  if (!existsSync(hidden)) return false;
  const installed = readJson(hidden).packages;
  return Object.entries(readJson("package-lock.json").packages).every(
    ([path, { version, optional }]) =>
      path === "" || optional || installed[path]?.version === version,
  );
}

/**
 * Installs what the lockfile names and is not there, and stops with a sentence when Node is too
 * old.
 */
export function ensureInstalled() {
  if (!isInstalled()) {
    console.log("Installing packages (about half a minute) …");
    const status = npm("ci");
    if (status !== 0) {
      console.error("The packages could not be installed; npm tells why above.");
      process.exit(status);
    }
  }
  const [major, minor] = process.versions.node.split(".").map(Number);
  const newEnough = major > NODE_MIN[0] || (major === NODE_MIN[0] && minor >= NODE_MIN[1]);
  if (
    !newEnough &&
    !existsSync("node_modules/.bin/node") &&
    !existsSync("node_modules/.bin/node.cmd")
  ) {
    console.error(
      `This machine has Node ${process.version} and none came with the packages. Install Node ${NODE_MIN.join(".")} or newer and run the command again.`,
    );
    process.exit(1);
  }
}

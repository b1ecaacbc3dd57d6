import { existsSync } from "node:fs";
import path from "node:path";
import { bundledChromium, bundledUnfit, type Program } from "./bundled-chromium.ts";

/** The value of `CHROMIUM_PATH` that asks for the Chromium of the packages. */
export const BUNDLED = "bundled";

/**
 * What every browser of the project is started with: no sandbox in a container, no traffic of its
 * own.
 */
export const CHROMIUM_ARGUMENTS = [
  "--no-sandbox",
  "--disable-dev-shm-usage",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** Where the programs that hold Chromium stand in the folders of Windows, the best one first. */
const ON_WINDOWS = [
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Microsoft\Edge\Application\msedge.exe`,
  String.raw`Chromium\Application\chrome.exe`,
];

/**
 * The usual places of Chromium, Chrome and Edge on a machine, the one to be used first at the
 * front. On Linux neither snaps, which see another /tmp, nor `chromium-browser`, which on Ubuntu
 * is a script that asks for one.
 */
export function usualPlaces(
  platform: NodeJS.Platform,
  environment: NodeJS.ProcessEnv,
): readonly string[] {
  if (platform === "win32")
    return ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => {
      const folder = environment[name];
      return folder ? ON_WINDOWS.map((program) => path.win32.join(folder, program)) : [];
    });
  if (platform === "darwin")
    return ["Google Chrome", "Microsoft Edge", "Chromium"].flatMap((name) =>
      ["/Applications", `${environment["HOME"]}/Applications`].map(
        (folder) => `${folder}/${name}.app/Contents/MacOS/${name}`,
      ),
    );
  return [
    "/usr/bin/chromium",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/google-chrome",
    "/usr/bin/microsoft-edge-stable",
    "/usr/bin/microsoft-edge",
  ];
}

/**
 * The machine's own Chromium: that of `CHROMIUM_PATH`, else the first that stands in a usual place.
 * @returns undefined when there is none
 * @throws Error when `CHROMIUM_PATH` leads nowhere
 */
export function systemChromium(
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
  exists: (file: string) => boolean = existsSync,
): string | undefined {
  const wanted = environment["CHROMIUM_PATH"];
  if (!wanted) return usualPlaces(platform, environment).find(exists);
  if (exists(wanted)) return wanted;
  throw new Error(
    `CHROMIUM_PATH: there is no program at ${wanted}. Point CHROMIUM_PATH to Chromium, Chrome or Edge, set it to ${BUNDLED}, or leave it unset.`,
  );
}

/**
 * The Chromium that tests and measurements run in, ready to be started: the machine's, else that of
 * the packages, which `CHROMIUM_PATH=bundled` asks for.
 * @throws Error when `CHROMIUM_PATH` leads nowhere, and when the machine has none and cannot run
 * that of the packages
 */
export async function chromiumProgram(): Promise<Program> {
  if (process.env["CHROMIUM_PATH"] === BUNDLED) return bundledChromium();
  const executablePath = systemChromium();
  if (executablePath) return { executablePath };
  const unfit = bundledUnfit();
  if (unfit)
    throw new Error(
      `No Chromium, Chrome or Edge stands in its usual place, and ${unfit}. Install one of them, or set CHROMIUM_PATH.`,
    );
  return bundledChromium();
}

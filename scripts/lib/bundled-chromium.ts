import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";

/** A program that holds Chromium, with the environment that it needs; undefined for the usual. */
export interface Program {
  executablePath: string;
  env?: NodeJS.ProcessEnv;
}

/** Why the Chromium of the packages does not run on this machine; undefined when it does. */
export function bundledUnfit(
  platform: NodeJS.Platform = process.platform,
  architecture: NodeJS.Architecture = process.arch,
): string | undefined {
  return platform === "linux" && architecture === "x64"
    ? undefined
    : `the Chromium of the packages runs on Linux with x64 only, not on ${platform} with ${architecture}`;
}

/** Lets the package unpack into a folder: it always takes the one for temporary files. */
async function unpack(folder: string): Promise<void> {
  const { TMPDIR } = process.env;
  process.env["TMPDIR"] = folder;
  // Without this the libraries are left out that a machine without browsers lacks.
  process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs22.x";
  try {
    const { default: bundled } = await import("@sparticuz/chromium");
    await bundled.executablePath();
  } finally {
    if (TMPDIR === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = TMPDIR;
  }
}

/** Names the folder of the unpacked typefaces, in place of one that need not be there. */
const fontSettings = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>
`;

/**
 * The Chromium that comes with the packages, unpacked once. It is unpacked aside and moved into
 * place whole: two commands at once, or one that is killed, leave no half of it.
 * @throws Error when this machine cannot run it
 */
export async function bundledChromium(): Promise<Program> {
  const unfit = bundledUnfit();
  if (unfit) throw new Error(`CHROMIUM_PATH: ${unfit}. Point it to one of the machine's own.`);
  const { version } = JSON.parse(
    readFileSync("node_modules/@sparticuz/chromium/package.json", "utf8"),
  ) as { version: string };
  const folder = path.resolve("node_modules/.cache", `chromium-${version}`);
  const executablePath = path.join(folder, "chromium");
  if (!existsSync(executablePath)) {
    mkdirSync(path.dirname(folder), { recursive: true });
    const aside = mkdtempSync(`${folder}-`);
    await unpack(aside);
    writeFileSync(path.join(aside, "fonts/fonts.conf"), fontSettings(folder));
    try {
      renameSync(aside, folder);
    } catch (error) {
      // Another command was quicker.
      if (!existsSync(executablePath)) throw error;
      rmSync(aside, { recursive: true, force: true });
    }
  }
  const libraries = [path.join(folder, "al2023/lib"), process.env["LD_LIBRARY_PATH"]];
  const env = {
    ...process.env,
    FONTCONFIG_PATH: path.join(folder, "fonts"),
    LD_LIBRARY_PATH: libraries.filter(Boolean).join(":"),
  };
  return { executablePath, env };
}

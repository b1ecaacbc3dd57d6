import { describe, expect, test } from "vitest";
import { bundledUnfit } from "../../../scripts/lib/bundled-chromium.ts";
import { systemChromium, usualPlaces } from "../../../scripts/lib/chromium.ts";

const only =
  (...files: string[]) =>
  (file: string): boolean =>
    files.includes(file);

describe("the machine's own Chromium", () => {
  test("is the one that CHROMIUM_PATH names, whatever else is there", () => {
    expect(
      systemChromium(
        { CHROMIUM_PATH: "/opt/mine" },
        "linux",
        only("/opt/mine", "/usr/bin/chromium"),
      ),
    ).toBe("/opt/mine");
  });

  test("is no other one when CHROMIUM_PATH leads nowhere: that stops with a sentence", () => {
    expect(() =>
      systemChromium({ CHROMIUM_PATH: "/opt/mine" }, "linux", only("/usr/bin/chromium")),
    ).toThrow("CHROMIUM_PATH: there is no program at /opt/mine. Point CHROMIUM_PATH to");
  });

  test.each<[NodeJS.Platform, NodeJS.ProcessEnv, string[], string]>([
    ["linux", {}, ["/usr/bin/google-chrome", "/usr/bin/chromium"], "/usr/bin/chromium"],
    ["linux", {}, ["/usr/bin/microsoft-edge"], "/usr/bin/microsoft-edge"],
    [
      "darwin",
      { HOME: "/Users/a" },
      ["/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
      "/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ],
    [
      "win32",
      { PROGRAMFILES: String.raw`C:\Program Files`, "PROGRAMFILES(X86)": String.raw`C:\x86` },
      [String.raw`C:\x86\Microsoft\Edge\Application\msedge.exe`],
      String.raw`C:\x86\Microsoft\Edge\Application\msedge.exe`,
    ],
  ])("is found in its usual place on %s", (platform, environment, files, found) => {
    expect(systemChromium(environment, platform, only(...files))).toBe(found);
  });

  test("is not looked for in folders that the machine does not name", () => {
    expect(usualPlaces("win32", {})).toEqual([]);
  });

  test("may be lacking, where an empty CHROMIUM_PATH counts as none", () => {
    expect(systemChromium({ CHROMIUM_PATH: "" }, "linux", only())).toBeUndefined();
  });
});

test("the Chromium of the packages is offered to the machines that can run it", () => {
  expect(bundledUnfit("linux", "x64")).toBeUndefined();
  expect(bundledUnfit("linux", "arm64")).toContain("not on linux with arm64");
  expect(bundledUnfit("darwin", "x64")).toContain("not on darwin with x64");
});

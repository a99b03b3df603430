/**
 * A Chromium for tests, in this order: the one `HYMNSHEET_CHROMIUM` names, an installed Chrome, Edge or Chromium,
 * the one that `@sparticuz/chromium` carries (Linux x64 with glibc), else a failure that names the fix.
 */
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { unpackedChromium } from "./unpack-chromium.ts";

export interface FoundBrowser {
  readonly executablePath: string;
  /** Variables the browser needs beside those of the process. */
  readonly env: Readonly<Record<string, string>>;
}

const commands = ["google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "msedge", "chromium", "chromium-browser"];
const installed: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"].flatMap((variable) => {
    const folder = process.env[variable];
    return folder === undefined
      ? []
      : [join(folder, "Google", "Chrome", "Application", "chrome.exe"), join(folder, "Microsoft", "Edge", "Application", "msedge.exe")];
  }),
};

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installedBrowser(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = folders.flatMap((folder) => commands.map((command) => join(folder, command)));
  return [...onPath, ...(installed[process.platform] ?? [])].find(isExecutable);
}

/** The browser to start. @throws when there is none, with what to do. */
export function findBrowser(): FoundBrowser {
  const named = process.env["HYMNSHEET_CHROMIUM"];
  if (named !== undefined && named !== "") {
    if (!isExecutable(named))
      throw new Error(`HYMNSHEET_CHROMIUM names ${named}, which cannot be started. Correct it, or unset it to use an installed browser.`);
    return { executablePath: named, env: {} };
  }
  const found = installedBrowser();
  if (found !== undefined) return { executablePath: found, env: {} };
  const carried = unpackedChromium();
  if (carried !== undefined) return carried;
  throw new Error("No browser for the browser tests. Install Chrome, Edge or Chromium, or set HYMNSHEET_CHROMIUM to the path of one.");
}

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { FoundBrowser } from "./find-browser.ts";

/** Unpacks in a process of its own: the package reads TMPDIR once and changes its environment when it is imported. */
const unpackScript = `
const { default: chromium } = await import(process.argv[1]);
await chromium.executablePath();
`;

/**
 * The Chromium of `@sparticuz/chromium` with the libraries it carries, unpacked once beside the installed packages.
 * Two processes may try at once: each unpacks into a folder of its own, and the first to rename wins.
 *
 * @returns undefined where the package is missing or made for another system.
 */
export function unpackedChromium(): FoundBrowser | undefined {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const require = createRequire(import.meta.url);
  let manifest: string;
  let entry: string;
  try {
    entry = require.resolve("@sparticuz/chromium");
    manifest = join(entry.slice(0, entry.lastIndexOf(join("@sparticuz", "chromium"))), "@sparticuz", "chromium", "package.json");
  } catch {
    return undefined;
  }
  // The file is npm's own, of which only the version is read.
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
  const cache = join(dirname(manifest), "..", "..", ".cache");
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(join(folder, "chromium"))) unpack(entry, cache, folder);
  const libraries = join(folder, "al2023", "lib");
  const known = process.env["LD_LIBRARY_PATH"];
  return {
    executablePath: join(folder, "chromium"),
    env: {
      LD_LIBRARY_PATH: known === undefined || known === "" ? libraries : `${libraries}${delimiter}${known}`,
      FONTCONFIG_PATH: join(folder, "fonts"),
    },
  };
}

const escapeXml = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const fontList = (fonts: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${escapeXml(fonts)}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${escapeXml(join(fonts, "cache"))}</cachedir>
</fontconfig>
`;

function unpack(entry: string, cache: string, folder: string): void {
  const own = join(cache, `unpacking-${process.pid}`);
  mkdirSync(own, { recursive: true });
  try {
    execFileSync(process.execPath, ["--input-type=module", "--eval", unpackScript, pathToFileURL(entry).href], {
      // The name of a Lambda runtime makes the package unpack its libraries too.
      env: { ...process.env, TMPDIR: own, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" },
      stdio: ["ignore", "ignore", "inherit"],
    });
    // The list of fonts it carries names folders of another system; a page without any system font is drawn without letters.
    writeFileSync(join(own, "fonts", "fonts.conf"), fontList(join(folder, "fonts")));
    if (!existsSync(join(folder, "chromium"))) renameSync(own, folder);
  } catch (cause) {
    if (!existsSync(join(folder, "chromium")))
      throw new Error(`Chromium could not be unpacked into ${folder}. Free some space there, or install a browser.`, { cause });
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

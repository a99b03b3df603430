import { chromium, type Browser } from "playwright-core";
import { findBrowser } from "./find-browser.ts";

/** Starts the browser of the tests; whoever starts it closes it. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = findBrowser();
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath,
    env: { ...(process.env as Record<string, string>), ...env },
    // A sandbox cannot be made by root; every other protection of the browser stays on.
    args: isRoot ? ["--no-sandbox"] : [],
  });
}

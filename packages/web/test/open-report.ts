/** Writes a real report from a sample and opens it in a real browser, watching for anything that leaves the file. */
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { build } from "vite";
import { writeReport, type WrittenReport } from "../../hymnsheet/src/report/write-report.ts";
import { MemoryProjectReader, type MemoryProject } from "./memory-project-reader.ts";
import { sampleReader, type SampleName } from "./sample-report-data.ts";
import { voicesProject } from "./sample-voices.ts";

export const views: Readonly<Record<string, string>> = {
  overview: "#/",
  lines: "#/lines",
  line: "#/lines/item_0004",
  urdu: "#/lines/item_0014",
  compare: "#/compare",
  speakers: "#/speakers",
  timeline: "#/timeline",
  "set aside": "#/set-aside",
  run: "#/run",
  "not found": "#/elsewhere",
};

/** Views of the invented exodus with its voices told apart. */
export const voiceViews: Readonly<Record<string, string>> = {
  overview: "#/",
  "who said it": "#/who-said-it",
  sources: "#/sources",
  article: "#/sources/n03",
  "wire report in conflict": "#/sources/n05",
  transcript: "#/sources/t1",
  "not in the file": "#/sources/elsewhere",
  affiliations: "#/affiliations",
};

/** A folder with the freshly built page and the reports written into it. */
export interface Workshop {
  readonly folder: string;
  readonly templatePath: string;
}

/** Builds the page into a folder of its own, so that a test never sees an old build. */
export async function openWorkshop(): Promise<Workshop> {
  const folder = await mkdtemp(join(tmpdir(), "hymnsheet-report-"));
  const dist = join(folder, "dist");
  await build({ configFile: fileURLToPath(new URL("../vite.config.ts", import.meta.url)), build: { outDir: dist }, logLevel: "error" });
  return { folder, templatePath: join(dist, "report.html") };
}

export async function writeSample(workshop: Workshop, name: SampleName | "voices", locale = "en"): Promise<WrittenReport> {
  return writeReport(name === "voices" ? new MemoryProjectReader(await voicesProject()) : sampleReader(name), {
    out: join(workshop.folder, `${name}-${locale}.html`),
    templatePath: workshop.templatePath,
    locale,
  });
}

/** A report of any project in memory. */
export async function writeProject(workshop: Workshop, name: string, project: MemoryProject, locale = "en"): Promise<WrittenReport> {
  const out = join(workshop.folder, `${name}-${locale}.html`);
  return writeReport(new MemoryProjectReader(project), { out, templatePath: workshop.templatePath, locale });
}

/** What a page did that a report must not do. */
export interface Watched {
  readonly page: Page;
  readonly complaints: string[];
  readonly requests: string[];
  /** Opens a view from a blank page and waits until it is drawn with its fonts. */
  readonly open: (address: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface Look {
  readonly width?: number;
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active" | "none";
}

/** A page on a report; everything it asks for beside the file and inline data is noted. */
export async function watch(
  browser: Browser,
  report: string,
  { width = 1280, colorScheme = "light", forcedColors = "none" }: Look = {},
): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, forcedColors, reducedMotion: "reduce" });
  const page = await context.newPage();
  const address = pathToFileURL(report).href;
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`error: ${error.message}`));
  await context.route("**/*", async (route) => {
    const url = route.request().url();
    if (url.split("#")[0] === address || url.startsWith("data:")) await route.continue();
    else {
      requests.push(url);
      await route.abort();
    }
  });
  return {
    page,
    complaints,
    requests,
    open: async (view) => {
      await page.goto("about:blank");
      await page.goto(address + view);
      await page.locator("h1").waitFor();
      await page.evaluate(async () => {
        await document.fonts.ready;
      });
    },
    close: () => context.close(),
  };
}

/** Opens a report, uses it and closes it; nothing may have complained in the browser's console, and nothing may have been asked of a network. */
export async function useReport(browser: Browser, path: string, look: Look, run: (watched: Watched) => Promise<void>): Promise<void> {
  const watched = await watch(browser, path, look);
  try {
    await run(watched);
    const { complaints, requests } = watched;
    if (complaints.length + requests.length > 0) throw new Error(`the page complained: ${[...complaints, ...requests].join("; ")}`);
  } finally {
    await watched.close();
  }
}

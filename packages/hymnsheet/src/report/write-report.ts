import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import type { ProjectReader } from "@hymnsheet/core/model/ports";
import type { ReportData } from "@hymnsheet/core/model/report-data";
import { reportTemplatePath } from "@hymnsheet/web";
import { assemblePage } from "./assemble-page.ts";
import { gatherReportData } from "./gather-report-data.ts";
import { fullBudget, REPORT_BYTES, smallerBudget, type ReportBudget } from "./report-limits.ts";

export interface ReportOptions {
  /** File to write; its folder is made when it is missing. */
  readonly out: string;
  /** Name to print when the project has none. */
  readonly name?: string;
  /** BCP 47 tag of the words on the page. */
  readonly locale?: string;
  /** Largest file, in bytes. */
  readonly maximumBytes?: number;
  /** The built page; that of the installed `@hymnsheet/web` when not given. */
  readonly templatePath?: string;
}

export interface WrittenReport {
  readonly path: string;
  /** Names exactly this content: the first 16 hexadecimal digits of the SHA-256 of its data. */
  readonly contentId: string;
  readonly bytes: number;
}

interface OptionalFont {
  readonly file: string;
  readonly pattern: string;
}

/**
 * Writes a finished project's report as one file that loads nothing.
 * The same tables give the same bytes. Findings that do not fit stay in the tables and are counted on the page.
 *
 * @throws OUTPUT_FAILED when the built page is missing or the file cannot be written.
 */
export async function writeReport(reader: ProjectReader, options: ReportOptions): Promise<WrittenReport> {
  const { page, contentId, bytes } = await buildReport(reader, options);
  await save(options.out, page);
  return { path: options.out, contentId, bytes };
}

export interface BuiltReport {
  readonly page: string;
  readonly contentId: string;
  readonly bytes: number;
}

/** Names exactly this data: the first 16 hexadecimal digits of its SHA-256. */
export function contentIdOf(json: string): string {
  return createHash("sha256").update(json, "utf8").digest("hex").slice(0, 16);
}

/** The page that `writeReport` writes. @throws OUTPUT_FAILED when the built page is missing. */
export async function buildReport(reader: ProjectReader, options: Omit<ReportOptions, "out">): Promise<BuiltReport> {
  const templatePath = options.templatePath ?? reportTemplatePath;
  const template = await readTemplate(templatePath);
  const limit = options.maximumBytes ?? REPORT_BYTES;
  let budget: ReportBudget = fullBudget;
  for (;;) {
    const data = await gatherReportData(reader, { budget, locale: options.locale ?? "en", name: options.name ?? "" });
    const json = JSON.stringify(data);
    const contentId = contentIdOf(json);
    const page = await pageOf(data, json, { template, templatePath });
    const bytes = Buffer.byteLength(page, "utf8");
    if (bytes > limit && budget.items > 1) {
      budget = smallerBudget(budget);
      continue;
    }
    return { page, contentId, bytes };
  }
}

/** The page around data, as this version builds it. */
export async function rebuildPage(json: string): Promise<string> {
  return pageOf(JSON.parse(json) as ReportData, json, {
    template: await readTemplate(reportTemplatePath),
    templatePath: reportTemplatePath,
  });
}

async function pageOf(
  data: ReportData,
  json: string,
  { template, templatePath }: { readonly template: string; readonly templatePath: string },
): Promise<string> {
  const fonts = await readFonts(dirname(templatePath), json);
  return assemblePage({ template, json, contentId: contentIdOf(json), locale: data.locale, title: titleOf(data), fonts });
}

const titleOf = (data: ReportData): string => (data.name === "" ? "Hymnsheet" : `${data.name} · Hymnsheet`);

async function readTemplate(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    throw new HymnsheetError("OUTPUT_FAILED", "the page for reports is not built", {
      value: path,
      advice: "Run `npm run build` in the repository; an installed package brings the page with it.",
      cause,
    });
  }
}

/** Style sheets of the optional fonts whose characters occur in the data. */
async function readFonts(folder: string, json: string): Promise<string[]> {
  // The list is written by the same build as the page beside it.
  const fonts = JSON.parse(await readFile(join(folder, "fonts.json"), "utf8")) as OptionalFont[];
  const needed = fonts.filter((font) => new RegExp(font.pattern, "u").test(json));
  return Promise.all(needed.map((font) => readFile(join(folder, font.file), "utf8")));
}

/** Writes beside the place and renames, so that a crash never leaves half a report. */
async function save(path: string, page: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(`${path}.new`, page, "utf8");
    await rename(`${path}.new`, path);
  } catch (cause) {
    throw new HymnsheetError("OUTPUT_FAILED", "the report cannot be written", {
      value: path,
      advice: "Name another file with --out.",
      cause,
    });
  }
}

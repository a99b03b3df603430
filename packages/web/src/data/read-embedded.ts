import { reportFormat, type ReportData } from "@hymnsheet/core/model/report-data";
import { EmbeddedDataSource } from "./embedded-data-source.ts";

export type EmbeddedReading =
  | { readonly state: "ready"; readonly source: EmbeddedDataSource; readonly locale: string }
  | { readonly state: "wrong_format"; readonly found: string }
  | { readonly state: "broken" };

/** Reads the data block of a report file. An unknown format is refused, never guessed at. */
export function readEmbedded(json: string | null | undefined, contentId: string): EmbeddedReading {
  let data: unknown;
  try {
    data = JSON.parse(json ?? "");
  } catch {
    return { state: "broken" };
  }
  if (typeof data !== "object" || data === null || !("format" in data)) return { state: "broken" };
  if (data.format !== reportFormat) return { state: "wrong_format", found: String(data.format) };
  // The format number stands for the whole shape; the writer's type check guards it.
  const report = data as ReportData;
  return { state: "ready", source: new EmbeddedDataSource(report, contentId), locale: report.locale };
}

/** Says whether a report file is what was written, and whether a project would still write it. */
import { readFile } from "node:fs/promises";
import { nameWords } from "@hymnsheet/core/text/blank-names";
import { unpackTable } from "@hymnsheet/core/model/embedded-table";
import { HymnsheetError } from "@hymnsheet/core/model/errors/hymnsheet-error";
import type { ReportData } from "@hymnsheet/core/model/report-data";
import type { ActorRow } from "@hymnsheet/core/model/tables/actor";
import { runTable, type RunRow } from "@hymnsheet/core/model/tables/run";
import type { SourceRow } from "@hymnsheet/core/model/tables/source";
import { titledSource } from "@hymnsheet/core/voices/title-source";
import { buildReport, contentIdOf, rebuildPage } from "../report/write-report.ts";
import { readMadeReports } from "../store/made-reports.ts";
import { readTombstones, saltedHash } from "../store/tombstones.ts";
import { hiddenNames } from "./erase-source.ts";
import { openReviewed } from "./run-in-folder.ts";

export interface VerifiedReport {
  /** As the file says; the hash of its data where nobody touched it. */
  readonly content_id: string;
  /** Whether the data are those that the id names. */
  readonly data: "untouched" | "altered";
  /** Whether the page around the data is, byte by byte, what this version of the program writes; `unknown` for a report of another version. */
  readonly page: "untouched" | "altered" | "unknown";
  readonly version: string;
  readonly run_id: string;
  /** Absent without a project to hold it against. */
  readonly project?: {
    readonly state: "current" | "superseded" | "not_of_this_project";
    /** What the project would write now. */
    readonly content_id: string;
    /** Why it is superseded: a later run, other decisions or settings of the report, or words withdrawn since. */
    readonly because: readonly ("later_run" | "other_report" | "withdrawn")[];
    /** Tombstones of what the report still holds and the project has withdrawn. */
    readonly tombstones: readonly { readonly tombstone_id: string; readonly withdrawn_at: string; readonly reason: string }[];
  };
}

const DATA = /<script type="application\/json" id="report-data" data-content-id="([0-9a-f]*)">([\s\S]*?)<\/script>/u;

/**
 * @param folder  project to hold it against. Default: only the file itself is looked at.
 * @throws        INPUT_MISSING when there is no such file or it is no report; as `openProject`.
 */
export async function verifyReport(path: string, folder?: string): Promise<VerifiedReport> {
  const file = await readFile(path, "utf8").catch((cause: unknown) => {
    throw new HymnsheetError("INPUT_MISSING", `there is no report ${path}`, { value: path, cause, advice: "Check the spelling." });
  });
  const [, content_id, embedded] = DATA.exec(file) ?? [];
  const data = parseData(embedded);
  if (content_id === undefined || data === undefined)
    throw new HymnsheetError("INPUT_MISSING", `${path} is no report of this program, or holds no data any more`, {
      value: path,
      advice: "Name the HTML file that `hymnsheet report` wrote.",
    });
  // What was written is the shortest JSON of the data; writing it again gives the same bytes.
  const json = JSON.stringify(data);
  const [run] = unpackTable<RunRow>(data.tables["run"]);
  const isUntouched = contentIdOf(json) === content_id;
  const rebuilt = isUntouched ? await rebuildPage(json) : "";
  const version = run?.version ?? "";
  return {
    content_id,
    data: isUntouched ? "untouched" : "altered",
    page: rebuilt === file ? "untouched" : !isUntouched || !isOfThisBuild(rebuilt, file) ? "unknown" : "altered",
    version,
    run_id: run?.run_id ?? "",
    ...(folder === undefined ? {} : { project: await compare(data, { content_id, run }, folder) }),
  };
}

/** Whether two pages have the same program in them, so that any other difference was made by somebody. */
function isOfThisBuild(rebuilt: string, file: string): boolean {
  const program = (page: string): string => /script-src ([^;"]*)/u.exec(page)?.[1] ?? "";
  return program(rebuilt) === program(file);
}

function parseData(json: string | undefined): ReportData | undefined {
  try {
    const data = JSON.parse(json ?? "") as ReportData; // checked as far as it is read
    return typeof data === "object" && data !== null && typeof data.tables === "object" ? data : undefined;
  } catch {
    return undefined;
  }
}

async function compare(
  data: ReportData,
  report: { readonly content_id: string; readonly run: RunRow | undefined },
  folder: string,
): Promise<NonNullable<VerifiedReport["project"]>> {
  const reader = await openReviewed(folder);
  try {
    const now = await buildReport(reader, { locale: data.locale });
    const [run] = await reader.rows<RunRow>(runTable);
    const tombstones = heldTombstones(data, folder);
    const isKnown =
      readMadeReports(folder).some(({ content_id, run_id }) => content_id === report.content_id || run_id === report.run?.run_id) ||
      (run !== undefined && run.input_hash === report.run?.input_hash) ||
      tombstones.length > 0;
    if (now.contentId === report.content_id) return { state: "current", content_id: now.contentId, because: [], tombstones };
    if (!isKnown) return { state: "not_of_this_project", content_id: now.contentId, because: [], tombstones: [] };
    const isLater = run?.run_id !== report.run?.run_id;
    const because = [
      ...(tombstones.length > 0 ? (["withdrawn"] as const) : []),
      isLater ? ("later_run" as const) : ("other_report" as const),
    ];
    return { state: "superseded", content_id: now.contentId, because, tombstones };
  } finally {
    await reader.close();
  }
}

/** Tombstones of sources and people that the report still holds. */
function heldTombstones(data: ReportData, folder: string): NonNullable<VerifiedReport["project"]>["tombstones"] {
  const sources = new Set(unpackTable<SourceRow>(data.tables["source"]).map((row) => titledSource(row.source_id)));
  const names = unpackTable<ActorRow>(data.tables["actor"]).flatMap(({ actor_id, name }) => [nameWords(name), nameWords(actor_id)]);
  return readTombstones(folder)
    .filter((stone) => {
      if (stone.kind === "source") return sources.has(stone.source_id);
      const hidden = hiddenNames(stone);
      return (
        names.some((name) => hidden.isName(name, true)) ||
        [...sources].some((id) => stone.source_hashes.includes(saltedHash(stone.salt, id)))
      );
    })
    .map(({ tombstone_id, withdrawn_at, reason }) => ({ tombstone_id, withdrawn_at: new Date(withdrawn_at).toISOString(), reason }));
}

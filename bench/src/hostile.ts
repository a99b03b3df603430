/** Bench `hostile`: nothing crashes, nothing is lost, each is reported, time stays linear. */
import { createReadStream, mkdirSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { BenchRequest } from "./bench-request.ts";
import { endlessInput, HOSTILE_INPUTS, type HostileInput } from "./hostile-inputs.ts";
import { keepResult, table, type Figures } from "./results.ts";
import { mustRunHymnsheet, runHymnsheet } from "./run-program.ts";
import { inScratch } from "./scratch.ts";

interface Outcome {
  readonly name: string;
  readonly ms: number;
  /** Processor time where the system tells it, which other work on the machine does not stretch. */
  readonly costMs: number;
  readonly peakMb: number | null;
  readonly sourceCount: number;
  readonly problemCount: number;
  readonly complaints: readonly string[];
}

async function eachRow(
  project: string,
  given: { table: string; scratch: string },
  visit: (row: Record<string, unknown>) => void,
): Promise<void> {
  const file = join(given.scratch, `${given.table}.jsonl`);
  await mustRunHymnsheet(["export", project, "--table", given.table, "--format", "jsonl", "--out", file]);
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    if (line !== "") visit(JSON.parse(line) as Record<string, unknown>);
  }
}

async function runInput(input: HostileInput, programArgs: readonly string[]): Promise<Outcome> {
  return inScratch(async (folder) => {
    const given = join(folder, "input");
    mkdirSync(given);
    const recordCount = input.write(given);
    const project = join(folder, "project");
    const measured = await runHymnsheet(["analyze", given, "--out", project, "--levels", "words", ...programArgs]);
    const complaints: string[] = [];
    if (measured.code !== 0) {
      complaints.push(`exit code ${measured.code}: ${measured.talk.trim().split("\n").at(-1) ?? ""}`);
      return {
        name: input.name,
        ms: measured.ms,
        costMs: measured.processorMs ?? measured.ms,
        peakMb: measured.peakMb,
        sourceCount: 0,
        problemCount: 0,
        complaints,
      };
    }
    let sourceCount = 0;
    let problemCount = 0;
    const waiting = new Set(input.kept ?? []);
    await eachRow(project, { table: "source", scratch: folder }, (row) => {
      if (row["kind"] !== "title") sourceCount += 1;
    });
    await eachRow(project, { table: "problem", scratch: folder }, (row) => {
      problemCount += 1;
      if (typeof row["code"] !== "string" || typeof row["message"] !== "string" || row["message"] === "")
        complaints.push("a problem without words");
    });
    if (waiting.size > 0) {
      await eachRow(project, { table: "source_text", scratch: folder }, (row) => {
        for (const words of waiting) if (String(row["text"]).includes(words)) waiting.delete(words);
      });
    }
    for (const words of waiting) complaints.push(`lost the words "${words}"`);
    if (sourceCount + problemCount < recordCount + (input.brokenCount ?? 0))
      complaints.push(
        `${recordCount + (input.brokenCount ?? 0)} records went in, ${sourceCount} sources and ${problemCount} problems came out`,
      );
    if (problemCount < (input.brokenCount ?? 0)) complaints.push(`${input.brokenCount} broken records, ${problemCount} problems`);
    return {
      name: input.name,
      ms: measured.ms,
      costMs: measured.processorMs ?? measured.ms,
      peakMb: measured.peakMb,
      sourceCount,
      problemCount,
      complaints,
    };
  });
}

/** Twice the length may cost at most so many times as much. */
const LINEAR_MOST = 2.6;

export async function benchHostile(request: BenchRequest): Promise<void> {
  const megabytes = request.isQuick ? 10 : 50;
  const outcomes: Outcome[] = [];
  for (const input of [...HOSTILE_INPUTS, endlessInput(megabytes / 2, request.seed), endlessInput(megabytes, request.seed)]) {
    outcomes.push(await runInput(input, request.programArgs));
  }
  const least = Math.min(...outcomes.map((outcome) => outcome.costMs));
  const [half, whole] = [outcomes.at(-2)!, outcomes.at(-1)!];
  const growth = (whole.costMs - least) / Math.max(1, half.costMs - least);
  const complaints = outcomes.flatMap((outcome) => outcome.complaints.map((complaint) => `${outcome.name}: ${complaint}`));
  if (growth > LINEAR_MOST) complaints.push(`twice the line cost ${growth.toFixed(2)} times as much`);
  console.log("\nhostile");
  console.log(
    table([
      ["", "ms", "peak MB", "sources", "problems", ""],
      ...outcomes.map((outcome) => [
        outcome.name,
        String(outcome.ms),
        String(outcome.peakMb ?? "?"),
        String(outcome.sourceCount),
        String(outcome.problemCount),
        outcome.complaints.length === 0 ? "passed" : "FAILED",
      ]),
    ]),
  );
  console.log(`twice the line: ${growth.toFixed(2)} times the time, start-up left out`);
  for (const complaint of complaints) console.log(complaint);
  if (complaints.length > 0) process.exitCode = 1;
  const figures: Figures = {
    line_growth_ratio: Math.round(growth * 100) / 100,
    is_passed: complaints.length === 0,
    complaints,
    inputs: Object.fromEntries(
      outcomes.map(({ name, ms, peakMb, sourceCount, problemCount }) => [
        name,
        { total_ms: ms, peak_mb: peakMb, sources: sourceCount, problems: problemCount },
      ]),
    ),
  };
  if (request.isKept) console.log(`kept in ${keepResult("hostile", { setting: { seed: request.seed, megabytes }, figures })}`);
}

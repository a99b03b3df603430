/** Bench `crash`: a run killed at drawn moments and started again ends in the same tables and the same report. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import type { BenchRequest } from "./bench-request.ts";
import { differences } from "./compare-digests.ts";
import { digestProject } from "./digest.ts";
import { createDice } from "@hymnsheet/core/algo/random";
import { keepResult } from "./results.ts";
import { mustRunHymnsheet, runHymnsheet } from "./run-program.ts";
import { chooseDocuments } from "./same-bytes.ts";
import { inScratch, writeDocuments } from "./scratch.ts";

/** Time before the first stage starts: start-up of Node and of the program. */
const START_MS = 250;

export async function benchCrash(request: BenchRequest): Promise<void> {
  const { data, documents } = await chooseDocuments(request.isQuick ? 1000 : 4000);
  const momentCount = request.isQuick ? 5 : 20;
  const dice = createDice(request.seed);
  await inScratch(async (folder) => {
    const input = join(folder, "documents.jsonl");
    writeDocuments(input, documents);
    const analyze = (project: string): string[] => ["analyze", input, "--out", project, "--levels", "words", ...request.programArgs];
    // The name of a project is the name of its folder, so all are called alike.
    const clean = join(folder, "clean", "project");
    const measured = await mustRunHymnsheet(analyze(clean));
    const expected = await digestProject(clean, folder);
    console.log(`crash: an undisturbed run takes ${measured.ms} ms`);
    const wrong: string[] = [];
    let killedCount = 0;
    for (let moment = 0; moment < momentCount; moment += 1) {
      const killAfterMs = Math.round(START_MS + dice.next() * Math.max(0, measured.ms - START_MS));
      const project = join(folder, `killed-${moment}`, "project");
      const killed = await runHymnsheet(analyze(project), { killAfterMs });
      if (killed.code === null) killedCount += 1;
      const resumed = await mustRunHymnsheet(analyze(project));
      const different = differences(expected, await digestProject(project, folder));
      wrong.push(...different.map((name) => `${name} (killed after ${killAfterMs} ms)`));
      const done = killed.stages.map(({ stage }) => stage).join(", ");
      console.log(
        `crash: killed after ${killAfterMs} ms (done: ${done === "" ? "nothing" : done}), resumed in ${resumed.ms} ms: ${different.length === 0 ? "same bytes" : `differs in ${different.join(", ")}`}`,
      );
      rmSync(project, { recursive: true, force: true });
    }
    if (wrong.length > 0) process.exitCode = 1;
    const figures = {
      moments: momentCount,
      killed: killedCount,
      texts: documents.length,
      undisturbed_ms: measured.ms,
      is_same: wrong.length === 0,
      different: wrong,
    };
    if (request.isKept) console.log(`kept in ${keepResult("crash", { setting: { data, seed: request.seed }, figures })}`);
  });
}

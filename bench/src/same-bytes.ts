/** Bench `same-bytes`: one and two workers and five orders of the input files give the same tables and the same report. */
import { join } from "node:path";
import type { BenchRequest } from "./bench-request.ts";
import { differences, type Digest } from "./compare-digests.ts";
import { digestProject } from "./digest.ts";
import { createDice } from "@hymnsheet/core/algo/random";
import { congressFile, readAddresses, readCongress, thinOut, type Document } from "./releases.ts";
import { keepResult } from "./results.ts";
import { mustRunHymnsheet } from "./run-program.ts";
import { inScratch, writeDocuments } from "./scratch.ts";

/** Blocks of 64 KB, far below the default, so that many blocks meet at many seams. */
const BLOCK_ARGS = ["--block-bytes", "65536"];
const FILE_COUNT = 20;

/** A text that readers would clean becomes a problem row, whose place the report prints; places are not compared. */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const DIRTY = /[\u0000\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

export async function chooseDocuments(wanted: number): Promise<{ data: string; documents: Document[] }> {
  const file = congressFile();
  if (file !== null) {
    const clean = (await readCongress(file)).filter((document) => !DIRTY.test(document.text));
    return { data: "congress", documents: thinOut(clean, wanted) };
  }
  console.log("HYMNSHEET_DATA does not name a folder with the congress releases: the State of the Union addresses stand in");
  return { data: "sotu", documents: readAddresses() };
}

export async function benchSameBytes(request: BenchRequest): Promise<void> {
  const { data, documents } = await chooseDocuments(request.isQuick ? 2000 : 20_000);
  const orderCount = request.isQuick ? 2 : 5;
  const dice = createDice(request.seed);
  let first: Digest | null = null;
  let runs = 0;
  const wrong: string[] = [];
  for (let order = 0; order < orderCount; order += 1) {
    // The first order is the given one; in the others both the rows in the files and the files are drawn anew.
    const drawn = order === 0 ? documents : dice.shuffled(documents);
    for (const workers of [1, 2]) {
      await inScratch(async (folder) => {
        const files = Array.from({ length: FILE_COUNT }, (_, place) => {
          const file = join(folder, `part-${place}.jsonl`);
          const size = Math.ceil(drawn.length / FILE_COUNT);
          writeDocuments(file, drawn.slice(place * size, (place + 1) * size));
          return file;
        });
        const project = join(folder, "project");
        const given = order === 0 ? files : dice.shuffled(files);
        const args = [
          "analyze",
          ...given,
          "--out",
          project,
          "--levels",
          "words",
          "--workers",
          String(workers),
          ...BLOCK_ARGS,
          ...request.programArgs,
        ];
        const measured = await mustRunHymnsheet(args);
        const digest = await digestProject(project, folder);
        runs += 1;
        first ??= digest;
        const different = differences(first, digest);
        wrong.push(...different.map((name) => `${name} (order ${order}, ${workers} workers)`));
        console.log(
          `same-bytes: order ${order}, workers ${workers}, ${measured.ms} ms: ${different.length === 0 ? "same bytes" : `differs in ${different.join(", ")}`}`,
        );
      });
    }
  }
  if (wrong.length > 0) process.exitCode = 1;
  const figures = {
    runs,
    tables: first === null ? 0 : (first as Digest).size - 1,
    texts: documents.length,
    is_same: wrong.length === 0,
    different: wrong,
  };
  if (request.isKept)
    console.log(
      `kept in ${keepResult("same-bytes", { setting: { data, seed: request.seed, orders: orderCount, workers: [1, 2], block: 65536 }, figures })}`,
    );
}

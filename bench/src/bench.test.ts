import { execPath } from "node:process";
import { expect, test } from "vitest";
import { differences } from "./compare-digests.ts";
import { endlessLine } from "./hostile-inputs.ts";
import { canMeasureMemory } from "./process-tree.ts";
import { createDice } from "@hymnsheet/core/algo/random";
import { thinOut } from "./releases.ts";
import { whatGotWorse } from "./results.ts";
import { readStages, runProgram } from "./run-program.ts";
import { growthExponent } from "./speed.ts";

test("stage lines are read among others and added up, a broken line is left out", () => {
  const lines = [
    '{"event":"stage","stage":"reuse","ms":20}',
    "talk",
    '{"event":"stage","stage":"read","ms":5}',
    '{"event":"stage","stage":"reuse","ms":1}',
    '{"event":"sta',
  ];
  expect(readStages(lines)).toEqual([
    { stage: "reuse", ms: 21 },
    { stage: "read", ms: 5 },
  ]);
});

test("ten times the size in ten to the 1.2 times the time grows as n^1.2", () => {
  expect(
    growthExponent([
      { size: 100, ms: 50 },
      { size: 300, ms: 1 },
      { size: 1000, ms: 50 * 10 ** 1.2 },
    ]),
  ).toBeCloseTo(1.2, 12);
});

test("a slice takes even steps and never more than there is", () => {
  expect(thinOut([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 5)).toEqual([0, 2, 4, 6, 8]);
  expect(thinOut([1, 2], 5)).toEqual([1, 2]);
});

test("what grew by a tenth is named, what shrank is not", () => {
  const earlier = { total_ms: 100, peak_mb: 50, texts: 5, stages_ms: { reuse_ms: 10 } };
  expect(whatGotWorse(earlier, { total_ms: 120, peak_mb: 40, texts: 9, stages_ms: { reuse_ms: 30 } })).toEqual([
    "stages_ms.reuse_ms: 10 -> 30",
    "total_ms: 100 -> 120",
  ]);
});

test("digests differ by name, a missing table too", () => {
  expect(
    differences(
      new Map([
        ["a", "1"],
        ["b", "2"],
      ]),
      new Map([
        ["a", "1"],
        ["c", "2"],
      ]),
    ),
  ).toEqual(["b", "c"]);
});

test("an endless line has the asked length and no line end", () => {
  const line = endlessLine(10_000, createDice(1));
  expect(line).not.toContain("\n");
  expect(Math.abs(line.length - 10_000)).toBeLessThan(20);
});

test.skipIf(!canMeasureMemory)("memory of a process that a process started is counted", async () => {
  const child = "const held = Buffer.alloc(200e6, 1); setTimeout(() => held.length, 400)";
  const parent = `require("node:child_process").spawn(process.execPath, ["-e", ${JSON.stringify(child)}], { stdio: "ignore" })`;
  const measured = await runProgram({ command: execPath, args: ["-e", parent] });
  expect(measured.code).toBe(0);
  expect(measured.peakMb).toBeGreaterThan(200);
  expect(measured.processorMs).toBeGreaterThan(20);
});

test("a killed program has no exit code", async () => {
  const measured = await runProgram({ command: execPath, args: ["-e", "setTimeout(() => 0, 20000)"], killAfterMs: 200 });
  expect(measured.code).toBeNull();
  expect(measured.ms).toBeLessThan(10_000);
});

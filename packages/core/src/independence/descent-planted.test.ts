import { describe, expect, test } from "vitest";
import { createDice, type Dice } from "../algo/random.ts";
import { countDescent } from "./count-descent.ts";
import { tellDescent } from "./descent.ts";
import type { JudgedItem, JudgedStatement } from "./judged.ts";

const DAY = 86_400_000;
const LINES = 14;

interface Text {
  readonly day: number;
  /** Wording of each line; undefined where it is left out. */
  readonly lines: readonly (number | undefined)[];
}

const between = (dice: Dice, low: number, high: number): number => low + dice.next() * (high - low);

function follow(source: Text, keep: number, { dice, reword }: { readonly dice: Dice; readonly reword: number }): Text {
  const lines = source.lines.map((wording) => {
    if (wording === undefined || dice.next() > keep) return undefined;
    return dice.next() < reword ? 1 + dice.below(1e6) : wording;
  });
  return { day: source.day + 1 + dice.below(10), lines };
}

/** Two texts, of which the second follows the first (or both a third), and others of the family. */
function plant(dice: Dice, truth: "copy" | "common_source", thirdCount: number): { texts: Text[]; isTurned: boolean } {
  const source: Text = { day: 0, lines: Array.from({ length: LINES }, () => 0) };
  const style = { dice, reword: between(dice, 0.1, 0.5) };
  const another = (from: Text): Text => follow(from, between(dice, 0.5, 0.9), style);
  const isSourceHere = truth === "copy" && dice.next() < 0.4;
  const a = isSourceHere ? source : another(source);
  const b = truth === "copy" ? another(a) : another(source);
  // A follower has met the common text elsewhere, too.
  const met = b.lines.map((wording) => (wording === undefined && truth === "copy" && dice.next() < 0.03 ? 0 : wording));
  const thirds = Array.from({ length: thirdCount }, () => another(source));
  const isTurned = dice.next() < 0.5;
  const pair = isTurned ? [{ ...b, lines: met }, a] : [a, { ...b, lines: met }];
  const texts = [...pair, ...thirds].map(({ day, lines }) => ({
    day: dice.next() < 0.05 ? dice.below(30) : day,
    lines: lines.map((wording) => (dice.next() < 0.04 ? undefined : wording)),
  }));
  return { texts, isTurned };
}

function judge(texts: readonly Text[]): ReturnType<typeof tellDescent> {
  const statements = texts.map(({ day }, speaker): JudgedStatement => ({
    id: `s${speaker}`,
    speaker,
    event: null,
    from: day * DAY,
    to: (day + 1) * DAY,
    tokenCount: 500,
    language: "en",
    topics: new Uint32Array(),
    isFull: true,
  }));
  const items = Array.from({ length: LINES }, (_, line): JudgedItem => ({
    id: `item${line}`,
    level: "passage",
    bits: 80,
    text: "",
    tokenCount: 10,
    places: texts.flatMap(({ lines }, statement) =>
      lines[line] === undefined
        ? []
        : [{ statement, sourceId: `s${statement}`, start: line * 50, end: line * 50 + 40, variant: lines[line], isAsserted: true }],
    ),
  }));
  return tellDescent(countDescent(0, 1, { statements, members: new Set(texts.keys()), items }));
}

function measure(truth: "copy" | "common_source", thirdCount: number, runs = 600) {
  const dice = createDice(20_31 + thirdCount);
  let recognised = 0;
  let wrong = 0;
  let turned = 0;
  for (let run = 0; run < runs; run++) {
    const { texts, isTurned } = plant(dice, truth, thirdCount);
    const { verdict, repeated } = judge(texts);
    if (verdict === "undetermined") continue;
    if (verdict !== truth) wrong++;
    else recognised++;
    if (verdict === "copy" && truth === "copy" && repeated !== (isTurned ? "b" : "a")) turned++;
  }
  return { recognised: recognised / runs, wrong: wrong / runs, turned: turned / Math.max(1, recognised) };
}

describe("copy and common source on planted families", () => {
  test("two texts without third witnesses are left undetermined", () => {
    for (const truth of ["copy", "common_source"] as const) expect(measure(truth, 0)).toMatchObject({ recognised: 0, wrong: 0 });
  });

  // Measured with these dice: recognised / wrong of copies 0/.07, .11/.07, .25/.06, .26/.07; of common sources .57/0, .74/.01, .87/.01, .91/.01.
  test.each([
    [1, 0, 0.55],
    [2, 0.09, 0.7],
    [4, 0.22, 0.84],
    [8, 0.23, 0.87],
  ])("with %i third witnesses few verdicts are wrong, and more third witnesses tell more", (thirdCount, copies, sources) => {
    const copy = measure("copy", thirdCount);
    const source = measure("common_source", thirdCount);
    expect(copy.wrong).toBeLessThanOrEqual(0.08);
    expect(source.wrong).toBeLessThanOrEqual(0.02);
    expect(copy.recognised).toBeGreaterThanOrEqual(copies);
    expect(source.recognised).toBeGreaterThanOrEqual(sources);
    expect(copy.turned).toBeLessThanOrEqual(0.05);
  });
});

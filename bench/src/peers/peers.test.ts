import fc from "fast-check";
import { expect, test } from "vitest";
import { joinPieces } from "./join-pieces.ts";
import { encodeText, residueTable } from "./letters-as-residues.ts";
import { missingProgram } from "./missing-program.ts";
import { readAlignments } from "./passim-peer.ts";
import { addCosts, type Piece } from "./peer.ts";
import { readRuns } from "./sim-text-peer.ts";
import { matchesOf, wordsWithin, wordText } from "./word-texts.ts";

const piece = (aFrom: number, aTo: number, bFrom: number, bTo: number): Piece => ({ a: 0, aFrom, aTo, b: 1, bFrom, bTo });

test("two runs with one changed word between them are one passage when one word may stand between, and two when none may", () => {
  const runs = [piece(10, 15, 3, 8), piece(16, 20, 9, 13)];
  expect(joinPieces(runs, 1)).toEqual([piece(10, 20, 3, 13)]);
  expect(joinPieces(runs, 0)).toEqual(runs);
});

test("runs that are near in one text only stay apart", () => {
  const runs = [piece(10, 15, 3, 8), piece(16, 20, 90, 94)];
  expect(joinPieces(runs, 8)).toEqual(runs);
});

test("joined pieces cover every piece, no two of them could be joined again, and the order of the input does not matter", () => {
  const some = fc.array(
    fc
      .tuple(fc.nat(60), fc.integer({ min: 1, max: 9 }), fc.nat(60), fc.integer({ min: 1, max: 9 }))
      .map(([a, m, b, n]) => piece(a, a + m, b, b + n)),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(some, fc.nat(6), (pieces, gap) => {
      const joined = joinPieces(pieces, gap);
      for (const { aFrom, aTo, bFrom, bTo } of pieces)
        expect(joined.some((one) => one.aFrom <= aFrom && one.aTo >= aTo && one.bFrom <= bFrom && one.bTo >= bTo)).toBe(true);
      expect(joinPieces(joined, gap)).toEqual(joined);
      expect(joinPieces(pieces.toReversed(), gap)).toEqual(joined);
    }),
  );
});

test("a match begins with its first word and ends with its last, in UTF-16 units; one speaker's own words are left out", () => {
  const text = "😀 We ask, again. Thanks!";
  const texts = [
    wordText({ id: "x", speakerId: "ann", text }),
    wordText({ id: "y", speakerId: "bob", text: "So we ask again" }),
    wordText({ id: "z", speakerId: "ann", text: "we ask again" }),
  ];
  const [match, ...others] = matchesOf(texts, [piece(0, 3, 1, 4), { ...piece(0, 3, 0, 3), b: 2 }, piece(2, 2, 1, 1)]);
  expect(others).toEqual([]);
  expect(text.slice(match!.a_start, match!.a_end)).toBe("We ask, again");
  expect([match!.b_source_id, match!.b_start, match!.b_end]).toEqual(["y", 3, 15]);
});

test("the words of a place are those that share a letter with it", () => {
  const text = wordText({ id: "x", speakerId: "ann", text: "one two  three" });
  expect(wordsWithin(text, 2, 5)).toEqual({ from: 0, to: 2 });
  expect(wordsWithin(text, 7, 9)).toEqual({ from: 2, to: 2 });
  expect(wordsWithin(text, 0, 14)).toEqual({ from: 0, to: 3 });
});

test("runs of sim_text are read by line, whatever folder the files are in", () => {
  const output = "texts/x-1.txt/0/12.txt: line 105-114   |texts/x-1.txt/0/7.txt: line 5-14 [10]\n\nTotal input: 2 files\n";
  expect(readRuns(output)).toEqual([{ a: 12, aFrom: 104, aTo: 114, b: 7, bFrom: 4, bTo: 14 }]);
});

test("alignments of passim count code points: behind an emoji they are found all the same", () => {
  const texts = ["😀 one two three", "one two"].map((text, place) => wordText({ id: `t${place}`, speakerId: `s${place}`, text }));
  const line = JSON.stringify({ id: "t0", begin: 2, end: 9, id2: "t1", begin2: 0, end2: 7 });
  expect(readAlignments([line], texts)).toEqual([piece(0, 2, 0, 2)]);
});

test("the commonest letters become residues, each of one letter, and know their words", () => {
  const texts = [wordText({ id: "x", speakerId: "ann", text: "Eel 7 élan, egg" })];
  const table = residueTable(texts);
  expect([...table].slice(0, 2)).toEqual([
    ["e", "A"],
    ["g", "L"],
  ]);
  const { residues, words } = encodeText(texts[0]!, table);
  expect(residues).toHaveLength(10);
  expect([...words]).toEqual([0, 0, 0, 2, 2, 2, 2, 3, 3, 3]);
  expect(new Set(table.values()).size).toBe(table.size);
  const all = residueTable([wordText({ id: "y", speakerId: "bob", text: "abcdefghijklmnopqrstuvwxyz" })]);
  expect(all.size).toBe(22);
});

test("an absent program and a namesake are told apart", () => {
  expect(missingProgram("no-such-program", [], "nowhere")).toContain("is not installed (nowhere)");
  expect(missingProgram(process.execPath, ["--version"], "nowhere", "passim")).toContain("is another program");
  expect(missingProgram(process.execPath, ["--version"], "nowhere", "v")).toBeNull();
});

test("costs add up, the peak does not, and what cannot be measured stays unknown", () => {
  const [one, two] = [
    { ms: 5, processorMs: 4, peakMb: 30 },
    { ms: 7, processorMs: 6, peakMb: 20 },
  ] as const;
  expect(addCosts([one, two])).toEqual({ ms: 12, processorMs: 10, peakMb: 30 });
  expect(addCosts([one, { ...two, processorMs: null, peakMb: null }])).toEqual({ ms: 12, processorMs: null, peakMb: null });
});

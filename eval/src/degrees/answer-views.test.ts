import { expect, test } from "vitest";
import { viewOfContent, viewOfPassages, viewOfPieces, viewOfSentences } from "./answer-views.ts";

const source = "The bridge was built in stone by the county. It carried the mail for ninety years. A flood took the middle arch away.";

test("an answer cut from the source has full containment, whole sentences in order, and one long piece", () => {
  const cut = "It carried the mail for ninety years. A flood took the middle arch away.";
  expect(viewOfContent(cut, source)).toEqual([1, 1, 1, 1, 1, 1]);
  expect(viewOfSentences(cut, source)).toEqual([1, 1, 0, 1]);
  const [share, ofWord, mean, , count] = viewOfPieces(cut, source);
  expect([share, ofWord, mean, count]).toEqual([1, Math.log2(14), Math.log2(14), 1 / 14]);
});

test("exchanged sentences keep runs and change the order of the pieces; exchanged words inside a sentence change its order", () => {
  const exchanged = "A flood took the middle arch away. It carried the mail for ninety years.";
  expect(viewOfPieces(exchanged, source)[3]).toBe(0);
  expect(viewOfSentences(exchanged, source)[1]).toBe(1);
  expect(viewOfSentences("For ninety years it carried the mail.", source)[1]).toBeLessThan(1);
});

test("nothing in common, an empty answer and an empty source are zeros, not errors", () => {
  for (const view of [viewOfContent, viewOfPieces, viewOfSentences]) {
    for (const [answer, other] of [
      ["one two three four five six", "alpha beta gamma delta epsilon"],
      ["", source],
      [source, ""],
    ] as const) {
      expect(view(answer, other).every((value) => Number.isFinite(value))).toBe(true);
    }
  }
  expect(viewOfPassages("Nothing found here.", [])).toEqual([0, 0, 0, 0, 0]);
});

test("passages are measured on the answer's side", () => {
  const match = {
    a_source_id: "answer",
    a_start: 0,
    a_end: 10,
    b_source_id: "source",
    b_start: 40,
    b_end: 90,
    layer: "voices",
    type: "near_verbatim",
    token_count: 3,
    identity_share: 0.5,
    surprisal_bits: 44,
    suppressed_by: "",
  };
  expect(viewOfPassages("ten chars. ten chars", [match])).toEqual([0.5, 0.25, 0.5, 0.5, 11]);
});

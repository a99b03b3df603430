import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { resolveOptions } from "../model/options/define-option.ts";
import { beginMask, finishMask, maskOwnWords, speakerBlocks } from "./boilerplate-mask.ts";
import { boilerplateOptions } from "./boilerplate-options.ts";
import { maskOptions, maskReasons } from "./boilerplate-reasons.ts";
import { filler, inventCorpus } from "./item-corpus.contract.ts";

const HEAD = "Office of the member for the northern harbour and nine islands";
const LINE =
  "In the harbour Senator Ambrose Quill said we will put a lamp on every quay. For more information visit https://lamp.example today.";
const options = resolveOptions(boilerplateOptions);

/** Six texts each of three speakers, in turns; all share a line, and each speaker a head of the own. */
const texts = Array.from({ length: 18 }, (_, at) => ({
  speaker: `S${at % 3}`,
  text: `${HEAD} number${at % 3}. ${filler(at, 120)} ${LINE} ${filler(at + 100, 30)}`,
}));
const pairs = texts.flatMap((_, b) => Array.from({ length: b }, (_unused, a) => ({ a, b, aWords: LINE })));
const heads = pairs.filter(({ a, b }) => a % 3 === b % 3).map(({ a, b }) => ({ a, b, aWords: `${HEAD} number${a % 3}` }));
const corpus = inventCorpus(texts, [...pairs, ...heads]);

function reasons(blockTokens: number, order: (blocks: number[][]) => number[][]): string[] {
  const step = beginMask(corpus, options);
  for (const block of order(speakerBlocks(step, blockTokens))) maskOwnWords(step, block);
  return [...finishMask(step)].map((code) => maskReasons[code]!);
}

describe("masks", () => {
  test("formulas, frames and addresses are found, and nothing outside passages", () => {
    const found = reasons(Number.POSITIVE_INFINITY, (blocks) => blocks);
    expect(found).toEqual(expect.arrayContaining(["speaker_frame", "contact_line"]));
    const { matched } = beginMask(corpus, options);
    found.forEach((reason, at) => expect(reason === "none" || matched[at] === 1).toBe(true));
  });

  test("a line under most columns of a paper is the paper's, one under a few of them is not", () => {
    const paper = "The Courier prints guest columns of up to six hundred words and pays for none";
    const maskedOf = (underEach: number): Set<string> => {
      const columns = Array.from({ length: 15 }, (_, at) => ({
        speaker: `W${at}`,
        kind: "opinion" as const,
        text: `${filler(at, 90)}. ${at % underEach === 0 ? paper : filler(at + 50, 15)}.`,
      }));
      const holders = columns.flatMap(({ text }, at) => (text.includes(paper) ? [at] : []));
      const shared = holders.slice(1).map((b) => ({ a: 0, b, aWords: paper }));
      const invented = inventCorpus(columns, shared);
      const step = beginMask({ ...invented, documents: { ...invented.documents, outlet: new Uint32Array(15).fill(1) } }, options);
      for (const block of speakerBlocks(step, Number.POSITIVE_INFINITY)) maskOwnWords(step, block);
      return new Set([...finishMask(step)].map((code) => maskReasons[code]!));
    };
    expect(maskedOf(1)).toContain("outlet_frame");
    expect(maskedOf(3)).not.toContain("outlet_frame");
  });

  test("are the same whatever the blocks and their order", () => {
    const whole = reasons(Number.POSITIVE_INFINITY, (blocks) => blocks);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4000 }), (blockTokens) => {
        expect(reasons(blockTokens, (blocks) => blocks.toReversed())).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });

  test("blocks hold every document once and never part a speaker", () => {
    const blocks = speakerBlocks(beginMask(corpus, options), 1);
    expect(blocks.map((block) => new Set(block.map((document) => document % 3)).size)).toEqual([1, 1, 1]);
    expect(blocks.flat().sort((x, y) => x - y)).toEqual([...texts.keys()]);
  });

  test("each can be switched off by its own option, and the others stay", () => {
    const lines =
      "In March 2031 Senator Ambrose Quill, chairman of the Committee on Northern Harbours, thanked them: thank you very much, Mr. Speaker, for the Lamp and Harbour Act. For more information visit https://lamp.example today.";
    const holders = [0, 1].map((at) => ({ speaker: `S${at}`, text: `${filler(at, 60)}. ${lines} ${filler(at + 100, 60)}` }));
    const shared = inventCorpus(holders, [{ a: 0, b: 1, aWords: lines }]);
    const found = (changed: Partial<typeof options>): Set<string> => {
      const step = beginMask(shared, { ...options, ...changed });
      for (const block of speakerBlocks(step, Number.POSITIVE_INFINITY)) maskOwnWords(step, block);
      return new Set([...finishMask(step)].map((code) => maskReasons[code]!));
    };
    const all = found({});
    expect([...all]).toEqual(expect.arrayContaining(["date", "name", "office_formula", "bill_formula", "stock_phrase", "contact_line"]));
    for (const [reason, option] of Object.entries(maskOptions)) {
      const left = found({ [option]: false });
      expect(left.has(reason as (typeof maskReasons)[number])).toBe(false);
      // Words that nothing else explains come back; no other mask goes.
      for (const other of all)
        if (other !== "none" && maskOptions[other as keyof typeof maskOptions] !== option)
          expect([reason, left.has(other)]).toEqual([reason, true]);
    }
    const unlisted = found({ maskFormulas: false });
    for (const reason of ["office_formula", "bill_formula", "stock_phrase", "contact_line"]) expect(unlisted.has(reason)).toBe(false);
    expect(unlisted.has("date")).toBe(true);
  });
});

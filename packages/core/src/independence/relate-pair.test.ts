import { describe, expect, test } from "vitest";
import { resolveOptions } from "../model/options/define-option.ts";
import { NO_CALIBRATION, type Calibration, type TailFit } from "./chance.ts";
import { buildCommonTexts } from "./common-text.ts";
import { Families } from "./families.ts";
import { judge } from "./judge.ts";
import { planCorpus, type PlannedSpeaker } from "./judged-corpus.fixture.ts";
import { judgementOptions } from "./judgement-options.ts";
import type { JudgedCorpus } from "./judged.ts";
import { linkStatements } from "./link-statements.ts";
import { isDependent, relatePair } from "./relate-pair.ts";

const fits = (["passage", "figure", "device"] as const).flatMap((level) =>
  (["same", "other"] as const).map((occasion): TailFit => ({
    level,
    occasion,
    threshold: 52,
    rate: 0.01,
    lambda: 0.2,
    pairCount: 5000,
    sharingCount: 20,
  })),
);
const CALIBRATED: Calibration = { kind: "comparison", set: "invented", languages: ["en"], fits };

const words = Array.from({ length: 12 }, () => ({}));
const from = (...lines: number[]): PlannedSpeaker => ({ camp: "north", lines });

/** Speakers in the order given, one statement each, a day apart. */
function dated(speakers: readonly PlannedSpeaker[]): JudgedCorpus {
  return planCorpus(
    speakers.map((speaker, day) => ({ ...speaker, day })),
    words,
  );
}

function relate(corpus: JudgedCorpus, calibration = CALIBRATED) {
  const judgement = judge(corpus, calibration, resolveOptions(judgementOptions));
  const links = linkStatements(judgement, isDependent);
  const texts = buildCommonTexts(corpus, links, (id, start, end) => `${id} ${start}-${end}`);
  const families = new Families(texts, corpus.statements);
  const of = (a: number, b: number) =>
    relatePair(
      judgement,
      families,
      judgement.overall.find((pair) => pair.a === a && pair.b === b)!,
    );
  return { links, texts, of };
}

describe("what a pair is to each other", () => {
  const drops = [from(0, 1, 2, 3, 4, 5), from(0, 1, 2, 6, 7, 3), from(4, 5, 6, 7, 0, 1), from(2, 3, 4, 5, 6, 7)];

  test("speakers who each leave out what another has follow one text, and nobody of them is told to be first", () => {
    const { texts, of } = relate(dated(drops));
    expect(texts.map(({ speakers }) => speakers)).toEqual([[0, 1, 2, 3]]);
    for (const [a, b] of [
      [0, 1],
      [1, 2],
      [2, 3],
    ] as const)
      expect(of(a, b)).toMatchObject({ verdict: "common_source", earlier: undefined, directionLogOdds: undefined });
  });

  test("two speakers without a third are left undetermined, with who is seen earliest", () => {
    const { of } = relate(dated([from(0, 1, 2, 3), from(0, 1, 2, 3)]));
    expect(of(0, 1)).toMatchObject({ verdict: "undetermined", earlier: 0 });
    expect(of(0, 1).terms.map(([name]) => name)).toContain("direction_time");
  });

  test("what a text declares decides", () => {
    const corpus = dated(drops);
    const declared = [{ a: 0, b: 1, source: 1, itemId: corpus.items[0]!.id }];
    expect(relate({ ...corpus, declared }).of(0, 1)).toMatchObject({ verdict: "copy", isDeclared: true, earlier: 1 });
    const together = [{ ...declared[0]!, source: null }];
    expect(relate({ ...corpus, declared: together }).of(0, 1)).toMatchObject({ verdict: "common_source", isDeclared: true });
  });

  test("without a chance level nothing is told of a pair; statements that share two lines still stand side by side", () => {
    const { links, texts, of } = relate(dated(drops), NO_CALIBRATION);
    expect(of(0, 1)).toMatchObject({ verdict: "undetermined", earlier: undefined, terms: [] });
    expect(links).toHaveLength(6);
    expect(texts).toHaveLength(1);
  });

  test("one line links two statements only beyond chance, and is no common text of two speakers", () => {
    expect(relate(dated([from(0), from(0)]))).toMatchObject({ links: [{ a: 0, b: 1 }], texts: [] });
    expect(relate(dated([from(0), from(0)]), NO_CALIBRATION).links).toEqual([]);
  });
});

test("of several common texts the one counts of which two speakers share most", () => {
  const corpus = dated([from(0, 1, 2, 3), from(0, 1, 2, 3), from(0, 1, 2, 3)]);
  const { texts } = relate(corpus);
  const short = { ...texts[0]!, lines: texts[0]!.lines.slice(0, 1) };
  expect(new Families([short, ...texts], corpus.statements).of(0, 2)).toMatchObject({ a: 0, b: 2, text: texts[0] });
  expect(new Families([], corpus.statements).of(0, 2)).toBeUndefined();
});

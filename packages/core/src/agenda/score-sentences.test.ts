import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { english } from "../languages/en/english.ts";
import { trainedModels } from "../languages/trained.ts";
import { agendaLexicon } from "./agenda-lexicon.ts";
import { bestLabel, schemeNames, scoreSentence, sentenceSchemes, signCount, signsInPlace, type AgendaWeights } from "./score-sentences.ts";
import { openTargetModel } from "./score-target.ts";
import { sentenceWords, signsOf } from "./sentence-signs.ts";

const trained = trainedModels.get("en")!;
const weights = (await trained.agenda()) as AgendaWeights;
const { packed, cues } = await trained.targetSentiment();
const model = openTargetModel(packed, cues);
const score = (text: string) => {
  const own = signsOf(text, sentenceWords(text, { start: 0, end: text.length }), agendaLexicon(english)!, model);
  return scoreSentence(signsInPlace([own], 0), weights);
};

describe("what a sentence does", () => {
  it("has a weight for each sign and label, or the weights are of another version", () => {
    for (const scheme of schemeNames)
      expect(weights[scheme].map(({ length }) => length)).toEqual(sentenceSchemes[scheme].map(() => signCount + 1));
  });

  it("is told for plain cases", () => {
    expect(bestLabel("function", score("The minister has failed us and wasted nine million.").function)).toBe("attack");
    expect(bestLabel("function", score("We have built forty schools and restored the clinics, and I am proud of it.").function)).toBe(
      "acclaim",
    );
    expect(bestLabel("function", score("May I have some water, please?").function)).toBe("other");
    expect(bestLabel("act", score("We will build three thousand homes a year.").act)).toBe("commitment");
  });

  it("has shares that sum to 1 for any words, none among them", () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        for (const shares of Object.values(score(text))) expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      }),
    ));
});

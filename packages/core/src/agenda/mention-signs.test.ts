import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { english } from "../languages/en/english.ts";
import { trainedModels } from "../languages/trained.ts";
import { agendaLexicon } from "./agenda-lexicon.ts";
import { colourMention } from "./colour-mention.ts";
import { mentionPlaces, mentionSigns, polaritySeen, putPolarity } from "./mention-signs.ts";
import { scoreMention, type MentionWeights } from "./score-mention.ts";
import { scoreSentence, sentenceSchemes, signsInPlace, type AgendaWeights } from "./score-sentences.ts";
import { openStanceModel, scoreStance } from "./score-stance.ts";
import { openTargetModel } from "./score-target.ts";
import { sentenceWords, signsOf } from "./sentence-signs.ts";

const trained = trainedModels.get("en")!;
const lexicon = agendaLexicon(english)!;
const weights = (await trained.agenda()) as unknown as AgendaWeights & MentionWeights;
const { packed, cues } = await trained.targetSentiment();
const model = openTargetModel(packed, cues);
const stance = openStanceModel(await trained.stance());
const places = mentionPlaces(lexicon.beside);

/** Signs of the words in square brackets. */
function read(marked: string) {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  const text = marked.replace("[", "").replace("]", "");
  const sentence = sentenceWords(text, { start: 0, end: text.length });
  const own = signsOf(text, sentence, lexicon, model);
  const target = { start, end };
  const signs = mentionSigns({ text, sentence, target, others: [], signs: [own, undefined, undefined], lexicon, model, stance });
  return { text, sentence, target, own, signs, value: (name: string) => signs[places.get(name)!] };
}

function colour(marked: string) {
  const { text, sentence, target, own, signs } = read(marked);
  const shares = scoreSentence(signsInPlace([own], 0), weights);
  const flags = {
    isGeneric: false,
    isAllusion: false,
    isOwnSide: false,
    isTold: false,
    isSelf: false,
    person: "first" as const,
    isGiven: false,
    charge: null,
  };
  return colourMention({ text, sentence, target, others: [], shares, signs, weights, ...flags });
}

describe("the signs of a mention", () => {
  it("have one weight each, or the weights are of another version", () => {
    expect(weights.mention_polarity.map(({ length }) => length)).toEqual([1, 2, 3].map(() => places.size + 1));
    expect(weights.mention_function.map(({ length }) => length)).toEqual(sentenceSchemes.function.map(() => places.size + 1));
  });

  it("tell what stands on which side, the form and the words beside it", () => {
    const failed = read("We worked hard, and then [the minister] failed every school.");
    expect(failed.value("blame_right")).toBeGreaterThan(0);
    expect(failed.value("blame_left")).toBe(0);
    expect([failed.value("role"), failed.value("name"), failed.value("subject")]).toEqual([1, 0, 1]);
    expect(read("I call on [Ada Lovell] to explain.").value("before:on")).toBe(1);
    expect(read("[Their] plan is ready.").value("owner")).toBe(1);
    expect(read("[Madam Mayor], I shall be brief.").value("vocative")).toBe(1);
    expect(read("I met [Madam Mayor] twice.").value("vocative")).toBe(0);
  });

  it("are as many for any words", () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }), (left, right) => {
        const plain = (words: string): string => words.replace(/[[\]]/gu, "");
        const { signs } = read(`${plain(left)} [Ada] ${plain(right)}`);
        expect(signs).toHaveLength(places.size);
        expect(signs.every(Number.isFinite)).toBe(true);
        const { polarity, function: deeds } = scoreMention(signs, weights);
        expect(polarity.negative + polarity.neutral + polarity.positive).toBeCloseTo(1, 9);
        expect(deeds.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      }),
    ));

  it("take an encoder's view in place of the classifier's, and nothing else", () => {
    const { signs } = read("[Ada Lovell] spoke.");
    const seen = signs.slice();
    putPolarity(seen, { negative: 0.9, neutral: 0.05, positive: 0.05 });
    expect(seen[0]).toBeGreaterThan(1);
    expect([...seen.subarray(3)]).toEqual([...signs.subarray(3)]);
  });
});

describe("the side of a mention", () => {
  it("is the other one where blame stands beside it, whoever is named", () => {
    const side = (marked: string): number => {
      const { text, sentence, target } = read(marked);
      return scoreStance(stance, { text, sentence, target, others: [] }, cues);
    };
    const blamed = side("[Ada Lovell] continues to block the bill and has failed working families.");
    const praised = side("I applaud [Ada Lovell] for signing the bill and for her leadership.");
    expect(blamed).toBeGreaterThan(0.6);
    expect(praised).toBeLessThan(0.3);
    expect(side("[Bo Marten] continues to block the bill and has failed working families.")).toBe(blamed);
  });
});

describe("a mention", () => {
  it("is attacked where the words blame it", () => {
    for (const text of [
      "[The minister] has failed our schools and wasted nine million.",
      "[Minister Okonjo] broke his promise and refused to answer a single question.",
      "[The Harbour Bloc] has betrayed the workers who trusted it.",
    ])
      expect([text, colour(text).polarity, colour(text).function]).toEqual([text, "negative", "attack"]);
  });

  it("is attacked in formulas that name no deed", () => {
    for (const text of [
      "I have a quarrel with [Janet Thorley].",
      "[One man] does.",
      "[She] runs this town like a landlady counting spoons.",
      "Ask [her] who signed for the money.",
    ])
      expect([text, colour(text).function]).toEqual([text, "attack"]);
    expect(colour("I have no quarrel with [the party].").polarity).toBe("positive");
    expect(colour("I would trust [him] with my own wallet.").polarity).toBe("positive");
  });

  it("is not attacked where it is asked, met, thanked or praised", () => {
    for (const text of [
      "I call on [the Minister of Labour] to step in before the winter.",
      "[Mr Dunmore] met the ambassador for an hour on Tuesday.",
      "I thank [Councillor Bright] for her patient work.",
      "[Senator Moncrieff] today secured $14 million to repair the dam.",
      "[The Senate] should pass this bill before the end of the month.",
    ])
      expect([text, colour(text).function === "attack"]).toEqual([text, false]);
  });

  it("tells what the classifier saw from the signs", () =>
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), fc.integer({ min: 1, max: 1000 }), (a, b, c) => {
        const total = a + b + c;
        const shares = { negative: a / total, neutral: b / total, positive: c / total };
        const values = new Float64Array(5);
        putPolarity(values, shares);
        const seen = polaritySeen(values);
        for (const name of ["negative", "neutral", "positive"] as const) expect(seen[name]).toBeCloseTo(shares[name], 9);
      }),
    ));
});

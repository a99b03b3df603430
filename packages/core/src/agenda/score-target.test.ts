import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { trainedModels } from "../languages/trained.ts";
import { openTargetModel, scoreTarget, type PolarityShares, type TargetModel } from "./score-target.ts";
import { targetWords } from "./target-words.ts";

/** A question about the part of a text between square brackets; other mentions in curly ones. */
function ask(marked: string): Parameters<typeof scoreTarget>[1] {
  let text = "";
  let target = { start: 0, end: 0 };
  const others: { start: number; end: number }[] = [];
  for (const part of marked.split(/(\[[^\]]*\]|\{[^}]*\})/u)) {
    const inner = /^[[{]/u.test(part) ? part.slice(1, -1) : part;
    const place = { start: text.length, end: text.length + inner.length };
    if (part.startsWith("[")) target = place;
    if (part.startsWith("{")) others.push(place);
    text += inner;
  }
  return { text, sentence: { start: 0, end: text.length }, target, others };
}

describe("polarity towards a target", () => {
  let model: TargetModel;
  beforeAll(async () => {
    const { packed, cues } = await trainedModels.get("en")!.targetSentiment();
    model = openTargetModel(packed, cues);
  });
  const polarity = (marked: string): string => {
    const shares: PolarityShares = scoreTarget(model, ask(marked));
    return Object.entries(shares).sort((a, b) => b[1] - a[1])[0]![0];
  };

  it("tells praise from blame and from plain news", () => {
    expect(polarity("[Ada Quill] is a brilliant and honest leader who has won the trust of every town.")).toBe("positive");
    expect(polarity("They accused [Ada Quill] of corruption and called her a liar.")).toBe("negative");
    expect(polarity("[Ada Quill] will speak on Tuesday, her office said.")).toBe("neutral");
  });

  it("reads plain praise and blame of many forms, whichever marks it is set in", () => {
    const expected = {
      negative: [
        "[Ada Quill] was jailed for taking bribes.",
        "[She] lied to the council again.",
        "Police accused [Quill] of fraud.",
        "Critics denounced [the governor] as incompetent.",
        "“[Quill] betrayed her friends,” he said — twice.",
        '"[Quill] betrayed her friends," he said -- twice.',
      ],
      positive: [
        "Everyone thanked [him] for his courage.",
        "[The mayor] was hailed as a hero.",
        "[Ada Quill] deserves our gratitude.",
        "Voters love [Ada Quill], who saved the harbour.",
      ],
      neutral: [
        "The minister met [Ada Quill] on Monday.",
        "[Ada Quill] was born in Sallow Ferry in 1961.",
        "He asked [her] about the budget.",
      ],
    };
    for (const [name, sentences] of Object.entries(expected))
      for (const sentence of sentences) expect([sentence, polarity(sentence)]).toEqual([sentence, name]);
    expect(scoreTarget(model, ask("“[Quill] won,” he’d said – twice…"))).toEqual(
      scoreTarget(model, ask('"[Quill] won," he\'d said — twice…')),
    );
  });

  it("says the same whoever is named", () =>
    expect(scoreTarget(model, ask("The mayor praised [Bo Ashdown] and attacked {Ada Quill}."))).toEqual(
      scoreTarget(model, ask("The mayor praised [Cy Tarn] and attacked {Di Wold}.")),
    ));

  it("gives shares that sum to 1 for any text and any place in it", () =>
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), (before, name, after) => {
        const text = before + name + after;
        const target = { start: before.length, end: before.length + name.length };
        const { negative, neutral, positive } = scoreTarget(model, { text, sentence: { start: 0, end: text.length }, target, others: [] });
        expect(negative + neutral + positive).toBeCloseTo(1, 9);
      }),
    ));

  it("has one target among the words, each the exact slice of the text", () => {
    const question = ask("Don’t [ask Ada] or {Bo}, she’s (3.5) gone");
    const words = targetWords(question);
    expect(words.map(({ text }) => text)).toEqual(["Don’t", "ask Ada", "or", "Bo", ",", "she’s", "(", "3.5", ")", "gone"]);
    expect(words.filter(({ role }) => role === "target")).toHaveLength(1);
    for (const { text, start, end } of words) expect(question.text.slice(start, end)).toBe(text);
  });

  it("passes over states of an encoder that it was not trained for", () => {
    const question = ask("They praised [Ada].");
    expect(scoreTarget(model, question, { encoder: "another", vector: new Float32Array(9) })).toEqual(scoreTarget(model, question));
  });
});

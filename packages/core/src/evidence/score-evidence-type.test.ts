import { beforeAll, describe, expect, it } from "vitest";
import { trainedModels } from "../languages/trained.ts";
import { evidenceWords } from "./evidence-type-features.ts";
import { openEvidenceTypeModel, scoreEvidenceType, type EvidenceTypeModel } from "./score-evidence-type.ts";

describe("type of evidence", () => {
  let model: EvidenceTypeModel;
  beforeAll(async () => {
    model = openEvidenceTypeModel(await trainedModels.get("en")!.evidenceTypes());
  });
  const type = (sentence: string): string => Object.entries(scoreEvidenceType(model, sentence)).sort((a, b) => b[1] - a[1])[0]![0];

  it("tells studies from experts", () => {
    expect(type("A 2004 study of 1,200 households found that the risk of eviction fell by 12 percent.")).toBe("study");
    expect(type("The historian Ada Quill argues that the treaty was a mistake.")).toBe("expert");
  });

  it("tells the three types in many forms, whichever marks they are set in", () => {
    const expected = {
      study: [
        "Researchers measured blood pressure in 340 patients and found no effect",
        "A survey of 900 doctors found that 62% were against it",
        "A meta-analysis of 24 trials showed a small benefit.",
      ],
      expert: [
        "Professor Ada Quill, an economist, warned that the tax would fail",
        "The Supreme Court ruled that the law was unconstitutional.[REF",
        "Critics such as the philosopher Bo Ashdown have argued that it is “immoral”",
      ],
      anecdotal: [
        "In 2009 a student was expelled after he refused to salute the flag",
        "Two men were killed when the bridge gave way in 1987.",
        "In March 2011 the factory burned down and 40 workers died",
      ],
    };
    for (const [name, sentences] of Object.entries(expected))
      for (const sentence of sentences) expect([sentence, type(sentence)]).toEqual([sentence, name]);
    expect(scoreEvidenceType(model, " The town’s “own”\nsurvey – of 2001 – says so.[REF]")).toEqual(
      scoreEvidenceType(model, 'The town\'s "own" survey - of 2001 - says so'),
    );
  });

  it("hides who is named and which number", () =>
    expect(evidenceWords("In 1998 Ada Quill of the WHO found 3,200 [REF] cases. Such cases")).toEqual([
      "In",
      "0000",
      "Xx",
      "of",
      "the",
      "XX",
      "found",
      "0,000",
      "cases",
      ".",
      "Such",
      "cases",
    ]));

  it("gives shares that sum to 1, also for nothing", () => {
    const { study, expert, anecdotal } = scoreEvidenceType(model, "");
    expect(study + expert + anecdotal).toBeCloseTo(1, 9);
  });
});

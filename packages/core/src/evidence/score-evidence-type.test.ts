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

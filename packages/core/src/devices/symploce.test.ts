import { describeDetector } from "./detector.contract.ts";
import { symploce } from "./symploce.ts";

describeDetector(symploce, {
  positives: [
    [
      "Where there is drought, we will answer with wells. Where there is debt, we will answer with wells.",
      "Where there is | we will answer with wells | Where there is | we will answer with wells",
    ],
    ["The duke wants a bridge, the duke gets a bridge.", "The duke | a bridge | the duke | a bridge"],
    [
      "They have the towers; we have the valley. They have the bells; we have the valley.",
      "They have the | we have the valley | They have the | we have the valley",
    ],
    [
      "More of our boats are out than ever before; more of our nets are full than ever before.",
      "More of our | than ever before | more of our | than ever before",
    ],
  ],
  nearMisses: [
    "The porters want a lamp, the porters get a letter.",
    "We gave you ropes, we gave you sails.",
    "A pilgrim gets soup, a bailiff gets soup.",
    "Remember the flood of Arn. Remember the millers.",
    "Clause four refers to clause nine and clause nine refers to clause four.",
  ],
});

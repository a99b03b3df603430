import { bandwagon } from "./bandwagon.ts";
import { describeDetector } from "./detector.contract.ts";

describeDetector(bandwagon, {
  positives: [
    ["Everybody knows it.", "Everybody knows"],
    ["Nine out of ten residents want the ferry.", "Nine out of ten residents"],
    ["Many people say the dam leaks.", "Many people say"],
    ["The whole village has signed.", "whole village has"],
  ],
  nearMisses: [
    "Everyone must bring an identity card.",
    "Some people want a tower.",
    "My neighbour and I agree on trees.",
    "The American people deserve better.",
    "They tell us there is no money.",
  ],
});

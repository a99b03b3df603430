import { describeDetector } from "./detector.contract.ts";
import { loadedLabel } from "./loaded-label.ts";

describeDetector(loadedLabel, {
  positives: [
    ["They call it reform; it is a tax scam.", "tax scam"],
    ["The Sultan of the Fourth Floor did not answer.", "Sultan of the Fourth Floor"],
    ["He spoke for the rent sharks again.", "rent sharks"],
    ["It is a job-killing bill.", "job-killing bill"],
    ["The special interests have won.", "special interests"],
  ],
  nearMisses: [
    "The King of Spain arrived.",
    "The income tax was raised.",
    "They met at the sailing club.",
    "He was named Hostage Czar last week.",
    "The so-called rent sharks paid.",
    "Gang violence has fallen.",
    "",
  ],
});

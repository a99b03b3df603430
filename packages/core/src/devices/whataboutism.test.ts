import { describeDetector } from "./detector.contract.ts";
import { whataboutism } from "./whataboutism.ts";

describeDetector(whataboutism, {
  positives: [
    ["What about his own unpaid levies?", "What about his own"],
    ["Where were you when the mill burned?", "Where were you when"],
    ["These are the same people who sold the well.", "the same people who"],
    ["Look who is talking.", "Look who is talking"],
    ["She asks for thrift, yet her own barge is gilded.", "yet her own"],
  ],
  nearMisses: [
    "What about Saturday for the meeting?",
    "He has forty unpaid levies.",
    "The same people came to the fair.",
    "We live with double standards of measurement.",
    "They have the towers; we have the valley.",
  ],
});

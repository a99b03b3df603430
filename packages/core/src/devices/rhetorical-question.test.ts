import { describeDetector } from "./detector.contract.ts";
import { rhetoricalQuestion } from "./rhetorical-question.ts";

describeDetector(rhetoricalQuestion, {
  positives: [
    ["Where did the money go?", "Where did the money go"],
    ["The mill is shut. How can we not be angry?", "How can we not be angry"],
    ["Is it too much to ask that the ferry runs?", "Is it too much to ask that the ferry runs"],
    ["Who among us has seen the file?", "Who among us has seen the file"],
  ],
  nearMisses: [
    "Do you think the ferry is safe?",
    "What did the council decide? It decided nothing.",
    "She asked whether the pier would hold.",
    "Does the HHS verify this information?",
    "You left at five, didn't you?",
    "Should We Build the Pier?",
    "",
  ],
});

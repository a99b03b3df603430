import { describeDetector } from "./detector.contract.ts";
import { slogan } from "./slogan.ts";

describeDetector(slogan, {
  positives: [
    ["Homes before towers.", "Homes before towers"],
    ["No ferry, no vote.", "No ferry, no vote"],
    ["Our answer is simple: boats, not speeches.", "boats, not speeches"],
    ["Not one penny more!", "Not one penny more"],
  ],
  nearMisses: [
    "The No More Delays Act was read.",
    "Thank you.",
    "We must bring the boats home.",
    "A step in the right direction.",
    "Is it homes before towers?",
    "",
  ],
});

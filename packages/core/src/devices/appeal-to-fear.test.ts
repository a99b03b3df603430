import { appealToFear } from "./appeal-to-fear.ts";
import { describeDetector } from "./detector.contract.ts";

describeDetector(appealToFear, {
  positives: [
    ["Close the ward and people will die.", "people will die"],
    ["This levy will destroy our farms and our families.", "will destroy our farms and our families"],
    ["Vote it down, or the valley goes to financial ruin.", "financial ruin"],
    ["They will come for our water.", "They will come for our"],
  ],
  nearMisses: [
    "I am afraid the minutes were not circulated.",
    "There was a fire in March and two barns were lost.",
    "The fear of storms is old in this harbour.",
    "It will not destroy our families.",
    "I move to kill the bill.",
  ],
});

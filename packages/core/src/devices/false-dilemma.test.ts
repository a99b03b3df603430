import { describeDetector } from "./detector.contract.ts";
import { falseDilemma } from "./false-dilemma.ts";

describeDetector(falseDilemma, {
  positives: [
    ["Either you row or you drown.", "Either you row or"],
    ["We have no choice but to dig.", "no choice but"],
    ["This dam is the only way to save the valley.", "the only way to"],
    ["You are with us or against us.", "with us or against"],
  ],
  nearMisses: [
    "There is no other way of saying it.",
    "The hall is neither a chapel nor a barn.",
    "Whether we choose the mill or the farm, we win.",
    "It is not only dear but late.",
    "Some must choose between food and rent.",
  ],
});

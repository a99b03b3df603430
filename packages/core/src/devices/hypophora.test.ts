import { describeDetector } from "./detector.contract.ts";
import { hypophora } from "./hypophora.ts";

describeDetector(hypophora, {
  positives: [
    ["Is it dear? Yes.", "Is it dear | Yes"],
    ["Who pays for the tower? You pay for it.", "Who pays for the tower | You pay for it"],
    ["What is left? Nets.", "What is left | Nets"],
    ["Why? Because the dam is dry.", "Why | Because the dam is dry"],
    ["Where will it go now? Into the chapel, the school and the inn.", "Where will it go now | Into the chapel, the school and the inn"],
  ],
  nearMisses: [
    "Who would vote against clean wells? I wonder.",
    "You like the river? Come and clean it.",
    "Question: Will you resign? Answer: I will not.",
    "The smiths asked whether the gate would hold, and it held.",
    "“Who are you to judge?” Nobody in the hall moved, and the chair asked him to sit.",
    "Where are our rights? The council met on Thursday to hear the treasurer.",
  ],
});

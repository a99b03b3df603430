import { describeDetector } from "./detector.contract.ts";
import { epizeuxis } from "./epizeuxis.ts";

describeDetector(epizeuxis, {
  positives: [
    ["Never, never again.", "Never | never"],
    ["It was a very, very long road.", "very | very"],
    ["She rowed, she rowed, she rowed until the oar broke.", "She rowed | she rowed | she rowed"],
    ["Thousands and thousands stood on the quay.", "Thousands | thousands"],
    ["No, no, no, said the miller.", "No | no | no"],
    ["Bring them home. [Applause] Bring them home.", "Bring them home | Bring them home"],
  ],
  nearMisses: [
    "I had had enough, and I said that that boat would sink.",
    "Again and again we wrote.",
    "It is a win-win.",
    "Fewer and fewer boats go out.",
    "Day by day the water fell.",
    "She lives in Baden, Baden and Ulm.",
    "That means levies and loans and loans and levies.",
    "He asked for a hearing, and the hearing came.",
  ],
});

import { anadiplosis } from "./anadiplosis.ts";
import { describeDetector } from "./detector.contract.ts";

describeDetector(anadiplosis, {
  positives: [
    ["Work brings bread, bread brings peace.", "bread | bread"],
    ["We asked for a hearing, and the hearing was put off.", "hearing | hearing"],
    ["The toll is nine a day. Nine a day, and the pier still leans.", "nine a day | Nine a day"],
    ["They stood before a wall—a wall of paper.", "a wall | a wall"],
    ["Prices rise when the harvest fails. The harvest fails when the dam is dry.", "the harvest fails | The harvest fails"],
  ],
  nearMisses: [
    "I spoke with Anders Holm. Holm was kind.",
    "It was a very, very long road.",
    "There is a long road ahead. And on that road we walk.",
    "The letter mentions a fund. This fund does not exist.",
    "We gave you wells, we gave you lamps.",
    "One has to say it and say it and say it again.",
    "Bit by bit, day by day, it was put aside.",
  ],
});

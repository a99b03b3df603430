import { describeDetector } from "./detector.contract.ts";
import { epistrophe } from "./epistrophe.ts";

describeDetector(epistrophe, {
  positives: [
    ["The bakers waited, the smiths waited, the ferrymen waited.", "waited | waited | waited"],
    ["A guest gets soup, a pilgrim gets soup, a bailiff gets soup.", "gets soup | gets soup | gets soup"],
    ["They fine the small boat and they spare the large boat.", "boat | boat"],
    ["If the mill stops, the valley stops.", "stops | stops"],
    ["It walks like a tax collector, and talks like a tax collector.", "like a tax collector | like a tax collector"],
  ],
  nearMisses: [
    "Freedom of harvest and freedom of barter are old.",
    "He who plants nothing reaps nothing.",
    "Ring it and sing it.",
    "The ferry cost nine thousand dollars, and the pier cost two thousand dollars.",
    "She met the Minister of Vell Harbour, and he praised the whole crew of Vell Harbour.",
    "They asked for the map in the morning. Nobody at the harbour office could say where it was.",
  ],
});

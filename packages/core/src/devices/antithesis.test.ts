import { antithesis } from "./antithesis.ts";
import { describeDetector } from "./detector.contract.ts";

describeDetector(antithesis, {
  positives: [
    ["A harbour is not a toy. It is a door.", "A harbour is not a toy | It is a door"],
    ["We do not want pity; we want a pier.", "We do not want pity | we want a pier"],
    ["He spoke not of ships but of islands.", "not of ships | of islands"],
    ["We need boats, not speeches.", "We need boats | not speeches"],
    ["They build the tower and shrink the school.", "They build the tower | shrink the school"],
    [
      "We rowed from bay to bay in the rain; he drove from bank to bank in the dark.",
      "We rowed from bay to bay in the rain | he drove from bank to bank in the dark",
    ],
  ],
  nearMisses: [
    "They not only closed the pier but also the school.",
    "The pier is short, but we like it.",
    "It came too early or too late.",
    "It was not easy, but the crew went on.",
    "The good and the bad must wait.",
    "There is no ferry. It is past nine.",
    "",
  ],
});

import { anaphora } from "./anaphora.ts";
import { describeDetector } from "./detector.contract.ts";

describeDetector(anaphora, {
  positives: [
    ["They cut the bus. They cut the bell. They cut the school.", "They cut the | They cut the | They cut the"],
    ["We asked for bread, we asked for work.", "We asked for | we asked for"],
    ["We must row. Nobody else will. We must steer. And we must land.", "We must | We must | we must"],
    ["No dam is above the river and no dam is below it.", "No dam is | no dam is"],
    ["Who keeps the gate? Who keeps the key?", "Who keeps the | Who keeps the"],
  ],
  nearMisses: [
    "We asked twice. We waited.",
    "We came. We saw the pier. We left it.",
    "In the morning it rained and in the evening it blew.",
    "For fiscal 1990 we ask ten. For fiscal 1991 we ask nine.",
    "Thank you very much for the soup. Thank you very much for the bread.",
    "Subcommittee on Ports and Harbours, Subcommittee on Ports and Ferries.",
    "A boat is a boat.",
  ],
});

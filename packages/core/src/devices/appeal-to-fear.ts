/** Appeal to fear, by phrases of grave harm that may come. Cost: linear in tokens. */
import { findAppeals } from "./appeal-phrases.ts";
import type { DeviceDetector } from "./found-device.ts";

export const appealToFear: DeviceDetector = {
  type: "appeal_to_fear",
  externalType: "Appeal_to_Fear-Prejudice",
  definition: "Grave harm to the hearers or their own held out as coming or threatening.",
  source: "Da San Martino et al. 2019, appeal to fear/prejudice; SemEval-2023 Task 3",
  threshold: 0.5,
  isExperimental: true,
  find: (text) => findAppeals(text, { type: "appeal_to_fear", name: "fear" }),
};

/** Whataboutism, by phrases that hold conduct against words. Cost: linear in tokens. */
import { findAppeals } from "./appeal-phrases.ts";
import type { DeviceDetector } from "./found-device.ts";

export const whataboutism: DeviceDetector = {
  type: "whataboutism",
  externalType: "Whataboutism",
  definition: "An opponent charged with hypocrisy in the place of an answer.",
  source: "Da San Martino et al. 2019, whataboutism; SemEval-2023 Task 3",
  threshold: 0.5,
  isExperimental: false,
  find: (text) => findAppeals(text, { type: "whataboutism", name: "whataboutism" }),
};

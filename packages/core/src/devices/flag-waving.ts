/** Flag-waving, by phrases that praise or bless the nation. Cost: linear in tokens. */
import { findAppeals } from "./appeal-phrases.ts";
import type { DeviceDetector } from "./found-device.ts";

export const flagWaving: DeviceDetector = {
  type: "flag_waving",
  externalType: "Flag_Waving",
  definition: "Feeling for the nation played on: its greatness, its dead, its mission, its blessing.",
  source: "Da San Martino et al. 2019, flag-waving; SemEval-2023 Task 3",
  threshold: 0.5,
  isExperimental: true,
  find: (text) => findAppeals(text, { type: "flag_waving", name: "flag" }),
};

/** False dilemma or no choice, by phrases that leave one or two ways open. Cost: linear in tokens. */
import { findAppeals } from "./appeal-phrases.ts";
import type { DeviceDetector } from "./found-device.ts";

export const falseDilemma: DeviceDetector = {
  type: "false_dilemma",
  externalType: "False_Dilemma-No_Choice",
  definition: "Two courses put as the only ones, or one as the only one.",
  source: "Da San Martino et al. 2019, black-and-white fallacy; SemEval-2023 Task 3",
  threshold: 0.5,
  isExperimental: true,
  find: (text) => findAppeals(text, { type: "false_dilemma", name: "dilemma" }),
};

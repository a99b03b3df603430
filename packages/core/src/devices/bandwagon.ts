/** Bandwagon, by a crowd with a verb of opinion or conduct. Cost: linear in tokens. */
import { findAppeals } from "./appeal-phrases.ts";
import type { DeviceDetector } from "./found-device.ts";

export const bandwagon: DeviceDetector = {
  type: "bandwagon",
  externalType: "Appeal_to_Popularity",
  definition: "A crowd said to think, want or do what is argued for.",
  source: "Da San Martino et al. 2019, bandwagon; SemEval-2023 Task 3, appeal to popularity",
  threshold: 0.5,
  isExperimental: true,
  find: (text) => findAppeals(text, { type: "bandwagon", name: "bandwagon" }),
};

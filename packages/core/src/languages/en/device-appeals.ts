import type { DeviceAppeals } from "../device-appeals.ts";
import { appealBandwagon } from "./appeal-bandwagon.ts";
import { appealDilemma } from "./appeal-dilemma.ts";
import { appealFear } from "./appeal-fear.ts";
import { appealFlag } from "./appeal-flag.ts";
import { appealWhataboutism } from "./appeal-whataboutism.ts";

export const deviceAppeals: DeviceAppeals = {
  fear: appealFear,
  flag: appealFlag,
  whataboutism: appealWhataboutism,
  dilemma: appealDilemma,
  bandwagon: appealBandwagon,
};

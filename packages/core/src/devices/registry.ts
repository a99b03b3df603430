import { anadiplosis } from "./anadiplosis.ts";
import { anaphora } from "./anaphora.ts";
import { antithesis } from "./antithesis.ts";
import { appealToFear } from "./appeal-to-fear.ts";
import { bandwagon } from "./bandwagon.ts";
import { chiasmus } from "./chiasmus.ts";
import { enumeration } from "./enumeration.ts";
import { epistrophe } from "./epistrophe.ts";
import { epizeuxis } from "./epizeuxis.ts";
import { falseDilemma } from "./false-dilemma.ts";
import { flagWaving } from "./flag-waving.ts";
import type { DeviceDetector } from "./found-device.ts";
import { hypophora } from "./hypophora.ts";
import { loadedLabel } from "./loaded-label.ts";
import { rhetoricalQuestion } from "./rhetorical-question.ts";
import { slogan } from "./slogan.ts";
import { symploce } from "./symploce.ts";
import { tricolon } from "./tricolon.ts";
import { whataboutism } from "./whataboutism.ts";

/** Every detector, in the order of the types of table `device`. */
export const deviceDetectors: readonly DeviceDetector[] = [
  anaphora,
  epistrophe,
  symploce,
  anadiplosis,
  epizeuxis,
  chiasmus,
  tricolon,
  antithesis,
  rhetoricalQuestion,
  hypophora,
  enumeration,
  loadedLabel,
  slogan,
  appealToFear,
  flagWaving,
  whataboutism,
  falseDilemma,
  bandwagon,
];

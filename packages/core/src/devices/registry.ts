import { anaphora } from "./anaphora.ts";
import { antithesis } from "./antithesis.ts";
import type { DeviceDetector } from "./found-device.ts";
import { loadedLabel } from "./loaded-label.ts";
import { rhetoricalQuestion } from "./rhetorical-question.ts";
import { slogan } from "./slogan.ts";
import { tricolon } from "./tricolon.ts";

/** Every detector, in the order of the types of table `device`. */
export const deviceDetectors: readonly DeviceDetector[] = [anaphora, tricolon, antithesis, rhetoricalQuestion, loadedLabel, slogan];

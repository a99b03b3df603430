import { affiliations } from "./affiliations.ts";
import { agenda } from "./agenda.ts";
import { alignment } from "./alignment.ts";
import { allegations } from "./allegations.ts";
import { answers } from "./answers.ts";
import { brief } from "./brief.ts";
import { calibration } from "./calibration.ts";
import { commonText } from "./common-text.ts";
import { compare } from "./compare.ts";
import { demands } from "./demands.ts";
import { devices } from "./devices.ts";
import { editorial } from "./editorial.ts";
import { figures } from "./figures.ts";
import { independence } from "./independence.ts";
import { ledger } from "./ledger.ts";
import { levels } from "./levels.ts";
import { lines } from "./lines.ts";
import { navigation } from "./navigation.ts";
import { outline } from "./outline.ts";
import { overview } from "./overview.ts";
import { page } from "./page.ts";
import { reading } from "./reading.ts";
import { run } from "./run.ts";
import { setAside } from "./set-aside.ts";
import { speakers } from "./speakers.ts";
import { timeline } from "./timeline.ts";
import { whoSaidIt } from "./who-said-it.ts";
import { words } from "./words.ts";

/** Every word a person reads on a page, in English: the catalogue other languages translate. */
export const english = {
  words,
  navigation,
  page,
  overview,
  lines,
  levels,
  figures,
  devices,
  allegations,
  outline,
  independence,
  commonText,
  calibration,
  editorial,
  ledger,
  answers,
  agenda,
  alignment,
  demands,
  brief,
  compare,
  speakers,
  timeline,
  whoSaidIt,
  reading,
  affiliations,
  setAside,
  run,
};

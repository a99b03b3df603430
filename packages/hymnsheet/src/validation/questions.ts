import { askClaimPairs } from "./ask-claim-pairs.ts";
import { askDependence } from "./ask-dependence.ts";
import { askSharedDevices, askSharedFigures } from "./ask-families.ts";
import { askOutlines } from "./ask-outlines.ts";
import { askPassages } from "./ask-passages.ts";
import { askAllegations, askAttributions, askDevices, askFigures } from "./ask-places.ts";
import type { Question } from "./question.ts";

/** Everything that can be judged, in the order of the levels. */
export const questions: readonly Question[] = [
  askPassages,
  askAttributions,
  askFigures,
  askSharedFigures,
  askDevices,
  askSharedDevices,
  askAllegations,
  askClaimPairs,
  askOutlines,
  askDependence,
];

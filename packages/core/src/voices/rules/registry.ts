import { findAccordingTo } from "./according-to.ts";
import { findAdjectiveCues } from "./adjective-cues.ts";
import { findHeadlines } from "./headline-colon.ts";
import { findNounCues } from "./noun-cues.ts";
import { findPassives } from "./passives.ts";
import { findQuotationCues } from "./quotation-cues.ts";
import type { AttributionRule } from "./search.ts";
import { findSurroundingCues } from "./surrounding-cue.ts";
import { findVerbComplements } from "./verb-complements.ts";

/** Every rule that reads one sentence, in the order in which they run: what an earlier one used as a cue, a later one leaves alone. */
export const attributionRules: readonly AttributionRule[] = [
  findHeadlines,
  findAccordingTo,
  findQuotationCues,
  findSurroundingCues,
  findVerbComplements,
  findPassives,
  findNounCues,
  findAdjectiveCues,
];

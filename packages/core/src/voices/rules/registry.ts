import { findAccordingTo } from "./according-to.ts";
import { findAdjectiveCues } from "./adjective-cues.ts";
import { findHeadlines } from "./headline-colon.ts";
import { findNounCues } from "./noun-cues.ts";
import { findPassives } from "./passives.ts";
import { findHeadlineQuotations } from "./headline-quotation.ts";
import { findQuotationCues } from "./quotation-cues.ts";
import { findQuotedWords } from "./quoted-words.ts";
import type { Sentence } from "../sentence.ts";
import type { AttributionRule, SentenceSearch } from "./search.ts";
import { findSurroundingCues } from "./surrounding-cue.ts";
import { findVerbComplements } from "./verb-complements.ts";

/** Every rule that reads one sentence, in the order in which they run: what an earlier one used as a cue, a later one leaves alone. */
const attributionRules: readonly AttributionRule[] = [
  findHeadlines,
  findAccordingTo,
  findHeadlineQuotations,
  findQuotationCues,
  findQuotedWords,
  findSurroundingCues,
  findVerbComplements,
  findPassives,
  findNounCues,
  findAdjectiveCues,
];

/** Runs every rule on a sentence. */
export function searchSentence(sentence: Sentence, isTitle: boolean): SentenceSearch {
  const search: SentenceSearch = { sentence, found: [], usedCues: new Set(), usedBlocks: new Set(), isTitle, sources: new Map() };
  for (const rule of attributionRules) rule(search);
  return search;
}

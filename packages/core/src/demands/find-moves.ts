/**
 * Finds who demands what of whom, what is decided on a demand, and what is announced: rules over the words of a sentence.
 * Cost: linear in words; at each word, the phrases that begin with it.
 */
import type { LanguagePack } from "../languages/language-pack.ts";
import type { Extent } from "../model/extent.ts";
import type { SpokenText } from "../model/spoken-text.ts";
import { claimTokens, type ClaimTokens } from "../text/claim-tokens.ts";
import type { SentenceFinder } from "../text/sentences.ts";
import { spokenSentences } from "../text/spoken-sentences.ts";
import { demandLexicon, type DemandLexicon } from "./demand-lexicon.ts";
import { findAnnouncements } from "./find-announcements.ts";
import { findDemands } from "./find-demands.ts";
import { findRulings } from "./find-rulings.ts";
import type { FoundMove } from "./found-move.ts";

/** A sentence to search; `isReported`: its first words are those by which an outlet ascribes the rest to the speaker. */
export interface MoveSentence extends Extent {
  /** The whole text. */
  readonly text: string;
  readonly tokens: ClaimTokens;
  readonly lexicon: DemandLexicon;
  readonly isReported: boolean;
  readonly utterance: number;
}

/**
 * The moves of a text by place.
 *
 * @param spoken  with `cues`, a report counts with the words that ascribe it: "called on" him to resign.
 * @param pack    of the text's language; without words for demands nothing is found.
 * @param finder  of its sentences.
 */
export function findMoves(spoken: SpokenText, pack: LanguagePack | undefined, finder: SentenceFinder): FoundMove[] {
  const lexicon = pack && demandLexicon(pack);
  if (lexicon === undefined) return [];
  const { text, stretches, cues } = spoken;
  const cueOf = new Map(stretches.map((stretch, i) => [stretch, cues?.[i]] as const));
  const all: Extent[] = [];
  const around = (): readonly Extent[] => {
    if (all.length === 0) all.push(...finder.all(text));
    return all;
  };
  return spokenSentences(spoken, finder)
    .flatMap(({ start, end, stretch }): FoundMove[] => {
      if (/\?["”’)\]]*\s*$/u.test(text.slice(start, end))) return [];
      const cue = cueOf.get(stretch);
      const isReported =
        cue !== undefined && start >= cue.end && start - cue.end <= FARTHEST_CUE && isOneClause(text.slice(cue.end, start));
      const from = isReported ? cue.start : start;
      const tokens = claimTokens(text, from, end);
      const sentence = { text, start: from, end, tokens, lexicon, isReported, utterance: stretch.utterance };
      const demands = findDemands(sentence);
      return [...demands, ...findRulings(sentence, demands, around), ...findAnnouncements(sentence, around)];
    })
    .sort((x, y) => x.start - y.start || x.end - y.end || (x.rule < y.rule ? -1 : 1));
}

/** Units between the words that ascribe and what they ascribe: "called on" the minister "to resign". */
const FARTHEST_CUE = 60;
const isOneClause = (between: string): boolean => !/[.!?;:"”“‘«„\n]/u.test(between);

/**
 * Finds sentences that deny, own up to or decline to discuss something, and those that deny a tie: rules over the words of a sentence and over
 * the word by which an outlet reports it. What the words are about is looked up later. Cost: linear in words.
 */
import type { LanguagePack } from "../languages/language-pack.ts";
import type { Extent } from "../model/extent.ts";
import type { SpokenText } from "../model/spoken-text.ts";
import { claimTokens, type ClaimTokens } from "../text/claim-tokens.ts";
import type { PhrasePlace, PhraseSet } from "../text/phrase-set.ts";
import type { SentenceFinder } from "../text/sentences.ts";
import { spokenSentences } from "../text/spoken-sentences.ts";
import type { FoundAnswer } from "./found-answer.ts";
import { responseLexicon, type ResponseLexicon } from "./response-lexicon.ts";

/**
 * The answers and denials of a text by place, at most one of each kind in a sentence. A question is none.
 *
 * @param spoken  with `cues`, the verb of a report counts: "denied" with "any link with the ministry".
 * @param pack    of the text's language; without words for responses nothing is found.
 * @param finder  of its sentences.
 */
export function findAnswers(spoken: SpokenText, pack: LanguagePack | undefined, finder: SentenceFinder): FoundAnswer[] {
  const lexicon = pack && responseLexicon(pack);
  if (lexicon === undefined) return [];
  const { text, stretches, cues } = spoken;
  const cueOf = new Map(stretches.map((stretch, i) => [stretch, cues?.[i]] as const));
  return spokenSentences(spoken, finder).flatMap(({ start, end, stretch }) => {
    const place = cueOf.get(stretch);
    const cue = place === undefined ? [] : claimTokens(text, place.start, place.end).words;
    return answersOfSentence(text, { start, end }, { lexicon, cue }).map((answer) => ({ ...answer, utterance: stretch.utterance }));
  });
}

interface SentenceContext {
  readonly lexicon: ResponseLexicon;
  /** Words by which an outlet ascribes the sentence to its speaker. */
  readonly cue: readonly string[];
}

function answersOfSentence(text: string, sentence: Extent, { lexicon, cue }: SentenceContext): Omit<FoundAnswer, "utterance">[] {
  const tokens = claimTokens(text, sentence.start, sentence.end);
  if (tokens.words.length === 0 || /\?["”’)\]]*\s*$/u.test(text.slice(sentence.start, sentence.end))) return [];
  const words = [...cue, ...tokens.words];
  const isAbout = (phrases: PhraseSet): boolean => phrases.first(words, 0, words.length) !== undefined;
  const general = isAbout(lexicon.charges) ? ("all" as const) : isAbout(lexicon.charge) ? ("one" as const) : null;
  const common = { start: tokens.starts[0]!, end: sentence.end, general, withWhom: null };
  const found: Omit<FoundAnswer, "utterance">[] = [];
  const answer = answerOf(words, { lexicon, cue });
  if (answer) found.push({ ...common, ...answer, denies: null });
  const tie = tieOf(words, lexicon);
  if (tie)
    found.push({
      ...common,
      type: null,
      isBare: false,
      denies: tie.denies,
      rule: tie.rule,
      withWhom: whomOf(tokens, Math.max(0, tie.place.from - cue.length), lexicon),
    });
  return found;
}

function answerOf(
  words: readonly string[],
  { lexicon, cue }: SentenceContext,
): { readonly type: FoundAnswer["type"]; readonly rule: string; readonly isBare: boolean } | undefined {
  for (const { cue: rule, words: phrases, unless } of lexicon.answers)
    if (phrases.first(words, 0, words.length) && !unless.first(words, 0, words.length))
      return { type: rule.type, rule: rule.rule, isBare: false };
  for (let at = 0; at < words.length; at++) {
    if (!lexicon.deny.has(words[at]!)) continue;
    const isReport = at < cue.length;
    const before = words.slice(Math.max(0, at - 2), at);
    if (before.some((word) => lexicon.passives.has(word) || lexicon.negations.has(word))) continue;
    if (isReport || at === words.length - 1 || lexicon.denied.at(words, at + 1, words.length))
      return { type: "denial", rule: isReport ? "reported_denial" : "denies", isBare: false };
  }
  if (words.some((word) => lexicon.negations.has(word))) return { type: "denial", rule: "says_not", isBare: true };
  return undefined;
}

function tieOf(
  words: readonly string[],
  { links }: ResponseLexicon,
): { readonly denies: NonNullable<FoundAnswer["denies"]>; readonly rule: string; readonly place: PhrasePlace } | undefined {
  for (const { cue, words: phrases, unless, needs } of links) {
    const place = phrases.first(words, 0, words.length);
    if (place === undefined || unless.first(words, 0, words.length)) continue;
    if (needs && !needs.first(words, 0, words.length)) continue;
    return { denies: cue.denies, rule: cue.rule, place };
  }
  return undefined;
}

/** Words from the first preposition of the denial to the end of its clause. */
function whomOf({ words, starts, ends, before }: ClaimTokens, from: number, { withWhom, relatives }: ResponseLexicon): Extent | null {
  let first = from;
  while (first < words.length && !withWhom.has(words[first]!)) first++;
  if (first + 1 >= words.length) return null;
  let last = first + 1;
  while (last + 1 < words.length && !relatives.has(words[last + 1]!) && !/[;:—–]/u.test(before[last + 1]!)) last++;
  return { start: starts[first + 1]!, end: ends[last]! };
}

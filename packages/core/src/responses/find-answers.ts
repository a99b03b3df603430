/**
 * Finds sentences that deny, own up to or decline to discuss something, and those that deny a tie: rules over the words of a sentence and over
 * the word by which an outlet reports it. What the words are about is looked up later. Cost: linear in words.
 */
import type { LanguagePack } from "../languages/language-pack.ts";
import type { Extent } from "../model/extent.ts";
import type { SpokenText } from "../model/spoken-text.ts";
import { claimTokens, type ClaimTokens } from "../text/claim-tokens.ts";
import type { PhraseSet } from "../text/phrase-set.ts";
import type { SentenceFinder } from "../text/sentences.ts";
import { spokenSentences } from "../text/spoken-sentences.ts";
import { tiesOf } from "./find-ties.ts";
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
  const found: Omit<FoundAnswer, "utterance">[] = [];
  const parts = partsOf(tokens, lexicon);
  const open = new Map<FoundAnswer["type"], number>();
  parts.forEach(({ from, to }, i) => {
    // The word of the report stands before the first part.
    const before = i === 0 ? cue : [];
    // A word that joins two parts belongs to neither.
    const first = i > 0 && lexicon.joints.has(tokens.words[from]!) && lexicon.pure.has(tokens.words[from]!) ? from + 1 : from;
    const part = { start: tokens.starts[first]!, end: i === parts.length - 1 ? sentence.end : tokens.ends[to - 1]! };
    const own = answersOfPart([...before, ...tokens.words.slice(from, to)], before.length, lexicon);
    for (const answer of own) {
      // What is brought is told by the whole sentence.
      const place = answer.type === "evidence" ? { start: tokens.starts[0]!, end: sentence.end } : part;
      const earlier = lexicon.contrasts.has(tokens.words[from]!) ? undefined : open.get(answer.type);
      // What goes on in the next part is one answer.
      if (earlier !== undefined) found[earlier] = { ...found[earlier]!, end: place.end };
      else open.set(answer.type, found.push({ ...place, ...answer, scope: null, general, withWhom: null, denies: null, whose: null }) - 1);
    }
    for (const type of open.keys()) if (!own.some((answer) => answer.type === type)) open.delete(type);
  });
  const scope = found.length === 0 && !isAbout(lexicon.retold) ? scopeOfNot(tokens, lexicon) : null;
  if (scope)
    found.push({
      start: tokens.starts[0]!,
      end: sentence.end,
      type: "denial",
      basis: "none",
      rule: scope.isOwn ? "says_not_i" : "says_not",
      isBare: true,
      scope: { start: scope.start, end: scope.end },
      general,
      withWhom: null,
      denies: null,
      whose: null,
    });
  for (const { start, end, denies, rule, whose, withWhom } of tiesOf(tokens, sentence, { lexicon, cue, parts }))
    found.push({ start, end, type: null, basis: "none", rule, isBare: false, scope: null, general, denies, whose, withWhom });
  return found;
}

/** Fewest words of a part of a sentence; shorter ones stay with the one before. */
const LEAST_PART = 3;

/** Parts of a sentence: between strong marks, and before words that join two of them. */
function partsOf({ words, before }: ClaimTokens, { joints }: ResponseLexicon): { readonly from: number; readonly to: number }[] {
  const parts: { from: number; to: number }[] = [];
  let from = 0;
  for (let at = 1; at <= words.length; at++) {
    const isCut = at === words.length || /[;:—–()]|--/u.test(before[at]!) || joints.has(words[at]!);
    if (!isCut || (at - from < LEAST_PART && at < words.length)) continue;
    parts.push({ from, to: at });
    from = at;
  }
  return parts;
}

type PartAnswer = Pick<FoundAnswer, "type" | "basis" | "rule" | "isBare">;

/** The answers of a part of a sentence, each kind once. */
function answersOfPart(words: readonly string[], cueLength: number, lexicon: ResponseLexicon): PartAnswer[] {
  const answers = new Map<FoundAnswer["type"], PartAnswer>();
  for (const { cue, words: phrases, unless, needs } of lexicon.answers) {
    if (answers.has(cue.type) || unless.first(words, 0, words.length)) continue;
    if (needs && !needs.first(words, 0, words.length)) continue;
    const place = phrases.all(words, 0, words.length).find(({ from }) => cue.isAct !== true || isDone(words, from, lexicon));
    if (place) answers.set(cue.type, { type: cue.type, basis: cue.basis ?? "none", rule: cue.rule, isBare: false });
  }
  if (!answers.has("denial")) {
    const rule = deniesAt(words, cueLength, lexicon);
    if (rule) answers.set("denial", { type: "denial", basis: "none", rule, isBare: false });
  }
  return [...answers.values()];
}

/** Words before an act by which it is withheld, asked for or suffered. */
const WITHHELD_BEFORE = 3;

function isDone(words: readonly string[], at: number, { withheld, passives }: ResponseLexicon): boolean {
  const before = words.slice(Math.max(0, at - WITHHELD_BEFORE), at);
  return !before.some((word) => withheld.has(word)) && !before.slice(-2).some((word) => passives.has(word));
}

function deniesAt(words: readonly string[], cueLength: number, lexicon: ResponseLexicon): string | undefined {
  for (let at = 0; at < words.length; at++) {
    if (!lexicon.deny.has(words[at]!) || !isDone(words, at, lexicon)) continue;
    const isReport = at < cueLength;
    if (isReport || at === words.length - 1 || lexicon.denied.at(words, at + 1, words.length))
      return isReport ? "reported_denial" : "denies";
  }
  return undefined;
}

/** Words that "not" reaches. */
const REACH = 9;

/** What "not" is said of, where it is said of the speaker, of somebody named or of what there is, and not of what will be; null where it is not. */
function scopeOfNot(
  { words, starts, ends, isCapital }: ClaimTokens,
  { negations, deniers, future, selves }: ResponseLexicon,
): (Extent & { readonly isOwn: boolean }) | null {
  for (let at = 0; at < words.length - 1; at++) {
    if (!negations.has(words[at]!) || future.has(words[at]!) || future.has(words[at - 1] ?? "")) continue;
    const isOfSomebody = deniers.has(words[at]!) || at === 0 || hasDenier({ words, isCapital }, at, deniers);
    // "No. I have never done it."
    const isOwn = words.slice(Math.max(0, at - 3), at === 0 ? 2 : at).some((word) => selves.has(word));
    if (isOfSomebody) return { start: starts[at + 1]!, end: ends[Math.min(words.length - 1, at + REACH)]!, isOwn };
  }
  return null;
}

function hasDenier({ words, isCapital }: Pick<ClaimTokens, "words" | "isCapital">, at: number, deniers: ReadonlySet<string>): boolean {
  for (let i = Math.max(0, at - 3); i < at; i++) if (deniers.has(words[i]!) || isCapital[i]!) return true;
  return false;
}

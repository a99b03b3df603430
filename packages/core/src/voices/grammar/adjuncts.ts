import type { Sentence } from "../sentence.ts";
import { basePhraseEnd, fullPhraseEnd } from "./noun-phrases.ts";
import { canStartPhrase, isComma, isNoun, isTime } from "./word-kinds.ts";

/**
 * The first word behind adverbs, times, places and addressees that stand between a cue and its content: "said [in a statement on Monday] that".
 * Words are skipped only while they can be nothing else; the caller looks at every place on the way.
 *
 * @returns places at which the content may begin, ascending, `from` first.
 */
export function contentStarts(sentence: Sentence, from: number): number[] {
  const { words } = sentence;
  const starts = [from];
  let at = from;
  for (let steps = 0; steps < 6; steps++) {
    const word = words[at];
    if (word === undefined) break;
    const next = adjunctEnd(sentence, at);
    if (next === at) break;
    at = next;
    starts.push(at);
  }
  return starts;
}

/** Where an adverb, a time or a prepositional adjunct that begins at a word ends; the same index when none does. */
export function adjunctEnd(sentence: Sentence, at: number): number {
  const { words } = sentence;
  const word = words[at];
  if (word === undefined) return at;
  if (word.tag === "ADV" && word.low !== "how" && word.low !== "why" && word.low !== "when" && word.low !== "where") return at + 1;
  if (isTime(sentence, at) && !isDeterminer(sentence, at)) {
    let end = at + 1;
    while (words[end] !== undefined && (isTime(sentence, end) || (words[end]!.tag === "NUM" && isTime(sentence, end - 1)))) end++;
    return end;
  }
  if ((word.tag === "DET" || word.tag === "ADJ") && isTime(sentence, at + 1)) return adjunctEnd(sentence, at + 1);
  if (word.tag === "ADP" && sentence.book.habits.adjunctPrepositions.has(word.low)) {
    const end = fullPhraseEnd(sentence, at + 1);
    return end === at + 1 ? at : behindParticiple(sentence, end);
  }
  return at;
}

/** "this" of "this site", "last" of "last week's meeting": no time by itself. */
function isDeterminer(sentence: Sentence, at: number): boolean {
  const [word, next] = [sentence.words[at]!, sentence.words[at + 1]];
  if (next === undefined || !/^(?:this|last|next|past|earlier|later|once)$/u.test(word.low)) return false;
  return (isNoun(next) || next.tag === "ADJ") && !isTime(sentence, at + 1) && next.low !== "time";
}

/** "in a statement [released on Monday]", "in a letter [sent to the board]": the participle that hangs on an adjunct, with what follows it. */
function behindParticiple(sentence: Sentence, at: number): number {
  const word = sentence.words[at];
  if (word?.tag !== "VERB" || !/(?:ed|en|wn|nt|ld)$/u.test(word.low) || word.verbs?.some((verb) => verb.takes.get("clause") === "speech"))
    return at;
  const next = adjunctEnd(sentence, at + 1);
  return next > at + 1 ? next : at;
}

/** Where the addressee of "told", "assured" ends; the same index when no noun phrase begins there. */
export function addresseeEnd(sentence: Sentence, at: number): number {
  const word = sentence.words[at];
  if (word === undefined || !canStartPhrase(word)) return at;
  const base = basePhraseEnd(sentence, at);
  if (base === at) return at;
  const link = sentence.words[base];
  return link?.tag === "ADP" && (link.low === "of" || link.low === "at" || link.low === "in") ? fullPhraseEnd(sentence, at) : base;
}

/** Whether a range holds nothing but adjuncts: times, places, addressees. */
export function isOnlyAdjuncts(sentence: Sentence, from: number, to: number): boolean {
  let at = from;
  while (at < to) {
    const next = adjunctEnd(sentence, at);
    if (next > at) {
      at = next;
      continue;
    }
    const word = sentence.words[at]!;
    if (isComma(word) || word.tag === "PUNCT") {
      at++;
      continue;
    }
    return false;
  }
  return true;
}

/** Whether a clause seems to begin: a noun phrase with a finite verb behind it. */
export function isPhraseStart(sentence: Sentence, at: number): boolean {
  const word = sentence.words[at];
  return word !== undefined && (canStartPhrase(word) || isNoun(word));
}

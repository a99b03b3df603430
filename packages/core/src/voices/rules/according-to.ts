import { clauseEnd, closingSource, sentenceEnd } from "../grammar/clause-end.ts";
import { fullPhraseEnd, basePhraseEnd } from "../grammar/noun-phrases.ts";
import { canStartPhrase, isComma, isDash } from "../grammar/word-kinds.ts";
import type { Sentence, WordRange } from "../sentence.ts";
import { addFrame, type SentenceSearch } from "./search.ts";

/** "According to the union, ...", "..., according to people close to the talks", "in the view of". */
export function findAccordingTo(search: SentenceSearch): void {
  const { sentence } = search;
  for (let i = sentence.first; i < sentence.words.length - 2; i++) {
    const width = formulaAt(sentence, i);
    if (width === 0) continue;
    const source = sourceAt(sentence, i + width);
    if (source === null) continue;
    const content = contentAround(sentence, i, source.to);
    if (content.length === 0) continue;
    addFrame(search, { rule: "according_to", cueClass: "speech", source, cue: { from: i, to: i + width }, content });
    // "“We won,” he said, according to the paper": the quotation still has a cue of its own.
    for (const range of content) if (range.to - range.from > 2) for (let k = range.from; k < range.to; k++) search.usedBlocks.delete(k);
    i = source.to - 1;
  }
  findOwnViews(search);
}

function formulaAt(sentence: Sentence, at: number): number {
  const formulas = sentence.book.formulas.get(sentence.words[at]!.low);
  if (formulas === undefined) return 0;
  return formulas.find((parts) => parts.every((part, k) => sentence.words[at + k]?.low === part))?.length ?? 0;
}

/** "In Mr. Stone's view", "in his opinion": a possessor before a noun of thinking. */
function findOwnViews(search: SentenceSearch): void {
  const { sentence } = search;
  const { words } = sentence;
  for (let i = sentence.first; i < words.length - 2; i++) {
    if (words[i]!.low !== "in") continue;
    const end = basePhraseEnd(sentence, i + 1);
    const noun = words[end - 1];
    if (noun === undefined || end - i > 9 || !sentence.book.habits.viewNouns.has(noun.low)) continue;
    const mark = words[end - 2]!;
    const isOwned = mark.low === "'s" || mark.low === "'";
    if (!isOwned && !/^(?:his|her|its|their|my|our)$/u.test(mark.low)) continue;
    const source = isOwned ? { from: i + 1, to: end - 2 } : { from: end - 2, to: end - 1 };
    const content = source.to > source.from ? contentAround(sentence, i, end) : [];
    if (content.length > 0) addFrame(search, { rule: "in_view_of", cueClass: "thought", source, cue: { from: end - 1, to: end }, content });
  }
}

/** The noun phrase behind the formula, with an apposition or relative clause up to its closing comma. */
function sourceAt(sentence: Sentence, from: number): WordRange | null {
  const { words } = sentence;
  if (words[from] === undefined || !canStartPhrase(words[from]!)) return null;
  let end = fullPhraseEnd(sentence, from);
  if (end === from) end = basePhraseEnd(sentence, from);
  if (end === from) return null;
  while (
    end < words.length &&
    !isComma(words[end]!) &&
    !isDash(words[end]!) &&
    words[end]!.tag !== "BLOCK" &&
    words[end]!.tag !== "AUX" &&
    words[end]!.low !== ";" &&
    words[end]!.low !== "that" &&
    end - from < 30 &&
    !/^[.!?]$/u.test(words[end]!.low) &&
    words[end]!.tag !== "CCONJ" &&
    words[end]!.tag !== "SCONJ"
  )
    end++;
  return { from, to: end };
}

function contentAround(sentence: Sentence, cue: number, afterSource: number): WordRange[] {
  const { words, first } = sentence;
  const end = sentenceEnd(sentence);
  const isInitial = cue === first || (cue === first + 1 && (words[first]!.tag === "CCONJ" || words[first]!.tag === "ADV"));
  if (isInitial) {
    const from = closingComma(sentence, afterSource, end);
    return from < end ? [{ from, to: clauseEnd(sentence, from) }] : [];
  }
  let start = first;
  for (let i = first; i < cue; i++)
    if (words[i]!.low === ";" || (isDash(words[i]!) && words[i]!.start > (words[i - 1]?.end ?? 0))) start = i + 1;
  if (closingSource(sentence, cue, end) > 0) start = clauseAround(sentence, start, cue);
  const pieces: WordRange[] = [{ from: start, to: cue }];
  if (
    afterSource < end &&
    isComma(words[afterSource]!) &&
    isComma(words[cue - 1]!) &&
    hasVerb(sentence, afterSource + 1, end) &&
    !/^(?:which|who|whose|and|but|while|although|though|compared|up|down)$/u.test(words[afterSource + 1]?.low ?? "")
  )
    pieces.push({ from: afterSource + 1, to: clauseEnd(sentence, afterSource + 1) });
  return pieces;
}

/** "X says that the order came, according to Y, from Z": Y vouches for what stands behind "that". */
function clauseAround(sentence: Sentence, from: number, cue: number): number {
  const { words } = sentence;
  for (let i = cue - 1; i > from; i--)
    if (words[i]!.low === "that" && words[i - 1]!.tag === "VERB" && words[i - 1]!.verbs?.some((verb) => verb.takes.has("clause")))
      return i + 1;
  return from;
}

/** Behind the comma that ends the source: the last one before the clause's own subject and verb. */
function closingComma(sentence: Sentence, from: number, end: number): number {
  const { words } = sentence;
  if (from < end && !isComma(words[from]!)) return from;
  let after = from + 1;
  if (
    words[after] !== undefined &&
    (words[after]!.tag === "DET" || words[after]!.tag === "NOUN" || /^(?:who|which)$/u.test(words[after]!.low))
  ) {
    const next = words.findIndex((word, k) => k > after && k < after + 16 && isComma(word));
    if (next > 0 && !hasVerb(sentence, after, next) === !/^(?:who|which)$/u.test(words[after]!.low)) after = next + 1;
  }
  return after;
}

function hasVerb(sentence: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (sentence.words[i]!.tag === "VERB" || sentence.words[i]!.tag === "AUX") return true;
  return false;
}

/**
 * The subject of a verb: the noun phrase before it, over appositions, relative clauses and adjuncts; not simply the nearest one.
 * Participles and infinitives take the subject of the clause they depend on, coordinated verbs the one before them.
 */
import type { Sentence, WordRange } from "../sentence.ts";
import { isReducedParticiple, phraseEndingAt } from "./noun-phrases.ts";
import { canEndPhrase, isComma, isDash, isFiniteVerb, isNoun, isPersonalPronoun, isPossessive, isTime } from "./word-kinds.ts";

const LONGEST_INTERPOLATION = 40;

/**
 * The subject that ends right before a verb group; `null` when no noun phrase stands there.
 *
 * @param at  first word of the verb group.
 */
export function subjectBefore(sentence: Sentence, at: number): WordRange | null {
  const { words, first } = sentence;
  let last = at - 1;
  while (last >= first && (words[last]!.tag === "ADV" || isNowOrThen(sentence, last) || isFloating(sentence, last)))
    last -= isThisTime(sentence, last) ? 2 : 1;
  if (isTimedRelative(sentence, last)) last -= 2;
  const end = words[last];
  if (end === undefined || last < first) return null;
  if (isComma(end) || isDash(end)) return subjectOverInterpolation(sentence, last);
  if (end.low === "'s" && words[last - 1]?.tag === "PROPN" && last - 1 >= first)
    return { from: phraseEndingAt(sentence, last - 1, first)?.from ?? last - 1, to: last + 1 };
  if (!canEndPhrase(end)) return null;
  if (/^(?:who|which|that)$/u.test(end.low)) return antecedentOf(sentence, last) ?? { from: last, to: last + 1 };
  const phrase = phraseEndingAt(sentence, last, first);
  if (phrase === null) return null;
  const core = withoutLeadingAdjunct(sentence, phrase);
  if (core.to - core.from === 1 && /^(?:my|your|his|its|our|their)$/u.test(end.low)) return null;
  if (
    isOnlyTime(sentence, phrase) &&
    words[phrase.from - 1]?.tag === "ADP" &&
    phrase.from - 2 >= first &&
    canEndPhrase(words[phrase.from - 2]!)
  )
    return subjectBefore(sentence, phrase.from - 1);
  return core.to - core.from === 1 && isTime(sentence, core.from) && !end.isCapital ? null : core;
}

/** "X, who on Monday called". */
function isTimedRelative(sentence: Sentence, last: number): boolean {
  const [word, lead] = [sentence.words[last - 2], sentence.words[last - 1]];
  return last - 2 >= sentence.first && isTime(sentence, last) && lead!.tag === "ADP" && /^(?:who|which|that)$/u.test(word!.low);
}

/** "this past week", "the last two years". */
function isOnlyTime(sentence: Sentence, { from, to }: WordRange): boolean {
  if (!isTime(sentence, to - 1)) return false;
  for (let i = from; i < to; i++) {
    const word = sentence.words[i]!;
    if (!isTime(sentence, i) && word.tag !== "DET" && word.tag !== "NUM") return false;
  }
  return true;
}

/** The noun phrase that a relative pronoun stands for: right before it, or before its comma. */
function antecedentOf(sentence: Sentence, at: number): WordRange | null {
  const { words, first } = sentence;
  const last = words[at - 1] !== undefined && isComma(words[at - 1]!) ? at - 2 : at - 1;
  if (last < first || words[last]!.tag === "VERB") return null;
  const phrase = phraseEndingAt(sentence, last, first);
  return phrase === null || words[at]!.low !== "who" ? phrase : personIn(sentence, phrase);
}

/** Of "a lead among voters who", "in addition to members who": the people behind the last preposition, unless people stand before it. */
function personIn(sentence: Sentence, phrase: WordRange): WordRange {
  const { words, book } = sentence;
  for (let i = phrase.to - 2; i > phrase.from; i--) {
    if (words[i]!.tag !== "ADP") continue;
    const head = words[i - 1]!;
    const isPerson =
      book.speakerNouns.has(head.low.replace(/s$/u, "")) ||
      book.speakerNouns.has(head.low.replace(/men$/u, "man")) ||
      head.isCapital ||
      /^(?:people|member|members|group|number|one|some|many|most|all|those|half|dozen|dozens|hundreds|thousands|percent|majority|minority)$/u.test(
        head.low,
      );
    const tail = words[phrase.to - 1]!;
    const isTailPerson =
      words[i]!.low === "by" ||
      /(?:s|men|people|others)$/u.test(tail.low) ||
      book.speakerNouns.has(tail.low) ||
      (tail.isCapital && words[i]!.low !== "of");
    const isPartOf = words[i]!.low === "of" && (head.tag === "NUM" || head.tag === "DET" || head.tag === "PRON" || head.tag === "ADJ");
    return isPerson || isPartOf || !isTailPerson ? phrase : { from: i + 1, to: phrase.to };
  }
  return phrase;
}

/** "X yesterday said": a single word of time before the verb, with a noun phrase before it. */
function isNowOrThen(sentence: Sentence, index: number): boolean {
  const before = sentence.words[index - 1];
  return (
    isTime(sentence, index) &&
    before !== undefined &&
    canEndPhrase(before) &&
    !isTime(sentence, index - 1) &&
    before.tag !== "ADJ" &&
    before.tag !== "DET" &&
    index - 1 >= sentence.first
  );
}

/** "X, Y and Z all said". */
function isFloating(sentence: Sentence, index: number): boolean {
  const before = sentence.words[index - 1];
  return (
    (/^(?:all|both|each)$/u.test(sentence.words[index]!.low) && before !== undefined && canEndPhrase(before)) || isThisTime(sentence, index)
  );
}

/** "X this time said". */
function isThisTime(sentence: Sentence, index: number): boolean {
  const [before, word] = [sentence.words[index - 1], sentence.words[index]];
  if (before === undefined || index - 2 < sentence.first || !/^(?:this|last|next)$/u.test(before.low)) return false;
  return (isTime(sentence, index) || word?.low === "time") && canEndPhrase(sentence.words[index - 2]!);
}

/** "X, chairman of Y, said": from the comma before the verb to the comma that opens what stands between. */
function subjectOverInterpolation(sentence: Sentence, closing: number): WordRange | null {
  const { words, first } = sentence;
  const mark = words[closing]!.low;
  for (let opening = closing - 1; opening > Math.max(first, closing - LONGEST_INTERPOLATION); opening--) {
    if (words[opening]!.tag === "BLOCK") return null;
    if (words[opening]!.low !== mark) continue;
    const kind = interpolationKind(sentence, opening + 1, closing);
    if (kind === "clause") return null;
    const phrase = phraseEndingAt(sentence, opening - 1, first);
    if (phrase === null) continue;
    const core = withoutLeadingAdjunct(sentence, phrase);
    const outer = relativeCommaBefore(sentence, core.from);
    if (outer >= 0) {
      const antecedent = phraseEndingAt(sentence, outer - 1, first);
      if (antecedent !== null) return { from: appositionHead(sentence, withoutLeadingAdjunct(sentence, antecedent)), to: closing };
    }
    return { from: appositionHead(sentence, core), to: kind === "apposition" ? closing : core.to };
  }
  return null;
}

/** The comma before a relative clause in which a place lies; -1 when it lies in none. */
function relativeCommaBefore(sentence: Sentence, at: number): number {
  const { words, first } = sentence;
  for (let i = at - 1; i > Math.max(first, at - 14); i--) {
    if (words[i]!.tag === "BLOCK" || words[i]!.low === ";") return -1;
    if (isComma(words[i]!)) return /^(?:who|which|whose)$/u.test(words[i + 1]?.low ?? "") ? i : -1;
  }
  return -1;
}

/** Whether a phrase behind a comma only adds to the one before: an age, "chairman of", "a lawyer". */
function isApposed(sentence: Sentence, phrase: WordRange): boolean {
  const { words, first } = sentence;
  const comma = words[phrase.from - 1];
  const before = words[phrase.from - 2];
  if (
    comma === undefined ||
    before === undefined ||
    phrase.from - 2 < first ||
    !isComma(comma) ||
    !(isNoun(before) || before.tag === "NUM" || before.low === ")")
  )
    return false;
  const head = words[phrase.from]!;
  if (head.tag === "NUM" && phrase.to - phrase.from === 1) return true;
  if (head.isCapital && !sentence.book.titles.has(head.low)) return false;
  return (
    head.tag === "DET" ||
    isPossessive(head) ||
    sentence.book.speakerNouns.has(head.low) ||
    sentence.book.titles.has(head.low) ||
    head.tag === "ADJ" ||
    head.tag === "NOUN"
  );
}

/** First word of the phrase to which an apposition belongs; its own first word when it is none. */
function appositionHead(sentence: Sentence, core: WordRange): number {
  let head = core;
  while (isApposed(sentence, head)) {
    const before = phraseEndingAt(sentence, head.from - 2, sentence.first);
    if (before === null || sentence.words[before.from - 1]?.tag === "ADP") break;
    head = withoutLeadingAdjunct(sentence, before);
  }
  return head.from;
}

/** What stands between two commas: an apposition or relative clause belongs to the source, an adjunct does not, a clause of its own ends the search. */
function interpolationKind(sentence: Sentence, from: number, to: number): "apposition" | "adjunct" | "clause" {
  const { words, book } = sentence;
  let start = from;
  while (start < to && words[start]!.tag === "ADV") start++;
  const head = words[start];
  if (head === undefined || start >= to) return "adjunct";
  if (/^(?:who|which|whose|whom|where)$/u.test(head.low) || (head.low === "of" && /^(?:which|whom)$/u.test(words[start + 1]?.low ?? "")))
    return "apposition";
  if (
    head.tag === "ADP" ||
    head.tag === "SCONJ" ||
    head.tag === "PART" ||
    (head.tag === "VERB" && !canEndPhrase(head)) ||
    book.subordinators.has(head.low)
  )
    return "adjunct";
  if (head.tag === "CCONJ") return "adjunct";
  for (let i = start; i < to; i++) {
    if (/^(?:who|which|whose|that)$/u.test(words[i]!.low)) return "apposition";
    if (isFiniteVerb(sentence, i) && !isReducedParticiple(sentence, i, from)) return "clause";
  }
  return isNoun(head) || head.tag === "DET" || head.tag === "ADJ" || head.tag === "NUM" || isPossessive(head) || head.tag === "PRON"
    ? "apposition"
    : "adjunct";
}

/** "In an interview Mr. Rusk", "Last week the board": drops what only says when and where. */
export function withoutLeadingAdjunct(sentence: Sentence, phrase: WordRange): WordRange {
  const { words } = sentence;
  let { from } = phrase;
  while (from < phrase.to - 1 && isTime(sentence, from) && !words[from]!.low.endsWith("'s")) {
    if (words[from + 1]!.low === "'s" || words[from + 1]!.low === "'") break;
    if (from + 1 >= phrase.to || words[from + 1]!.tag === "ADP") break;
    from++;
  }
  if (from < phrase.to && from > phrase.from && isTime(sentence, phrase.to - 1) && from === phrase.to - 1) return phrase;
  const before = words[from - 1];
  const lead = words[from - 2];
  const opensClause =
    from - 2 < sentence.first || lead === undefined || lead.tag === "PUNCT" || lead.tag === "CCONJ" || lead.tag === "SCONJ";
  const isAdjunct =
    before?.tag === "ADP" && from - 1 >= sentence.first && opensClause && !/^(?:after|before|since|until|than|as|that)$/u.test(before.low);
  if (!isAdjunct || from !== phrase.from || isPersonalPronoun(words[from]!)) return { from, to: phrase.to };
  for (let i = phrase.to - 1; i > from; i--) {
    const [left, right] = [words[i - 1]!, words[i]!];
    if (
      isNoun(left) &&
      isNoun(right) &&
      (left.isCapital !== right.isCapital || isTime(sentence, i - 1) || sentence.book.titles.has(right.low.replace(".", "")))
    )
      return { from: i, to: phrase.to };
  }
  return { from: phrase.to - 1, to: phrase.to };
}

/**
 * The subject of the clause that a participle, an infinitive or a coordinated verb depends on: that of the nearest finite verb to the left
 * which has one; `null` when there is none.
 */
export function inheritedSubject(sentence: Sentence, at: number): WordRange | null {
  for (let i = at - 1; i >= sentence.first; i--) {
    if (sentence.words[i]!.tag === "BLOCK") {
      if (i - 2 > sentence.first && /^[,:]$/u.test(sentence.words[i - 1]!.low) && sentence.words[i - 2]!.tag === "VERB") continue;
      return null;
    }
    if (!isFiniteVerb(sentence, i)) continue;
    let from = i;
    while (from - 1 >= sentence.first && (sentence.words[from - 1]!.tag === "ADV" || sentence.words[from - 1]!.tag === "PART")) from--;
    if (sentence.words[i]!.tag === "VERB" && isReducedParticiple(sentence, i, sentence.first) && sentence.words[from - 1]?.tag !== "PRON") {
      const later = nextFinite(sentence, i + 1, at);
      if (later) continue;
    }
    if (/^(?:who|which|that)$/u.test(sentence.words[from - 1]?.low ?? "")) continue;
    const subject = subjectBefore(sentence, from);
    if (subject !== null && !/^(?:which|that)$/u.test(sentence.words[subject.from]!.low)) return subject;
  }
  return null;
}

function nextFinite(sentence: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(sentence, i)) return true;
  return false;
}

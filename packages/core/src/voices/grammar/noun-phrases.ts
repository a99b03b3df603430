/** Edges of noun phrases by parts of speech alone, without a parser. */
import type { Sentence, WordRange } from "../sentence.ts";
import {
  canEndPhrase,
  canStartPhrase,
  isComma,
  isGerundForm,
  isNoun,
  isObjectPronoun,
  isPersonalPronoun,
  isPossessive,
  isTime,
} from "./word-kinds.ts";

/**
 * Where a noun phrase that begins at a word ends, without what a preposition hangs on it; the same index when none begins there.
 */
export function basePhraseEnd(sentence: Sentence, from: number): number {
  const { words } = sentence;
  let end = from;
  let hasHead = false;
  for (let i = from; i < words.length; i++) {
    const word = words[i]!;
    const next = words[i + 1];
    if (word.tag === "PRON" && !isPossessive(word) && word.low !== "her") {
      if (i === from) return isDemonstrative(word.low) && next !== undefined && isNoun(next) ? basePhraseEnd(sentence, i + 1) : i + 1;
      break;
    }
    if (word.low === "her" && i === from && (next === undefined || !(isNoun(next) || next.tag === "ADJ"))) return i + 1;
    if (isNoun(word) || word.tag === "NUM" || word.tag === "SYM" || word.tag === "X") {
      if (hasHead && isTime(sentence, i) && !isTime(sentence, i - 1)) break;
      hasHead = true;
      end = i + 1;
    } else if (word.tag === "DET" || isPossessive(word)) {
      if (hasHead) break;
      if (i === from) end = i + 1;
    } else if (word.tag === "ADJ") {
      if (hasHead && !(next !== undefined && isNoun(next)) && words[i - 1]?.low !== "-") break;
      end = i + 1;
    } else if (word.tag === "VERB" && !hasHead && i > from && /(?:ed|en|ing|wn|ld|de)$/u.test(word.low)) continue;
    else if (word.tag === "ADV" && !hasHead && next !== undefined && canStartPhrase(next)) continue;
    else if (isPossessiveMark(word.low) && hasHead) hasHead = false;
    else if (
      (word.low === "-" || word.low === "&" || word.low === "/" || word.low === ".") &&
      next !== undefined &&
      word.end === next.start
    )
      continue;
    else if (
      word.low === "and" &&
      hasHead &&
      next !== undefined &&
      words[i - 1] !== undefined &&
      isNoun(next) &&
      isNoun(words[i - 1]!) &&
      words[i - 1]!.isCapital === next.isCapital
    )
      hasHead = false;
    else if (word.tag === "CCONJ" && !hasHead && words[i - 1]?.tag === "ADJ" && next?.tag === "ADJ") continue;
    else break;
  }
  return end;
}

/** Where a noun phrase ends with all prepositions that hang on it. */
export function fullPhraseEnd(sentence: Sentence, from: number): number {
  let end = basePhraseEnd(sentence, from);
  while (end > from && end < sentence.words.length) {
    const word = sentence.words[end]!;
    const isLink =
      (word.tag === "ADP" && sentence.book.habits.phrasePrepositions.has(word.low)) || (word.tag === "PART" && isPossessiveMark(word.low));
    if (!isLink || isTime(sentence, end + 1)) break;
    const next = basePhraseEnd(sentence, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

/**
 * The noun phrase that ends with a word, walking left; prepositional parts, premodifying and reduced participles belong to it.
 * `null` when no noun phrase can end there.
 */
export function phraseEndingAt(sentence: Sentence, last: number, floor: number): WordRange | null {
  const { words } = sentence;
  const end = words[last];
  if (end === undefined || last < floor || !canEndPhrase(end)) return null;
  if (isPersonalPronoun(end) && !(end.low === "one" && words[last - 1]?.tag === "DET")) return { from: last, to: last + 1 };
  if (
    end.tag === "DET" &&
    !isDemonstrative(end.low) &&
    !["all", "some", "many", "both", "each", "another", "few", "most"].includes(end.low)
  )
    return null;
  let from = last;
  let open = end.low === ")" ? 1 : 0;
  let conjunction = -1;
  while (from - 1 >= floor) {
    const word = words[from - 1]!;
    const right = words[from]!;
    const before = from - 2 >= floor ? words[from - 2]! : undefined;
    if (open > 0) {
      if (word.low === "(") open = 0;
      from--;
      continue;
    }
    const relative = word.tag === "VERB" || word.tag === "AUX" ? relativeBefore(sentence, from - 1, floor) : -1;
    if (relative >= 0 && !(word.tag === "VERB" && isReducedParticiple(sentence, from - 1, floor))) {
      from = relative;
      continue;
    }
    if (word.low === ")") open = 1;
    else if (word.tag === "BLOCK" || word.tag === "SCONJ" || word.tag === "AUX" || word.tag === "INTJ") break;
    else if (isNoun(word) || word.tag === "NUM" || word.tag === "SYM" || word.tag === "X") {
      if (right.tag === "DET" || isPossessive(right) || (isPersonalPronoun(right) && right.low !== "who")) break;
      if (isTime(sentence, from - 1) && right.isCapital && !isTime(sentence, from)) break;
    } else if (word.tag === "ADJ") {
      if (right.tag === "DET" || isPossessive(right)) break;
    } else if (word.tag === "DET" || isPossessive(word)) {
      if (isObjectPronoun(word) && !isNoun(right) && right.tag !== "ADJ") break;
    } else if (word.tag === "PRON") {
      if (!(isDemonstrative(word.low) && isNoun(right)) && !(right.low === "of")) break;
    } else if (word.tag === "PART" && isPossessiveMark(word.low)) {
      if (before === undefined) break;
    } else if (isPossessiveMark(word.low) && before !== undefined && isNoun(before)) {
      from--;
      continue;
    } else if (word.tag === "ADP") {
      if (/^(?:after|before|until|since|despite|amid|during)$/u.test(word.low)) break;
      if (
        before === undefined ||
        !(
          isNoun(before) ||
          before.tag === "NUM" ||
          before.tag === "ADJ" ||
          before.tag === "DET" ||
          before.tag === "PRON" ||
          before.tag === "VERB" ||
          before.low === ")"
        )
      )
        break;
      if (before.tag === "VERB" && !isReducedParticiple(sentence, from - 2, floor) && relativeBefore(sentence, from - 2, floor) < 0) break;
      if (isTime(sentence, from) && word.low !== "of" && last - from > 0 && right !== words[last]) break;
    } else if (word.tag === "CCONJ") {
      if (before === undefined || !canEndPhrase(before) || before.tag === "DET" || (right.tag === "PRON" && !isPossessive(right))) break;
      conjunction = from - 1;
    } else if (word.tag === "ADV") {
      if (
        right.tag !== "ADJ" &&
        right.tag !== "NUM" &&
        !(right.tag === "VERB" && before !== undefined && (before.tag === "DET" || isPossessive(before)))
      )
        break;
    } else if (word.tag === "VERB") {
      const isPremodifier =
        before !== undefined &&
        (before.tag === "DET" || before.tag === "ADJ" || isPossessive(before) || before.low === "-" || before.low === "'s") &&
        (isNoun(right) || right.tag === "ADJ" || right.tag === "NUM");
      const isBare = /(?:ed|ing)$/u.test(word.low) && isNoun(right) && from - 1 === floor;
      if (!isPremodifier && !isBare && !isReducedParticiple(sentence, from - 1, floor)) break;
    } else if (/^[-&/.]$/u.test(word.low) && (word.end === right.start || word.low === "&")) {
      from--;
      continue;
    } else break;
    from--;
  }
  if (conjunction > from && isVerbBefore(sentence, from, floor)) from = conjunction + 1;
  if (conjunction > from) from = listStart(sentence, from, floor);
  while (from < last && ["-", "&", "/", ".", "'"].includes(words[from]!.low)) from++;
  if (
    from < last &&
    words[from]!.low === "that" &&
    (words[from + 1]!.tag !== "NOUN" || end.low.endsWith("s") || words[from + 1]!.quotation !== words[from]!.quotation)
  )
    from++;
  if (from < last && words[from]!.low === "which") from++;
  while (from < last && (words[from]!.tag === "CCONJ" || words[from]!.tag === "ADP" || words[from]!.tag === "ADV")) from++;
  return { from, to: last + 1 };
}

/** "people involved in", "a study published yesterday": a participle behind its noun, with nothing that makes it a predicate. */
export function isReducedParticiple(sentence: Sentence, index: number, floor: number): boolean {
  const { words } = sentence;
  const word = words[index]!;
  const before = words[index - 1];
  if (word.tag !== "VERB" || before === undefined || index - 1 < floor) return false;
  if (!/(?:ed|ing|wn|en|de|ld|ought)$/u.test(word.low) || /^(?:said|told)$/u.test(word.low)) return false;
  const next = words[index + 1];
  if (next?.low === "by" && !isGerundForm(word.low) && isNoun(before)) return true;
  if (
    !isGerundForm(word.low) &&
    next !== undefined &&
    (next.tag === "DET" ||
      next.tag === "PROPN" ||
      next.tag === "SCONJ" ||
      next.tag === "ADJ" ||
      (isNoun(next) && !isTime(sentence, index + 1)) ||
      (next.tag === "PRON" && next.low !== "here"))
  )
    return false;
  return isNoun(before) || (before.tag === "PRON" && /^(?:those|people|others)$/u.test(before.low)) || before.low === "those";
}

function isDemonstrative(low: string): boolean {
  return low === "this" || low === "that" || low === "these" || low === "those";
}

function isPossessiveMark(low: string): boolean {
  return low === "'s" || low === "'";
}

/** Index of the "who", "which" or "that" whose verb group holds a verb, with a noun before it; -1 when there is none. */
function relativeBefore(sentence: Sentence, at: number, floor: number): number {
  for (let i = at - 1; i > floor; i--) {
    const word = sentence.words[i]!;
    if (word.tag === "AUX" || word.tag === "ADV" || word.tag === "PART") continue;
    const before = sentence.words[i - 1]!;
    if (sentence.words[at]!.verbs?.some((verb) => verb.takes.has("clause") && verb.takes.get("clause") === "speech") ?? false) return -1;
    return /^(?:who|which|that)$/u.test(word.low) && canEndPhrase(before) ? i : -1;
  }
  return -1;
}

/** "bought its stake and analysts": the phrase before a conjunction is the object of a verb. */
function isVerbBefore(sentence: Sentence, from: number, floor: number): boolean {
  const before = sentence.words[from - 1];
  return before !== undefined && from - 1 >= floor && before.tag === "VERB";
}

/** "GM, Ford and Chrysler": where a list begins whose last two members are joined; only from the start of its clause. */
function listStart(sentence: Sentence, from: number, floor: number): number {
  let start = from;
  while (start - 2 >= floor && isComma(sentence.words[start - 1]!) && isNoun(sentence.words[start - 2]!)) {
    const member = phraseEndingAt(sentence, start - 2, floor);
    if (member === null || isTime(sentence, member.to - 1)) break;
    const before = sentence.words[member.from - 1];
    if (member.from !== floor && !(before !== undefined && (isComma(before) || before.tag === "SCONJ"))) break;
    start = member.from;
  }
  return start;
}

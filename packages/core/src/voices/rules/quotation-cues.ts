/**
 * Full quotations with the clause that ascribes them: behind ("...," said X / X said), before (X said: "..."), or between two parts.
 * See O'Keefe et al. (2012) and Muzny et al. (2017) on why these come first: they are the surest of all.
 */
import { adjunctEnd, addresseeEnd } from "../grammar/adjuncts.ts";
import { isOnlyAdjuncts } from "../grammar/adjuncts.ts";
import { basePhraseEnd, fullPhraseEnd, isReducedParticiple } from "../grammar/noun-phrases.ts";
import { inheritedSubject, subjectBefore } from "../grammar/subjects.ts";
import { verbGroupAt } from "../grammar/verb-group.ts";
import { canStartPhrase, isComma, isFiniteVerb, isNoun, isPersonalPronoun } from "../grammar/word-kinds.ts";
import type { Sentence, Word, WordRange } from "../sentence.ts";
import { addFrame, verbTaking, type SentenceSearch } from "./search.ts";

const LONGEST_SUBJECT = 32;
const LONGEST_LEAD = 24;

interface QuotationCue {
  readonly rule: string;
  readonly source: WordRange | null;
  readonly cue: WordRange;
}

export function findQuotationCues(search: SentenceSearch): void {
  const { sentence, usedBlocks } = search;
  const { words } = sentence;
  for (let i = 0; i < words.length; i++) {
    if (words[i]!.tag !== "BLOCK" || usedBlocks.has(i)) continue;
    const cue = cueBehind(search, i) ?? cueBefore(search, i);
    if (cue === null) continue;
    const content = [{ from: i, to: i + 1 }];
    for (let k = i + 1; k < words.length; k++) {
      if (words[k]!.tag !== "BLOCK" || usedBlocks.has(k)) continue;
      if (cueBehind(search, k) !== null || hasOwnCueBefore(search, cue.cue.to, k)) break;
      content.push({ from: k, to: k + 1 });
    }
    const left = leftPart(sentence, cue, words[i]!);
    if (left !== null) content.unshift(left);
    addFrame(search, { rule: cue.rule, cueClass: "speech", source: cue.source, cue: cue.cue, content });
  }
}

/** "The city, she found, “advertised ...”": words before the cue that a quotation in small letters goes on with. */
function leftPart(sentence: Sentence, cue: QuotationCue, block: Word): WordRange | null {
  const comma = (cue.source?.from ?? 0) - 1;
  const isSmall = /^\p{Ll}/u.test(sentence.text.slice(block.quotation?.innerStart ?? block.start, block.end));
  if (!isSmall || !cue.rule.startsWith("cue_then") || comma <= sentence.first || !isComma(sentence.words[comma]!)) return null;
  return { from: sentence.first, to: comma };
}

/** A finite verb of saying right behind a quotation, with its subject before or behind it. */
function cueBehind(search: SentenceSearch, block: number): QuotationCue | null {
  const { sentence } = search;
  const { words } = sentence;
  let from = block + 1;
  if (words[from] !== undefined && isComma(words[from]!)) from++;
  while (words[from] !== undefined && adjunctEnd(sentence, from) > from && words[from]!.tag === "ADV") from++;
  if (words[from] === undefined || words[from]!.tag === "PUNCT") return null;
  const inverted = invertedCue(search, from);
  if (inverted !== null) return inverted;
  for (let i = from; i < Math.min(words.length, from + LONGEST_SUBJECT); i++) {
    if (words[i]!.tag === "BLOCK" || words[i]!.low === ";" || words[i]!.low === ":") return null;
    const verb = verbTaking(sentence, i, (each) => each.takes.has("quotation"));
    if (verb === undefined || words[i]!.tag === "NOUN" || words[i]!.tag === "ADP" || search.usedCues.has(i)) continue;
    const group = verbGroupAt(sentence, i, verb);
    if (group.kind !== "finite" || group.isPassive || words[i]!.low === verb.gerund) continue;
    const subject = subjectBefore(sentence, group.from);
    if (subject === null || subject.from < from || subject.from > from + 2) continue;
    if (/^(?:who|which|that)$/u.test(words[subject.from]!.low)) continue;
    return { rule: ruleName("quotation_then_cue", search, subject), source: subject, cue: { from: i, to: i + 1 } };
  }
  return null;
}

/** "said Mr. X, chairman of Y": verb and then its subject with what is apposed. */
function invertedCue(search: SentenceSearch, from: number): QuotationCue | null {
  const { sentence } = search;
  const { words } = sentence;
  const verb = verbTaking(sentence, from, (each) => each.takes.has("quotation"));
  if (verb === undefined || words[from]!.low === verb.gerund || words[from]!.tag === "ADP") return null;
  const start = from + 1 + (verb.particle === "" ? 0 : 1);
  const head = words[start];
  if (head === undefined || !canStartPhrase(head) || sentence.book.timeWords.has(head.low)) return null;
  const source = { from: start, to: apposedEnd(sentence, start) };
  return { rule: ruleName("quotation_then_cue", search, source, true), source, cue: { from, to: from + 1 } };
}

/** Where a noun phrase ends that stands behind its verb, with apposition and relative clause. */
export function apposedEnd(sentence: Sentence, from: number): number {
  const { words, book } = sentence;
  let end = fullPhraseEnd(sentence, from);
  if (end === from) return from + 1;
  if (words[end]?.low === "(") {
    const close = words.findIndex((word, k) => k > end && k < end + 6 && word.low === ")");
    if (close > 0) end = close + 1;
  }
  for (let steps = 0; steps < 3; steps++) {
    const comma = words[end];
    const head = words[end + 1];
    if (comma === undefined || head === undefined) break;
    if (/^(?:who|whose)$/u.test(comma.low)) return relativeEnd(sentence, end);
    if (!isComma(comma)) break;
    if (/^(?:who|whose|which)$/u.test(head.low)) return relativeEnd(sentence, end + 1);
    const isApposition =
      head.tag === "NUM" ||
      head.tag === "DET" ||
      book.titles.has(head.low) ||
      book.speakerNouns.has(head.low) ||
      (head.tag === "PRON" && /^(?:his|her|its|their|whose)$/u.test(head.low)) ||
      ((head.tag === "NOUN" || head.tag === "ADJ") && !book.timeWords.has(head.low)) ||
      (head.tag === "PROPN" && !book.timeWords.has(head.low) && !book.subordinators.has(head.low) && steps === 0);
    const next = isApposition ? fullPhraseEnd(sentence, end + 1) : end + 1;
    if (next === end + 1) break;
    const last = words[next];
    if (last !== undefined && (last.tag === "VERB" || last.tag === "AUX") && !last.low.endsWith("ed")) break;
    end = next;
    while (
      words[end] !== undefined &&
      (words[end]!.tag === "CCONJ" || words[end]!.tag === "ADP") &&
      basePhraseEnd(sentence, end + 1) > end + 1 &&
      !book.subordinators.has(words[end]!.low) &&
      words[end]!.low !== "in" &&
      words[end]!.low !== "on"
    )
      end = fullPhraseEnd(sentence, end + 1);
  }
  return end;
}

function relativeEnd(sentence: Sentence, from: number): number {
  let end = from;
  while (
    end < sentence.words.length &&
    !isComma(sentence.words[end]!) &&
    sentence.words[end]!.tag !== "BLOCK" &&
    !/^[.;:!?]$/u.test(sentence.words[end]!.low)
  )
    end++;
  return end;
}

/** X said: "...", X said, "...", X asked reporters "...": nothing but adjuncts and addressees between cue and quotation, anything before a colon. */
function cueBefore(search: SentenceSearch, block: number): QuotationCue | null {
  const { sentence } = search;
  const { words } = sentence;
  const mark = words[block - 1];
  const hasColon = mark?.low === ":";
  const limit = Math.max(sentence.first, block - LONGEST_LEAD);
  for (let i = block - 1; i >= limit; i--) {
    if (words[i]!.tag === "BLOCK" || words[i]!.low === ";") return null;
    const verb = verbTaking(sentence, i, (each) => each.takes.has("quotation"));
    if (verb !== undefined && (words[i]!.tag === "VERB" || words[i]!.low === "said" || words[i]!.low === "says")) {
      const group = verbGroupAt(sentence, i, verb);
      if (group.isPassive) continue;
      const behind = i + 1 + (verb.particle === "" ? 0 : 1);
      const after = addresseeEnd(sentence, behind);
      const reaches =
        isOnlyAdjuncts(sentence, behind, block) ||
        (verb.takes.has("addressee") && isOnlyAdjuncts(sentence, after, block)) ||
        (hasColon && verb.takes.get("clause") === "speech") ||
        (hasColon && !hasOtherVerb(sentence, i + 1, block));
      if (!reaches) {
        if (!hasColon) return null;
        continue;
      }
      const source = subjectOfCue(search, i, group.from, group.kind);
      return {
        rule: source === null ? "cue_then_quotation" : ruleName("cue_then_quotation", search, source),
        source,
        cue: { from: i, to: i + 1 + (verb.particle === "" ? 0 : 1) },
      };
    }
    if (isFiniteVerb(sentence, i) && !hasColon && !isReducedParticiple(sentence, i, limit)) return null;
  }
  return hasColon ? labelBefore(search, block) : null;
}

function subjectOfCue(search: SentenceSearch, at: number, from: number, kind: string): WordRange | null {
  const { sentence } = search;
  const { words } = sentence;
  if (kind === "gerund") {
    const before = words[from - 1];
    if (before !== undefined && isNoun(before)) return subjectBefore(sentence, from);
    return inheritedSubject(sentence, from);
  }
  if (kind === "infinitive") return inheritedSubject(sentence, from);
  const subject = subjectBefore(sentence, from);
  if (subject !== null) return subject;
  const head = words[at + 1];
  if (from === sentence.first && head !== undefined && canStartPhrase(head)) return { from: at + 1, to: apposedEnd(sentence, at + 1) };
  return inheritedSubject(sentence, from);
}

/** "His answer: "No."": a noun of saying before a colon. */
function labelBefore(search: SentenceSearch, block: number): QuotationCue | null {
  const { sentence } = search;
  for (let i = block - 2; i >= Math.max(sentence.first, block - 8); i--) {
    const word = sentence.words[i]!;
    if (word.noun?.cueClass !== "speech" || !isNoun(word)) continue;
    const owner = sentence.words[i - 1];
    const mark = owner?.low === "'s" || owner?.low === "'";
    const source =
      owner === undefined ? null : mark ? subjectBefore(sentence, i - 1) : owner.tag === "PRON" ? { from: i - 1, to: i } : null;
    return { rule: "noun_then_quotation", source, cue: { from: i, to: i + 1 } };
  }
  return null;
}

function hasOwnCueBefore(search: SentenceSearch, from: number, block: number): boolean {
  const { sentence } = search;
  for (let i = block - 1; i >= from; i--) {
    if (sentence.words[i]!.tag === "BLOCK") return false;
    if (
      verbTaking(sentence, i, (each) => each.takes.has("quotation")) !== undefined &&
      sentence.words[i]!.tag === "VERB" &&
      cueBefore(search, block) !== null
    )
      return true;
  }
  return false;
}

function hasOtherVerb(sentence: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(sentence, i)) return true;
  return false;
}

/** Tells names, pronouns and other subjects apart, and subjects behind their verb: how sure a rule is differs between them. */
function ruleName(base: string, { sentence }: SentenceSearch, source: WordRange, isInverted = false): string {
  const words = sentence.words.slice(source.from, source.to);
  const kind = isPersonalPronoun(words[0]!) ? "pronoun" : words[0]!.tag === "PROPN" ? "named" : "described";
  return `${base}_${kind}${isInverted && kind === "named" ? "_after" : ""}`;
}

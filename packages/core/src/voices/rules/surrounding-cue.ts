/** Cues behind or inside the clause they ascribe: "Profits fell, the company said", "The break, he said, had been coming", ", as analysts had expected". */
import { adjunctEnd, addresseeEnd, isOnlyAdjuncts } from "../grammar/adjuncts.ts";
import { clauseEnd, sentenceEnd } from "../grammar/clause-end.ts";
import { startsOtherCue } from "../grammar/other-cues.ts";
import { subjectBefore } from "../grammar/subjects.ts";
import { verbGroupAt } from "../grammar/verb-group.ts";
import { canStartPhrase, isComma, isDash, isFiniteVerb, isGerundForm } from "../grammar/word-kinds.ts";
import type { Sentence, WordRange } from "../sentence.ts";
import { apposedEnd } from "./quotation-cues.ts";
import { addFrame, verbTaking, type SentenceSearch } from "./search.ts";

export function findSurroundingCues(search: SentenceSearch): void {
  const { sentence, usedCues } = search;
  for (let i = sentence.first + 1; i < sentence.words.length; i++) {
    if (usedCues.has(i) || sentence.words[i]!.tag === "NOUN") continue;
    const found = subjectFirst(sentence, i) ?? verbFirst(sentence, i);
    if (found === null) continue;
    const content = contentAround(sentence, found.from, found.to);
    if (content.length === 0) continue;
    const cueClass = found.cueClass;
    addFrame(search, {
      rule: content.length > 1 ? "medial_cue" : found.rule,
      cueClass,
      source: found.source,
      cue: { from: i, to: i + 1 },
      content,
    });
  }
}

interface Parenthetical {
  readonly rule: string;
  readonly cueClass: "speech" | "thought" | "evidence" | "intention";
  readonly source: WordRange;
  /** First word of the parenthetical, and the first behind it. */
  readonly from: number;
  readonly to: number;
}

/** ", X said in an interview" with nothing else up to the next comma or the end. */
function subjectFirst(sentence: Sentence, at: number): Parenthetical | null {
  const { words } = sentence;
  const verb = verbTaking(sentence, at, (each) => each.takes.has("clause"));
  if (verb === undefined || sentence.book.habits.neverParenthetical.has(verb.base) || words[at]!.low === verb.gerund) return null;
  const group = verbGroupAt(sentence, at, verb);
  if (group.kind !== "finite" || group.isPassive) return null;
  const source = subjectBefore(sentence, group.from);
  if (source === null || source.from <= sentence.first || /^(?:who|which|that|what)$/u.test(words[source.from]!.low)) return null;
  // "Beside him sat the treasurer who had shown ...": the cue of a relative clause stands in no parenthesis.
  if (/^(?:who|which|that)$/u.test(words[group.from - 1]!.low)) return null;
  let from = source.from;
  while (words[from - 1]?.tag === "ADV") from--;
  const isAs = words[from - 1]?.low === "as" || words[from - 1]?.low === "so";
  if (isAs) from--;
  if (!isAs && !isOpening(sentence, from - 1)) return null;
  const to = tailEnd(sentence, at + 1 + (verb.particle === "" ? 0 : 1), verb.takes.has("addressee"));
  return to === null ? null : { rule: isAs ? "as_cue" : "final_cue", cueClass: verb.takes.get("clause")!, source, from, to };
}

/** ", said X, a lawyer for the board". */
function verbFirst(sentence: Sentence, at: number): Parenthetical | null {
  const { words } = sentence;
  if (!isOpening(sentence, at - 1) && words[at - 1]?.low !== "as") return null;
  const verb = verbTaking(sentence, at, (each) => each.takes.get("clause") === "speech" || each.takes.get("clause") === "thought");
  const head = words[at + 1];
  if (verb === undefined || words[at]!.low === verb.gerund || head === undefined || !canStartPhrase(head) || !isFiniteVerb(sentence, at))
    return null;
  if (
    (words[at]!.low === verb.base && verb.base !== verb.past) ||
    (subjectBefore(sentence, at) !== null && (verb.takes.has("object") || hasFinite(sentence, at + 1, sentenceEnd(sentence))))
  )
    return null;
  if (head.quotation !== null && words[at]!.quotation !== head.quotation) return null;
  const end = apposedEnd(sentence, at + 1);
  const to = tailEnd(sentence, end, false);
  if (to === null) return null;
  const isAs = words[at - 1]!.low === "as";
  return {
    rule: isAs ? "as_cue" : "final_cue_inverted",
    cueClass: verb.takes.get("clause")!,
    source: { from: at + 1, to: end },
    from: isAs ? at - 1 : at,
    to,
  };
}

function isOpening(sentence: Sentence, at: number): boolean {
  const word = sentence.words[at];
  return word !== undefined && at > sentence.first && (isComma(word) || isDash(word));
}

/** Where a parenthetical ends when only adjuncts follow its cue: at a comma, a dash or the end; `null` when something else follows. */
function tailEnd(sentence: Sentence, from: number, hasAddressee: boolean): number | null {
  const { words } = sentence;
  const end = sentenceEnd(sentence);
  let at =
    hasAddressee && words[from] !== undefined && from < end && adjunctEnd(sentence, from) === from ? addresseeEnd(sentence, from) : from;
  for (; at < end;) {
    const word = words[at]!;
    if (isComma(word) || isDash(word) || word.low === ";") return at;
    const next = adjunctEnd(sentence, at);
    if (next > at) at = next;
    else if (sentence.book.subordinators.has(word.low) || (word.tag === "VERB" && isGerundForm(word.low) && at > from))
      return isOnlyClause(sentence, at, end);
    else return null;
  }
  return end;
}

/** "..., he said as he left": the rest is no content. */
function isOnlyClause(sentence: Sentence, at: number, end: number): number {
  for (let i = at; i < end; i++) if (isComma(sentence.words[i]!)) return i;
  return end;
}

function contentAround(sentence: Sentence, from: number, to: number): WordRange[] {
  const { words, first } = sentence;
  const end = sentenceEnd(sentence);
  const edge = words[from - 1];
  if (edge === undefined || from <= first)
    return from === first && words[to]?.low === "," ? [{ from: to + 1, to: clauseEnd(sentence, to + 1) }] : [];
  let start = first;
  for (let i = first; i < from - 1; i++)
    if (words[i]!.low === ";" || (isDash(words[i]!) && words[i]!.start > (words[i - 1]?.end ?? 0) && !isDash(edge))) start = i + 1;
  const left: WordRange = { from: start, to: isComma(edge) || isDash(edge) ? from - 1 : from };
  if (left.to - left.from < 1) return [];
  const leftHasVerb = hasFinite(sentence, left.from, left.to);
  const opensRight = to < end && (isComma(words[to]!) || isDash(words[to]!));
  if (!opensRight) return leftHasVerb || isFragment(sentence, left) ? [left] : [];
  const rightFrom = to + 1;
  const rightTo = clauseEnd(sentence, rightFrom);
  const closes = words[rightFrom];
  const isOwn =
    startsOtherCue(sentence, rightFrom) ||
    closes === undefined ||
    (closes.tag === "VERB" && isGerundForm(closes.low) && leftHasVerb) ||
    (closes.tag === "CCONJ" && closes.low !== "or" && leftHasVerb) ||
    /^(?:who|which|whose)$/u.test(closes.low);
  if (!leftHasVerb && !hasFinite(sentence, rightFrom, rightTo)) return [];
  if (isOwn || rightTo <= rightFrom || isOnlyAdjuncts(sentence, rightFrom, rightTo)) return leftHasVerb ? [left] : [];
  return [left, { from: rightFrom, to: rightTo }];
}

/** A clause without a verb, long enough to be said: "Not before Monday, the minister said". */
function isFragment(sentence: Sentence, { from, to }: WordRange): boolean {
  return to - from >= 2 && sentence.words[to]?.tag === "PUNCT";
}

function hasFinite(sentence: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(sentence, i)) return true;
  return false;
}

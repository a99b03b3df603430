/** Nouns that ascribe: "its claim that ...", "has plans to ...", "fears that ...". */
import { isBareClause } from "../grammar/bare-clause.ts";
import { clauseEnd } from "../grammar/clause-end.ts";
import { infinitiveEnd, subjectClauseEnd } from "../grammar/infinitive-end.ts";
import { fullPhraseEnd, phraseEndingAt } from "../grammar/noun-phrases.ts";
import { inheritedSubject } from "../grammar/subjects.ts";
import { objectEnd } from "../grammar/object-end.ts";
import { openingEnd } from "../grammar/opening-end.ts";
import { canStartPhrase, isBe, isFiniteVerb, isGerundForm, isNoun, isPossessive, isTime } from "../grammar/word-kinds.ts";
import type { Sentence, WordRange } from "../sentence.ts";
import { isInfinitive } from "./infinitive-complements.ts";
import { addFrame, type SentenceSearch } from "./search.ts";

export function findNounCues(search: SentenceSearch): void {
  const { sentence, usedCues } = search;
  const { words } = sentence;
  for (let i = sentence.first; i < words.length - 1; i++) {
    const word = words[i]!;
    if (word.noun === undefined || usedCues.has(i) || !isNoun(word)) continue;
    const agent = agentBehind(sentence, i + 1);
    const linked = agent === null ? i + 1 : agent.to;
    const isCopula = words[linked] !== undefined && isBe(words[linked]!) && words[linked + 1]?.low === "that";
    const after = isCopula ? linked + 1 : linked;
    const next = words[after];
    if (next === undefined) continue;
    if (
      (word.tag === "PROPN" && i > sentence.first) ||
      (words[i - 1]?.low === "no" &&
        !sentence.book.habits.lightVerbs.has(words[i - 2]?.low ?? "") &&
        /^(?:question|doubt|way|chance|sign|evidence|indication)$/u.test(word.low)) ||
      search.found.some((each) => each.content.some((content) => content.start === next.start))
    )
      continue;
    const isThat =
      word.noun.takes.includes("clause") &&
      next.low === "that" &&
      (next.tag === "SCONJ" || isBareClause(sentence, after + 1, false)) &&
      !/^(?:is|was|are|were|has|had|have|will|would)$/u.test(words[after + 1]?.low ?? "");
    const isTo = word.noun.takes.includes("to") && isInfinitive(sentence, after);
    if (!isThat && !isTo) {
      addPhraseOf(search, i);
      continue;
    }
    const source = agent ?? ownerOf(sentence, i);
    if (source === null && (isTo || word.noun.cueClass === "evidence")) continue;
    if (
      search.found.some((each) =>
        each.content.some(
          (content) => content.start <= word.start && word.start - content.start < 40 && each.rule.startsWith("np_object") && isTo,
        ),
      )
    )
      continue;
    addFrame(search, {
      rule: isThat ? "noun_that" : "noun_infinitive",
      cueClass: isThat ? word.noun.cueClass : "intention",
      source,
      cue: { from: i, to: i + 1 },
      content: [{ from: after, to: isCopula ? clauseEnd(sentence, after) : endOf(sentence, i, after, isThat) }],
    });
  }
}

/** "its criticism of the plan", "raised questions about the plan": only where somebody owns or voices the noun. */
function addPhraseOf(search: SentenceSearch, at: number): void {
  const { sentence } = search;
  const { words } = sentence;
  const [noun, lead, head] = [words[at]!, words[at + 1], words[at + 2]];
  if (lead?.tag !== "ADP" || head === undefined || !noun.noun!.takes.includes(lead.low) || isTime(sentence, at + 2)) return;
  if (lead.low === "to" && noun.noun!.takes.length > 1) return;
  if (!canStartPhrase(head) && !(head.tag === "VERB" && isGerundForm(head.low))) return;
  const isVoiced = search.found.some((each) =>
    each.content.some((content) => content.start <= noun.start && noun.start - content.start < 40 && each.rule.startsWith("np_object")),
  );
  const source = isVoiced ? null : ownerOf(sentence, at);
  if (source === null || /^(?:it|which|that|this)$/u.test(words[source.from]!.low)) return;
  let end = objectEnd(sentence, at + 2);
  for (let i = at - 1, hasVerb = false; i >= sentence.first && !hasVerb; i--) {
    hasVerb = isFiniteVerb(sentence, i);
    if (i === sentence.first && !hasVerb) end = Math.min(end, fullPhraseEnd(sentence, at + 2));
  }
  addFrame(search, {
    rule: "noun_preposition",
    cueClass: noun.noun!.cueClass,
    source,
    cue: { from: at, to: at + 2 },
    content: [{ from: at + 2, to: end }],
  });
}

/** A content inside the subject ends before the sentence's own verb. */
function endOf(sentence: Sentence, noun: number, after: number, isThat: boolean): number {
  for (let i = noun - 1; i >= sentence.first; i--) {
    if (isFiniteVerb(sentence, i)) return isThat ? clauseEnd(sentence, after) : infinitiveEnd(sentence, after);
    if (sentence.words[i]!.tag === "PUNCT" || sentence.words[i]!.tag === "SCONJ") break;
  }
  if (isThat) return openingEnd(sentence, noun, after, subjectClauseEnd(sentence, after));
  for (let i = after + 2; i < sentence.words.length; i++)
    if (isFiniteVerb(sentence, i) && !/^(?:who|which|that)$/u.test(sentence.words[i - 1]!.low)) return i;
  return infinitiveEnd(sentence, after);
}

/** "by the union", "from members", "of the board" between noun and content. */
function agentBehind(sentence: Sentence, at: number): WordRange | null {
  const lead = sentence.words[at]?.low;
  if (lead !== "by" && lead !== "from" && lead !== "of" && lead !== "among") return null;
  const end = fullPhraseEnd(sentence, at + 1);
  return end === at + 1 ? null : { from: at + 1, to: end };
}

/** The possessor of the noun, or the subject of "has", "made", "expressed". */
function ownerOf(sentence: Sentence, at: number): WordRange | null {
  const { words } = sentence;
  let i = at - 1;
  while (
    i >= sentence.first &&
    (words[i]!.tag === "ADJ" ||
      words[i]!.tag === "ADV" ||
      words[i]!.tag === "DET" ||
      (words[i]!.tag === "CCONJ" && words[i - 1]?.tag === "ADJ" && words[i + 1]?.tag === "ADJ") ||
      (isNoun(words[i]!) && !words[i]!.isCapital) ||
      words[i]!.tag === "NUM")
  ) {
    if (words[i]!.tag === "DET" && isPossessive(words[i]!)) break;
    i--;
  }
  const before = words[i];
  if (before === undefined || i < sentence.first) return null;
  if (isPossessive(before)) return { from: i, to: i + 1 };
  if (before.low === "'s" || before.low === "'") return possessor(sentence, phraseEndingAt(sentence, i - 1, sentence.first));
  if (sentence.book.habits.lightVerbs.has(before.low) || (before.tag === "VERB" && sentence.book.habits.lightVerbs.has(before.low)))
    return inheritedSubject(sentence, i + 1);
  return null;
}

/** Of "an uproar over the mayor's remarks" the mayor: what stands before a preposition other than "of" owns nothing. */
function possessor(sentence: Sentence, phrase: WordRange | null): WordRange | null {
  if (phrase === null) return null;
  for (let i = phrase.to - 2; i > phrase.from; i--)
    if (sentence.words[i]!.tag === "ADP" && sentence.words[i]!.low !== "of") return { from: i + 1, to: phrase.to };
  return phrase;
}

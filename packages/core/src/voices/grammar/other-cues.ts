/** Places where the words of one attribution end because another begins. */
import type { Sentence } from "../sentence.ts";
import { adjunctEnd } from "./adjuncts.ts";
import { isBareClause } from "./bare-clause.ts";
import { isReducedParticiple } from "./noun-phrases.ts";
import { subjectBefore } from "./subjects.ts";
import { verbGroupAt } from "./verb-group.ts";
import { canEndPhrase, isComma, isFiniteVerb, isNoun } from "./word-kinds.ts";

/** ", adding that", ", he said", ", but analysts said": a comma behind which another attribution begins. */
export function startsOtherCue(sentence: Sentence, from: number): boolean {
  const { words } = sentence;
  let at = from;
  while (
    words[at] !== undefined &&
    (words[at]!.tag === "CCONJ" || words[at]!.tag === "ADV" || /^(?:though|although|while|whereas)$/u.test(words[at]!.low))
  )
    at++;
  const head = words[at];
  if (head === undefined || head.low === "that" || sentence.book.questionWords.has(head.low)) return false;
  if (isSayingForm(sentence, at, "gerund")) return true;
  const hasConjunction = at > from;
  if (hasConjunction && isCoordinatedCue(sentence, at)) return true;
  // ", NP cue" up to the next comma or the end: a parenthetical, or behind a conjunction a clause of its own.
  for (let i = at; i < Math.min(words.length, at + 24); i++) {
    const word = words[i]!;
    if (word.tag === "BLOCK" || word.low === ";") return false;
    if (!isFiniteVerb(sentence, i)) {
      if (isComma(word) && !(i > at && canEndPhrase(words[i - 1]!))) return false;
      continue;
    }
    if (word.tag === "AUX" && hasConjunction) continue;
    if (word.tag === "AUX") return false;
    if (isReducedParticiple(sentence, i, at) && !isSayingForm(sentence, i, "finite")) continue;
    if (
      !isSayingForm(sentence, i, "finite") &&
      !(!hasConjunction && word.verbs?.some((verb) => verb.takes.has("clause") && verb.past === word.low)) &&
      !(hasConjunction && word.verbs?.some((verb) => verb.takes.has("object") || verb.takes.has("object_to")))
    )
      return false;
    const subject = subjectBefore(sentence, groupStart(sentence, i));
    if (subject === null || subject.from > at + 1 || subject.from < at) return i === at && nextIsSpeaker(sentence, i + 1);
    return hasConjunction || isParentheticalTail(sentence, i + 1);
  }
  return false;
}

/** "and said", "but added": a cue verb in the past or present right behind a conjunction, without a subject of its own. */
export function isCoordinatedCue(sentence: Sentence, from: number): boolean {
  let at = from;
  while (sentence.words[at]?.tag === "ADV") at++;
  if (!isSayingForm(sentence, at, "finite")) return false;
  const next = sentence.words[at + 1];
  if (next === undefined) return false;
  const isSurely =
    next.low === "that" || next.tag === "BLOCK" || next.low === ":" || next.quotation !== null || sentence.book.questionWords.has(next.low);
  if (isSurely) return true;
  const isSpeech =
    sentence.words[at]!.verbs!.some((verb) => verb.takes.get("clause") === "speech") &&
    !sentence.book.habits.doubtfulCoordinates.has(sentence.words[at]!.low);
  return (
    isBareClause(sentence, at + 1, true) ||
    (isSpeech && (next.tag === "DET" || next.tag === "PRON" || next.low === "to" || next.tag === "PROPN" || next.tag === "ADP"))
  );
}

/** Whether a word is a cue verb that takes a clause or quotation, in the wanted form. */
export function isSayingForm(sentence: Sentence, at: number, form: "gerund" | "finite"): boolean {
  const word = sentence.words[at];
  if (word === undefined || word.verbs === undefined || word.tag !== "VERB") return false;
  return word.verbs.some((verb) => {
    if (
      !(verb.takes.has("clause") && verb.takes.get("clause") !== "evidence") ||
      (verb.particle !== "" && sentence.words[at + 1]?.low !== verb.particle)
    )
      return false;
    if (form === "gerund")
      return (
        word.low === verb.gerund &&
        !/^(?:ask|request|order|advis|hold|see|know|find|learn|hear|feel|show|mean|read|writ|post|charg)ing$/u.test(word.low)
      );
    if (word.low !== verb.past && word.low !== verb.third && word.low !== verb.base) return false;
    return verbGroupAt(sentence, at, verb).kind === "finite" && !verbGroupAt(sentence, at, verb).isPassive;
  });
}

/** Whether nothing of its own follows a cue in commas: a comma, the end, or a word of time. */
function isParentheticalTail(sentence: Sentence, from: number): boolean {
  let at = from;
  for (let next = adjunctEnd(sentence, at); next > at; next = adjunctEnd(sentence, at)) at = next;
  const word = sentence.words[at];
  return word === undefined || word.tag === "PUNCT" || sentence.book.subordinators.has(word.low) || word.tag === "ADP";
}

function nextIsSpeaker(sentence: Sentence, at: number): boolean {
  const word = sentence.words[at];
  return word !== undefined && (word.tag === "PROPN" || word.tag === "DET" || isNoun(word));
}

export function groupStart(sentence: Sentence, at: number): number {
  let from = at;
  while (
    from > 0 &&
    (sentence.words[from - 1]!.tag === "AUX" ||
      sentence.words[from - 1]!.tag === "ADV" ||
      (sentence.words[from - 1]!.tag === "PART" && sentence.words[from - 1]!.low !== "'s"))
  )
    from--;
  return from;
}

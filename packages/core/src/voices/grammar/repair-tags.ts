/** Parts of speech that the tagger is known to get wrong, put right from the words around them. */
import type { Word } from "../sentence.ts";
import { isGerundForm } from "./word-kinds.ts";

/**
 * Verbs that the tagger took for nouns: "who chairs", "Its owner fears it", "The board plans to". Only where a noun phrase stands before them, what a verb
 * takes behind them, and no other verb in between.
 */
export function repairTags(words: Word[]): void {
  const [first, second] = words;
  const isRunning = words.some((word) => (word.tag === "VERB" || word.tag === "AUX") && !word.isCapital);
  if (first?.tag === "VERB" && first.isCapital && first.verbs === undefined && (second?.tag === "AUX" || second?.tag === "VERB"))
    words[0] = { ...first, tag: "PROPN" };
  for (let i = 1; i < words.length - 1; i++) {
    const word = words[i]!;
    const before = words[i - 1]!;
    const next = words[i + 1]!;
    if (
      word.low === "that" &&
      word.tag === "SCONJ" &&
      next.tag === "NOUN" &&
      (words[i + 2] === undefined || /^(?:PUNCT|ADP|CCONJ)$/u.test(words[i + 2]!.tag))
    ) {
      words[i] = { ...word, tag: "DET" };
    }
    if (
      word.tag === "VERB" &&
      word.isCapital &&
      isRunning &&
      (before.tag !== "PUNCT" || before.low === "-" || before.low === ",") &&
      (before.isCapital || next.tag !== "DET")
    )
      words[i] = { ...word, tag: "PROPN" };
    const isPast = word.tag === "ADJ" && word.low.endsWith("ed") && (before.tag === "NOUN" || before.tag === "PROPN");
    if (
      isPast &&
      word.verbs?.some((verb) => verb.past === word.low) &&
      /^(?:ADP|DET|PRON|SCONJ)$/u.test(next.tag) &&
      !hasVerbBefore(words, i)
    )
      words[i] = { ...word, tag: "VERB" };
    if (word.tag === "ADJ" && word.low.endsWith("ed") && /^(?:he|she|they|we|i)$/u.test(before.low) && /^(?:ADP|DET|PRON)$/u.test(next.tag))
      words[i] = { ...word, tag: "VERB" };
    if (word.tag === "ADV" && before.tag === "DET" && (next.tag === "VERB" || next.tag === "AUX")) words[i] = { ...word, tag: "NOUN" };
    if (word.tag === "VERB" && word.noun?.words[0] === word.low && /^(?:my|your|his|its|our|their)$/u.test(before.low))
      words[i] = { ...word, tag: "NOUN" };
    if (word.tag === "VERB" && word.noun !== undefined && word.low.endsWith("s") && /^(?:said|says|say)$/u.test(before.low))
      words[i] = { ...word, tag: "NOUN" };
    if (word.tag !== "NOUN") continue;
    if (
      before.low === "," &&
      (next.low === "that" || next.tag === "DET" || next.tag === "PRON") &&
      word.verbs?.some((verb) => verb.gerund === word.low && verb.takes.has("clause"))
    )
      words[i] = { ...word, tag: "VERB" };
    if (isFinalCue(words, i)) words[i] = { ...word, tag: "VERB" };
    if (before.low === "who" && (next.tag === "DET" || next.tag === "PRON" || next.tag === "ADP")) words[i] = { ...word, tag: "VERB" };
    // "from repeating that": a gerund with a clause of its own.
    if (before.tag === "ADP" && next.low === "that" && next.tag === "SCONJ" && word.verbs?.some((verb) => verb.gerund === word.low))
      words[i] = { ...word, tag: "VERB" };
    // "each of them claims to": no noun follows "them".
    if (/^(?:them|us)$/u.test(before.low) && word.verbs?.some((verb) => verb.third === word.low || verb.base === word.low))
      words[i] = { ...word, tag: "VERB" };
    if (word.verbs === undefined || (before.tag !== "NOUN" && before.tag !== "PROPN" && before.low !== ",")) continue;
    const isThird = word.verbs.some((verb) => verb.third === word.low) && !(before.low.endsWith("s") && before.tag === "NOUN");
    const isBase =
      word.verbs.some((verb) => verb.base === word.low) &&
      (before.low.endsWith("s") || before.low === "people" || before.low.endsWith("men"));
    const takes =
      next.tag === "DET" ||
      next.tag === "PRON" ||
      next.low === "that" ||
      next.tag === "AUX" ||
      (next.low === "to" && words[i + 2]?.tag === "VERB");
    if (
      before.low === "," &&
      !(
        isThird &&
        next.low === "to" &&
        !words.slice(0, i).some((each) => each.tag === "AUX" || (each.tag === "VERB" && !isGerundForm(each.low)))
      )
    )
      continue;
    if ((isThird || isBase) && takes && (next.tag !== "AUX" || isRelativeNear(words, i)) && !hasVerbBefore(words, i))
      words[i] = { ...word, tag: "VERB" };
  }
}

/** "Levels fell, the paper reports.": a verb of saying at the end that the tagger took for a plural. */
function isFinalCue(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]!;
  const quoted = words.findIndex((word) => word.tag === "BLOCK");
  if (quoted >= 0 && quoted < at && at - quoted < 6 && next.low === "." && words[at - 1]!.isCapital)
    return words[at]!.verbs?.some((verb) => verb.third === words[at]!.low && verb.takes.has("clause")) ?? false;
  if (
    !/^[.,]$/u.test(next.low) ||
    !words[at]!.verbs?.some((verb) => verb.third === words[at]!.low && verb.takes.get("clause") === "speech")
  )
    return false;
  let from = at - 1;
  while (from >= 0 && from > at - 6 && /^(?:DET|NOUN|PROPN|ADJ)$/u.test(words[from]!.tag)) from--;
  if (from < at - 5 || from === at - 1 || words[from]?.low !== "," || words[at - 1]!.low.endsWith("s")) return false;
  return words.slice(0, from).some((word) => word.tag === "VERB" || word.tag === "AUX");
}

/** "that analysts say will": a relative word shortly before the subject. */
function isRelativeNear(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - 5), at - 1).some((word) => word.low === "which" || word.low === "that" || word.low === "who");
}

function hasVerbBefore(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const { tag, low } = words[i]!;
    if (tag === "PUNCT" || tag === "SCONJ" || tag === "CCONJ" || tag === "BLOCK" || low === "who" || low === "which" || low === "that")
      return false;
    if (tag === "AUX" || (tag === "VERB" && !isGerundForm(low))) return true;
  }
  return false;
}

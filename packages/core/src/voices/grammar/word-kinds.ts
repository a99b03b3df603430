import type { Sentence, Word } from "../sentence.ts";

const PERSONAL = new Set([
  "i",
  "you",
  "he",
  "she",
  "it",
  "we",
  "they",
  "who",
  "nobody",
  "everybody",
  "everyone",
  "someone",
  "somebody",
  "anyone",
  "anybody",
  "one",
]);
const OBJECT_PRONOUNS = new Set(["me", "him", "her", "us", "them", "you", "it", "whom"]);
const POSSESSIVE = new Set(["my", "your", "his", "her", "its", "our", "their", "whose"]);
const RELATIVE = new Set(["who", "which", "that", "whom", "whose"]);
const BE = new Set(["be", "is", "are", "was", "were", "been", "being", "am", "'s", "'re", "'m", "get", "gets", "got", "getting"]);
const HAVE = new Set(["have", "has", "had", "having", "'ve", "'d"]);

export const isPersonalPronoun = (word: Word): boolean => word.tag === "PRON" && PERSONAL.has(word.low);
export const isObjectPronoun = (word: Word): boolean => word.tag === "PRON" && OBJECT_PRONOUNS.has(word.low);
export const isPossessive = (word: Word): boolean => (word.tag === "PRON" || word.tag === "DET") && POSSESSIVE.has(word.low);
export const isRelative = (word: Word): boolean => RELATIVE.has(word.low) && word.tag !== "DET";
export const isBe = (word: Word): boolean => BE.has(word.low);
export const isHave = (word: Word): boolean => HAVE.has(word.low);
export const isNoun = (word: Word): boolean => word.tag === "NOUN" || word.tag === "PROPN";
/** "selling", not "bring". */
export const isGerundForm = (low: string): boolean =>
  low.endsWith("ing") && low.length > 4 && !/^(?:bring|spring|string|swing|cling|fling|sling|sting|wring|thing)$/u.test(low);
export const isDash = (word: Word): boolean => /^(?:—|–|--+)$/u.test(word.low);
export const isComma = (word: Word): boolean => word.low === ",";
export const isNegation = (word: Word): boolean => word.low === "not" || word.low === "n't" || word.low === "never";

/** Whether a noun phrase may end with a word. */
export function canEndPhrase(word: Word): boolean {
  if (word.tag === "NOUN" || word.tag === "PROPN" || word.tag === "NUM" || word.tag === "SYM" || word.tag === "X") return true;
  if (word.tag === "PRON") return !isPossessive(word) || word.low === "her" || word.low === "his";
  return word.tag === "DET" || (word.tag === "ADJ" && !word.low.endsWith("ly")) || word.low === ")";
}

/** Whether a noun phrase may begin with a word. */
export function canStartPhrase(word: Word): boolean {
  switch (word.tag) {
    case "DET":
    case "NOUN":
    case "PROPN":
    case "NUM":
    case "ADJ":
    case "SYM":
    case "PRON":
    case "X":
      return true;
    default:
      return false;
  }
}

/** A word of time: "Monday", "yesterday", "last". */
export const isTime = (sentence: Sentence, index: number): boolean => sentence.book.timeWords.has(sentence.words[index]?.low ?? "");

/** Whether a verb can stand as the predicate of a clause: no "-ing" form, no infinitive behind "to". */
export function isFiniteVerb(sentence: Sentence, index: number): boolean {
  const word = sentence.words[index]!;
  if (word.tag === "AUX")
    return !(word.low === "be" || word.low === "been" || word.low === "being") && sentence.words[index - 1]?.low !== "to";
  if (word.tag !== "VERB" || isGerundForm(word.low)) return false;
  const [left, right] = [sentence.words[index - 1], sentence.words[index + 1]];
  if (
    left !== undefined &&
    right !== undefined &&
    /(?:ed|en|wn)$/u.test(word.low) &&
    (left.tag === "DET" || left.tag === "ADJ" || left.low === "'s" || isPossessive(left)) &&
    (isNoun(right) || right.tag === "ADJ")
  )
    return false;
  for (let i = index - 1; i >= 0; i--) {
    const before = sentence.words[i]!;
    if (before.tag === "ADV" || before.tag === "PART") {
      if (before.low === "to") return false;
      continue;
    }
    return before.tag !== "AUX";
  }
  return true;
}

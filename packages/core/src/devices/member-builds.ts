/** How the members of a series are built: by the word or the form of verb that opens them. */
import { type DeviceText, Gap } from "./device-text.ts";
import { VerbForm, WordClass } from "./word-book.ts";

/** Tokens `[first, last)`. */
export interface Member {
  readonly first: number;
  readonly last: number;
}

/** How a member begins. */
export interface Build {
  readonly name: string;
  readonly weight: number;
}

/** What two members have in common at their beginning; null when nothing that counts. */
export function buildOf(text: DeviceText, left: Member, right: Member): Build | null {
  const { classes, ids, words, before } = text;
  const [a, b] = [left.first, right.first];
  const [kindA, kindB] = [classes[a]!, classes[b]!];
  const [longA, longB] = [left.last - a, right.last - b];
  const isName = kindA === 0 && (before[a]! & before[b]! & Gap.capital) !== 0 && (before[b]! & Gap.comma) !== 0;
  const isSameWord = ids[a] === ids[b] && !isName;
  const isLong = longA > 1 && longB > 1;
  if (isSameWord && isLong) {
    if (words.word(ids[a]!) === "to") {
      const isInfinitive = isVerb(text, a + 1, VerbForm.base) && isVerb(text, b + 1, VerbForm.base);
      return isInfinitive ? { name: "infinitive", weight: 3 } : { name: "same-words", weight: 1 };
    }
    if ((kindA & WordClass.preposition) !== 0) {
      const isPlace = (before[a + 1]! & Gap.capital) !== 0 || (before[b + 1]! & Gap.capital) !== 0;
      return isPlace ? null : { name: "same-words", weight: 2 };
    }
    if ((kindA & (WordClass.article | WordClass.number)) === 0 && (before[a]! & Gap.digit) === 0) return { name: "same-words", weight: 3 };
  }
  const forms = words.verbForms(ids[a]!) & words.verbForms(ids[b]!);
  if (isLong && !isSameWord && kindA === 0 && kindB === 0) {
    for (const [form, name] of VERB_BUILDS)
      if ((forms & form) !== 0 && hasComplement(text, left) && hasComplement(text, right)) return { name, weight: 2 };
  }
  if (isLong && hasSubjectAndVerb(text, left) && hasSubjectAndVerb(text, right)) return { name: "clauses", weight: 2 };
  if (
    isPhraseWithModifier(text, left) &&
    isPhraseWithModifier(text, right) &&
    (kindA & WordClass.article) !== 0 &&
    (kindB & WordClass.article) !== 0
  )
    return { name: "noun-phrases", weight: 2 };
  if (isJudgement(text, left) && isJudgement(text, right)) return { name: "judgements", weight: 2 };
  return null;
}

const VERB_BUILDS = [
  [VerbForm.base, "base-verbs"],
  [VerbForm.third, "third-persons"],
  [VerbForm.gerund, "gerunds"],
  [VerbForm.past, "pasts"],
] as const;

function isVerb({ words, ids }: DeviceText, token: number, form: number): boolean {
  return (words.verbForms(ids[token]!) & form) !== 0;
}

/** Whether a verb is followed by something it can govern, not by what makes it a noun ("cuts in"). */
function hasComplement({ classes, words, ids }: DeviceText, { first, last }: Member): boolean {
  if (last - first < 2) return false;
  const next = classes[first + 1]!;
  const word = words.word(ids[first + 1]!);
  return word !== "of" && word !== "and" && word !== "or" && (next & (WordClass.auxiliary | WordClass.modal)) === 0;
}

/** Whether a member looks like a clause of its own: a subject and, near it, a verb. */
export function hasSubjectAndVerb({ classes, words, ids }: DeviceText, { first, last }: Member): boolean {
  const kind = classes[first]!;
  if (last - first < 3 || (kind & (WordClass.subordinator | WordClass.preposition | WordClass.adverb | WordClass.question)) !== 0)
    return false;
  if (kind === 0 && words.verbForms(ids[first]!) !== 0) return false;
  if ((kind & (WordClass.auxiliary | WordClass.modal)) !== 0 && (kind & WordClass.pronoun) === 0) return false;
  for (let at = first; at < Math.min(last, first + 5); at++) {
    const here = classes[at]!;
    if (at > first && (here & (WordClass.subordinator | WordClass.preposition)) !== 0) return false;
    if ((here & (WordClass.auxiliary | WordClass.modal)) !== 0 && at < last - 1) return true;
    const isFirst = at === first;
    const isBehindPronoun = at > first && (classes[at - 1]! & WordClass.pronoun) !== 0;
    const forms = words.verbForms(ids[at]!);
    if (isFirst) continue;
    if (isBehindPronoun && forms !== 0) return true;
    if (at > first + 1 && (forms & (VerbForm.third | VerbForm.past)) !== 0 && here === 0 && at < last - 1) return true;
    if ((forms & VerbForm.past) !== 0 && at < last - 1) return true;
  }
  return false;
}

/** An article, a modifier and a noun, and no more than a short complement. */
function isPhraseWithModifier({ classes, words, ids, before }: DeviceText, { first, last }: Member): boolean {
  if (last - first < 3 || last - first > 8) return false;
  let content = 0;
  for (let at = first + 1; at < last; at++) {
    if (classes[at] !== 0) break;
    if ((before[at]! & Gap.capital) !== 0) return false;
    if (words.verbForms(ids[at]!) === 0) content++;
  }
  return content >= 2;
}

/** One judging word, maybe with an adverb before it. */
function isJudgement({ classes, words, ids }: DeviceText, { first, last }: Member): boolean {
  const length = last - first;
  if (length > 2 || length < 1 || classes[last - 1] !== 0) return false;
  if (length === 2 && !words.word(ids[first]!).endsWith("ly")) return false;
  return JUDGING.test(words.word(ids[last - 1]!));
}

const JUDGING =
  /(?:ive|able|ible|ful|ous|less|fair|just|free|safe|strong|weak|slow|dear|cheap|open|honest|clear|sober|orderly|dirty|lazy|corrupt|crooked|cruel|unfair|wrong)$/u;
const COPULA = new Set([
  "is",
  "are",
  "was",
  "were",
  "be",
  "been",
  "being",
  "it's",
  "it is",
  "become",
  "remain",
  "more",
  "too",
  "so",
  "less",
]);

/** Whether a copula or an adverb of degree stands before a token. */
export function isBehindJudgement({ words, ids }: DeviceText, token: number): boolean {
  for (let at = token - 1; at >= Math.max(0, token - 2); at--) if (COPULA.has(words.word(ids[at]!))) return true;
  return false;
}

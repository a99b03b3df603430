/** Pairs of sides one of which is denied: "not X but Y", "X, not Y", "not X; Y". */
import type { AntithesisLexicon } from "./antithesis-lexicon.ts";
import type { Sides } from "./antithesis.ts";
import { type DeviceText, Gap } from "./device-text.ts";
import { VerbForm, WordClass } from "./word-book.ts";

/** Longest reach from a negation to what corrects it, in tokens. */
const LONGEST_DENIAL = 24;
const LONGEST_SIDE = 26;
/** Sentences up to this length stand against one another by their shortness. */
const MOST_TERSE = 10;
const ENDS = Gap.semicolon | Gap.period | Gap.question | Gap.exclamation | Gap.ellipsis;

/** All pairs with one denied side, in no order. */
export function negatedPairs(text: DeviceText, lexicon: AntithesisLexicon): Sides[] {
  const found: Sides[] = [];
  for (let sentence = 0; sentence < text.sentenceCount; sentence++) {
    const first = text.sentenceFirst[sentence]!;
    const last = text.sentenceFirst[sentence + 1]!;
    for (let token = first; token < last; token++) {
      if (!isNegation(text, token)) continue;
      const sides = appended(text, lexicon, { token, sentence, first, last }) ?? corrected(text, lexicon, { token, sentence, first, last });
      if (sides) found.push(sides);
    }
    for (let token = first + 1; token < last - 2; token++) {
      const sides = replaced(text, lexicon, { token, sentence, first, last });
      if (sides) found.push(sides);
    }
  }
  return [...found, ...neighbours(text, lexicon)];
}

interface Place {
  readonly token: number;
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
}

const NOT = new Set(["not", "never"]);

function isNegation({ classes }: DeviceText, token: number): boolean {
  return (classes[token]! & WordClass.negation) !== 0;
}

function isNot({ words, ids }: DeviceText, token: number): boolean {
  return NOT.has(words.word(ids[token]!));
}

function endOfClause({ before }: DeviceText, from: number, limit: number, marks: number): number {
  let at = from + 1;
  while (at < limit && (before[at]! & marks) === 0) at++;
  return at;
}

const ANY_MARK = ENDS | Gap.comma | Gap.colon | Gap.dash | Gap.bracket;

/** "X, not Y". */
function appended(text: DeviceText, lexicon: AntithesisLexicon, { token, sentence, first, last }: Place): Sides | null {
  const { before, ids, classes, words } = text;
  if (!isNot(text, token) || token === first || token + 1 >= last) return null;
  const previous = words.word(ids[token - 1]!);
  const isMarked = (before[token]! & (Gap.comma | Gap.dash)) !== 0;
  const isJoined = previous === "and" && token - 1 > first;
  if (!isMarked && !isJoined) return null;
  if (lexicon.additive.has(ids[token + 1]!) || words.word(ids[token]!) !== "not") return null;
  const end = endOfClause(text, token, last, ANY_MARK);
  if (end + 1 < last && (isNot(text, end) || (isJointWord(text, end) && isNot(text, end + 1)))) return null;
  if (end - token > 8 || end - token < 2) return null;
  const next = classes[token + 1]!;
  const word = words.word(ids[token + 1]!);
  if (NO_SIDE.has(word)) return null;
  for (let at = token + 1; at < end; at++)
    if ((classes[at]! & (WordClass.auxiliary | WordClass.modal)) !== 0 && (next & WordClass.pronoun) !== 0 && at > token + 1) return null;
  for (let at = token + 1; at < end; at++) if (lexicon.corrective.has(ids[at]!)) return null;
  if (end < last && lexicon.corrective.has(ids[end]!)) return null;
  const sideEnd = isJoined ? token - 1 : token;
  if (sideEnd - first === 1 && (classes[first]! & (WordClass.adverb | WordClass.interjection)) !== 0) return null;
  let start = sideEnd - 1;
  while (start > first && sideEnd - start < 9 && (before[start]! & ANY_MARK) === 0) start--;
  const isVerbSide =
    (next & WordClass.functional) === 0 &&
    (words.verbForms(ids[token + 1]!) & VerbForm.base) !== 0 &&
    words.verbForms(ids[token + 1]!) === VerbForm.base;
  if (isJoined && isVerbSide) return null;
  return { a: [start, sideEnd], b: [token, end], sentence, score: isJoined ? 0.5 : 0.7, rule: "x-not-y" };
}

function isJointWord({ classes }: DeviceText, token: number): boolean {
  return (classes[token]! & WordClass.coordinator) !== 0;
}

const NO_SIDE = new Set([
  "to",
  "that",
  "unlike",
  "surprisingly",
  "least",
  "long",
  "yet",
  "so",
  "as",
  "if",
  "because",
  "withstanding",
  "knowing",
  "having",
  "being",
  "including",
  "all",
  "every",
  "everyone",
  "a",
  "one",
  "much",
  "many",
]);

/** "not X but Y". */
function corrected(text: DeviceText, lexicon: AntithesisLexicon, { token, sentence, last }: Place): Sides | null {
  const { before, ids, classes, words } = text;
  if (token + 3 >= last || lexicon.additive.has(ids[token + 1]!)) return null;
  const limit = Math.min(last - 1, token + LONGEST_DENIAL);
  for (let at = token + 2; at < limit; at++) {
    if ((before[at]! & ENDS) !== 0) return null;
    if (!lexicon.corrective.has(ids[at]!)) continue;
    const next = at + 1;
    const word = words.word(ids[next]!);
    if (word === "also" || word === "for" || lexicon.additive.has(ids[next]!)) return null;
    const isNotPlain = isNot(text, token);
    const x = token + 1;
    const isSubject = (classes[next]! & WordClass.pronoun) !== 0;
    if (isSubject || ((before[at]! & Gap.comma) !== 0 && opensClause(text, next, last))) return null;
    const isAlike = ids[x] === ids[next] || sameKind(text, x, next) || (isNotPlain && hasSame(text, token + 1, at, next));
    if (!isAlike) return null;
    const end = endOfClause(text, next, last, ENDS);
    return { a: [token, at], b: [next, Math.min(end, next + LONGEST_SIDE)], sentence, score: 0.75, rule: "not-x-but-y" };
  }
  return null;
}

/** Whether a subject and its verb follow: then "but" opens a sentence of its own. */
function opensClause({ classes, words, ids }: DeviceText, from: number, last: number): boolean {
  if (
    (classes[from]! & (WordClass.preposition | WordClass.modal | WordClass.auxiliary)) !== 0 ||
    words.verbForms(ids[from]!) === VerbForm.base
  )
    return false;
  for (let at = from + 1; at < Math.min(last, from + 4); at++) {
    if ((classes[at]! & (WordClass.preposition | WordClass.subordinator)) !== 0) return false;
    if (
      (classes[at]! & (WordClass.auxiliary | WordClass.modal)) !== 0 ||
      (classes[at] === 0 && (words.verbForms(ids[at]!) & (VerbForm.base | VerbForm.third)) !== 0)
    )
      return true;
  }
  return false;
}

/** "X instead of Y". */
function replaced(text: DeviceText, lexicon: AntithesisLexicon, { token, sentence, first, last }: Place): Sides | null {
  const { ids, before, classes, words } = text;
  const phrase = lexicon.replacing.find((each) => each.every((id, i) => ids[token + i] === id));
  if (!phrase || (before[token]! & ~(Gap.digit | Gap.comma)) !== 0) return null;
  const side = token + phrase.length;
  if (side >= last) return null;
  const isGerund = (words.verbForms(ids[side]!) & VerbForm.gerund) !== 0 || (classes[side] === 0 && words.word(ids[side]!).endsWith("ing"));
  const isNoun = (classes[side]! & (WordClass.article | WordClass.possessive)) !== 0;
  if (!isGerund && !isNoun) return null;
  for (let at = token - 1; at >= Math.max(first, token - 10); at--) {
    const isAlike = isGerund
      ? (words.verbForms(ids[at]!) & VerbForm.gerund) !== 0
      : (classes[at]! & (WordClass.article | WordClass.possessive)) !== 0;
    if (isAlike) return { a: [at, token], b: [side, endOfClause(text, side, last, ANY_MARK)], sentence, score: 0.6, rule: "instead-of" };
    if ((before[at]! & ANY_MARK) !== 0 && token - at > 1) return null;
  }
  return null;
}

/** Whether two words may open sides of like build. */
function sameKind({ classes, words, ids }: DeviceText, left: number, right: number): boolean {
  const nominal = WordClass.article | WordClass.possessive | WordClass.determiner | WordClass.number;
  const [a, b] = [classes[left]!, classes[right]!];
  if ((a & nominal) !== 0 && (b & nominal) !== 0) return true;
  if ((a & WordClass.preposition) !== 0 && (b & WordClass.preposition) !== 0) return true;
  if (a !== 0 || b !== 0) return false;
  const [verbA, verbB] = [words.verbForms(ids[left]!), words.verbForms(ids[right]!)];
  return (verbA & verbB) !== 0 || (verbA === 0 && verbB === 0);
}

/** Whether a preposition that opens the right side stands in the left one too. */
function hasSame({ ids, classes }: DeviceText, from: number, to: number, right: number): boolean {
  if ((classes[right]! & WordClass.preposition) === 0) return false;
  for (let at = from; at < to; at++) if (ids[at] === ids[right]) return true;
  return false;
}

/** Tokens of a unit, and whether one of them denies. */
interface Unit {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  readonly negation: number;
}

/** "not X; Y", "not X. Y": neighbours that share their beginning, one of them denied. */
function neighbours(text: DeviceText, lexicon: AntithesisLexicon): Sides[] {
  const found: Sides[] = [];
  let before: Unit | null = null;
  for (const unit of unitsOf(text, lexicon)) {
    if (before && text.sentenceStretch[before.sentence] === text.sentenceStretch[unit.sentence]) {
      const sides = opposed(text, lexicon, before, unit);
      if (sides) found.push(sides);
    }
    before = unit;
  }
  return found;
}

/** Clauses that could stand alone: between semicolons, dashes and ends of sentences, and behind a comma where a subject or the same verb begins. */
function* unitsOf(text: DeviceText, lexicon: AntithesisLexicon): Generator<Unit> {
  const { before, classes, ids } = text;
  for (let sentence = 0; sentence < text.sentenceCount; sentence++) {
    const last = text.sentenceFirst[sentence + 1]!;
    let first = text.sentenceFirst[sentence]!;
    for (let at = first + 1; at <= last; at++) {
      const isEnd = at === last;
      const gap = isEnd ? 0 : before[at]!;
      const opens =
        isEnd ||
        (gap & (ENDS | Gap.dash | Gap.colon)) !== 0 ||
        ((gap & Gap.comma) !== 0 &&
          at + 1 < last &&
          ((classes[at]! & WordClass.pronoun) !== 0 || isNegation(text, at) || isJoint(text, at)));
      if (!opens) continue;
      let start = first;
      while (start < at - 1 && (classes[start]! & WordClass.coordinator) !== 0 && !lexicon.corrective.has(ids[start]!)) start++;
      let negation = -1;
      for (let token = start; token < at && negation < 0; token++) if (isNegation(text, token)) negation = token;
      yield { first: start, last: at, sentence, negation };
      first = at;
    }
  }
}

function isJoint({ classes }: DeviceText, at: number): boolean {
  return (classes[at]! & WordClass.coordinator) !== 0 && (classes[at + 1]! & WordClass.pronoun) !== 0;
}

function opposed(text: DeviceText, lexicon: AntithesisLexicon, left: Unit, right: Unit): Sides | null {
  const { ids, classes } = text;
  if (left.negation < 0 === right.negation < 0) return null;
  const [lengthA, lengthB] = [left.last - left.first, right.last - right.first];
  if (lengthA < 2 || lengthB < 2 || lengthA > LONGEST_SIDE || lengthB > LONGEST_SIDE || lengthB > 4 * lengthA || lengthA > 4 * lengthB)
    return null;
  const denied = left.negation >= 0 ? left : right;
  if (denied.negation + 1 < denied.last && lexicon.additive.has(ids[denied.negation + 1]!)) return null;
  const isOneSentence = left.sentence === right.sentence;
  const sides = { a: [left.first, left.last], b: [right.first, right.last], sentence: left.sentence } as const;
  if (left.negation >= 0 && isResumed(text, lexicon, left, right)) {
    if (isOneSentence || areThings(text, left, right)) return { ...sides, score: isOneSentence ? 0.75 : 0.65, rule: "is-not-it-is" };
  }
  const shared = sharedOpening(text, left, right);
  const isEarly = denied.negation - denied.first <= shared.words + 2;
  const isCondition = (classes[left.first]! & WordClass.subordinator) !== 0 && (classes[left.first]! & WordClass.question) === 0;
  if (isEarly && !isCondition) {
    if (shared.words >= 2 && shared.content) return { ...sides, score: 0.8, rule: "same-opening" };
    if (shared.words === 1 && shared.content && isVerb(text, left.first) && denied.negation === left.first + 1)
      return { ...sides, score: 0.7, rule: "same-command" };
    const isSame = shared.words >= 2 && isVerbNext(text, left) && isVerbNext(text, right) && isPlainDenial(text, denied);
    const isClose = isOneSentence ? isSharp(text, right.first) : Math.max(lengthA, lengthB) <= MOST_TERSE;
    if (isSame) return { ...sides, score: isClose ? 0.6 : 0.4, rule: "same-subject" };
  }
  if (isVerbTakenUp(text, lexicon, left, right)) return { ...sides, score: 0.7, rule: "verb-taken-up" };
  if (left.negation < 0) return null;
  const opener = ids[right.first]!;
  const second = right.first + 1;
  const isResuming =
    lexicon.resuming.has(opener) && ((classes[second]! & (WordClass.auxiliary | WordClass.modal)) !== 0 || isVerb(text, second));
  if (isResuming && isPlainDenial(text, left) && isSharp(text, right.first))
    return { ...sides, score: isOneSentence ? 0.5 : 0.45, rule: "denied-then-told" };
  return null;
}

function isVerb({ words, ids }: DeviceText, token: number): boolean {
  return words.verbForms(ids[token]!) !== 0;
}

/** Whether an auxiliary is denied, not a thing ("no", "nothing") or a time ("never"). */
function isPlainDenial({ words, ids }: DeviceText, { negation }: Unit): boolean {
  const word = words.word(ids[negation]!);
  return word === "not" || word === "cannot" || word.endsWith("n't");
}

/** "The town did not ask who ...; it asked who ...": the verb denied is the one that a pronoun takes up. */
function isVerbTakenUp({ ids, stems, classes }: DeviceText, lexicon: AntithesisLexicon, left: Unit, right: Unit): boolean {
  if (left.negation < 0 || !lexicon.resuming.has(ids[right.first]!)) return false;
  const verb = left.negation + 1;
  return verb < left.last && classes[verb] === 0 && stems[verb] === stems[right.first + 1];
}

function isSharp({ before }: DeviceText, token: number): boolean {
  return (before[token]! & (Gap.semicolon | Gap.period | Gap.dash)) !== 0;
}

/** "is not a table, it is a queue": be, denied, and taken up by a pronoun with be. */
function isResumed(text: DeviceText, lexicon: AntithesisLexicon, left: Unit, right: Unit): boolean {
  const { ids, words } = text;
  const at = left.negation;
  const isBe = BE_NOT.has(words.word(ids[at]!)) || (at > left.first && BE.has(words.word(ids[at - 1]!)));
  if (!isBe) return false;
  const opener = words.word(ids[right.first]!);
  if (CONTRACTED.has(opener)) return true;
  return lexicon.resuming.has(ids[right.first]!) && BE.has(words.word(ids[right.first + 1]!));
}

/** "is not a table. It is a queue": what is denied and what is told are both things. */
function areThings({ classes, before, ids, words }: DeviceText, left: Unit, right: Unit): boolean {
  const isThing = (token: number): boolean => (classes[token]! & (WordClass.article | WordClass.possessive)) !== 0;
  const told = CONTRACTED.has(words.word(ids[right.first]!)) ? right.first + 1 : right.first + 2;
  const isNo = words.word(ids[left.negation]!) === "no";
  if ((before[right.first]! & Gap.quote) !== 0 || words.word(ids[left.first]!) === "there") return false;
  return (isNo || isThing(left.negation + 1)) && isThing(told);
}

const BE = new Set(["is", "are", "was", "were", "be", "am", "it's", "that's", "they're", "he's", "she's", "we're", "i'm"]);
const BE_NOT = new Set(["isn't", "aren't", "wasn't", "weren't"]);
const CONTRACTED = new Set(["it's", "that's", "they're", "he's", "she's"]);
const SUPPORT = new Set(["do", "does", "did", "not", "don't", "doesn't", "didn't", "never"]);

/** Words at the beginning of both units that are the same, negation and its auxiliary left out; `content` when one of them carries meaning. */
function sharedOpening(text: DeviceText, left: Unit, right: Unit): { words: number; content: boolean } {
  const a = spoken(text, left);
  const b = spoken(text, right);
  let words = 0;
  let content = false;
  while (words < a.length && words < b.length && isSame(text, a[words]!, b[words]!, words === 0)) {
    if (text.classes[b[words]!] === 0 && text.classes[a[words]!] === 0) content = true;
    words++;
  }
  return { words, content };
}

const RESUMING = new Set(["it", "they", "he", "she", "this", "that"]);

function isSame({ stems, words, ids }: DeviceText, a: number, b: number, isSubject: boolean): boolean {
  if (stems[a] === stems[b]) return true;
  return isSubject && RESUMING.has(words.word(ids[b]!)) && RESUMING.has(words.word(ids[a]!));
}

function spoken({ words, ids }: DeviceText, { first, last }: Unit): number[] {
  const tokens: number[] = [];
  for (let at = first; at < Math.min(last, first + 10); at++) {
    const word = words.word(ids[at]!);
    if (SUPPORT.has(word)) continue;
    tokens.push(at);
  }
  return tokens;
}

/** Whether a unit begins with a subject and a modal or auxiliary. */
function isVerbNext({ classes }: DeviceText, { first, last }: Unit): boolean {
  for (let at = first; at < Math.min(last, first + 3); at++)
    if ((classes[at]! & (WordClass.modal | WordClass.auxiliary)) !== 0) return true;
  return false;
}

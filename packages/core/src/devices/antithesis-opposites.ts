/** Pairs of sides that opposite words or opposed subjects set against one another. */
import type { AntithesisLexicon } from "./antithesis-lexicon.ts";
import type { Sides } from "./antithesis.ts";
import { type DeviceText, Gap } from "./device-text.ts";
import { VerbForm, WordClass } from "./word-book.ts";

/** Farthest that two opposites stand apart, in tokens. */
const FARTHEST = 22;
const STRONG = Gap.semicolon | Gap.period | Gap.question | Gap.exclamation | Gap.dash | Gap.colon;

/** All pairs, in no order. */
export function opposedPairs(text: DeviceText, lexicon: AntithesisLexicon): Sides[] {
  const found: Sides[] = [];
  for (let sentence = 0; sentence < text.sentenceCount; sentence++) {
    const first = text.sentenceFirst[sentence]!;
    const last = text.sentenceFirst[sentence + 1]!;
    for (let token = first; token < last; token++) {
      const opposites = lexicon.opposites.get(text.stems[token]!);
      if (opposites)
        for (let other = token + 3; other < Math.min(last, token + FARTHEST); other++)
          if (opposites.has(text.stems[other]!)) {
            const sides = parallel(text, { a: token, b: other, sentence, first, last });
            if (sides) found.push(sides);
            break;
          }
      const isUs = lexicon.us.has(text.ids[token]!);
      if (isUs || lexicon.them.has(text.ids[token]!)) {
        const sides = persons(text, isUs ? lexicon.them : lexicon.us, { token, sentence, first, last });
        if (sides) found.push(sides);
      }
    }
    found.push(...echoes(text, lexicon, { sentence, first, last }));
  }
  return found;
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
}

/** Two opposites whose surroundings are alike: the same word beside both, or verbs that both open a phrase. */
function parallel(text: DeviceText, { a, b, sentence, first, last }: Pair): Sides | null {
  const { ids, before, classes, words } = text;
  const joint = jointBetween(text, a, b);
  if (joint < 0) return null;
  const forms = words.verbForms(ids[a]!) & words.verbForms(ids[b]!);
  const isNext = b + 1 < last && ids[a + 1] === ids[b + 1] && (before[a + 1]! & Gap.comma) === 0;
  const isBefore = a > first && ids[a - 1] === ids[b - 1] && b - 1 > a + 1;
  const isTwoBefore = isBefore && a - 1 > first && ids[a - 2] === ids[b - 2] && b - 2 > a;
  const areVerbs = forms !== 0 && classes[a] === 0 && classes[b] === 0 && b === joint + 1 && a + 1 < joint;
  const isOpening = isBefore && (classes[a - 1]! & WordClass.article) !== 0 && b === joint + 2 && joint > a + 1;
  const areLast = (forms & VerbForm.past) !== 0 && a + 1 === joint && (b + 1 === last || (before[b + 1]! & (STRONG | Gap.comma)) !== 0);
  if (isCoordinator(text, joint) && hasComma(text, a, joint)) return null;
  const score =
    (isOpening ? 0.1 : 0) +
    (areLast ? 0.35 : 0) +
    (isNext ? 0.3 : 0) +
    (isBefore ? 0.2 : 0) +
    (isTwoBefore ? 0.25 : 0) +
    (areVerbs ? 0.35 : 0);
  const shared = sharedBehind(text, a, b, last);
  const total = 0.25 + score + 0.1 * shared;
  const isCloselyAlike = isTwoBefore || (isBefore && isNext) || isOpening || areLast || areVerbs;
  const isFull = (token: number): boolean => classes[token] === 0;
  if (!isCloselyAlike && !(isNext && isFull(a + 1)) && !(isBefore && isFull(a - 1)) && shared < 2) return null;
  if (score === 0) return null;
  const start = sideStart(text, a, first);
  const end = sideEnd(text, b, last);
  return {
    a: [start, joint],
    b: [joint < b && isCoordinator(text, joint) ? joint + 1 : joint, end],
    sentence,
    score: Math.min(1, total),
    rule: "opposites",
  };
}

/** Where the second side begins: at a mark or a coordinator between two opposites; -1 when neither stands there or they are coordinated themselves. */
function jointBetween(text: DeviceText, a: number, b: number): number {
  const { before, ids, words } = text;
  for (let at = b; at > a; at--) {
    if ((before[at]! & (STRONG | Gap.comma)) !== 0) return at;
    if (at < b && isCoordinator(text, at)) return words.word(ids[at]!) === "or" ? -1 : at;
  }
  return -1;
}

/** Whether a comma makes two opposites members of a longer series. */
function hasComma({ before }: DeviceText, from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at++) if ((before[at]! & Gap.comma) !== 0) return at < to;
  return false;
}

function isCoordinator({ classes }: DeviceText, at: number): boolean {
  return (classes[at]! & WordClass.coordinator) !== 0;
}

function sideStart({ before, classes }: DeviceText, a: number, first: number, most = 6): number {
  let start = a;
  while (
    start > first &&
    a - start < most &&
    (before[start]! & (STRONG | Gap.comma)) === 0 &&
    (classes[start - 1]! & WordClass.coordinator) === 0
  )
    start--;
  return start;
}

function sideEnd({ before }: DeviceText, b: number, last: number): number {
  let end = b + 1;
  while (end < last && (before[end]! & (STRONG | Gap.comma)) === 0) end++;
  return end;
}

/** Words behind the first that stand behind the second too, in order. */
function sharedBehind({ ids }: DeviceText, a: number, b: number, last: number): number {
  let shared = 0;
  let at = b + 1;
  for (let token = a + 1; token < b && at < last; token++)
    for (let other = at; other < last; other++)
      if (ids[other] === ids[token]) {
        shared++;
        at = other + 1;
        break;
      }
  return Math.min(shared, 3);
}

/** "we went from door to door ...; he went from bank to bank": subjects of two camps with the same verb and its kin. */
function persons(
  text: DeviceText,
  others: ReadonlySet<number>,
  { token, sentence, last }: { token: number; sentence: number; first: number; last: number },
): Sides | null {
  const { ids, stems, classes } = text;
  if ((classes[token]! & WordClass.pronoun) === 0 || token + 1 >= last) return null;
  if (!isVerbal(text, token + 1) && (classes[token + 1]! & (WordClass.auxiliary | WordClass.modal)) === 0) return null;
  for (let at = token + 3; at < Math.min(last, token + FARTHEST); at++) {
    if (!others.has(ids[at]!) || (classes[at]! & WordClass.pronoun) === 0) continue;
    const limit = Math.min(last, at + 4);
    let verb = at + 1;
    while (verb < limit && stems[verb] !== stems[token + 1]) verb++;
    const sides = { a: [token, at], sentence, rule: "opposed-subjects" } as const;
    if (verb < limit) {
      const shared = sharedBehind(text, token + 1, verb, last);
      const isFull = classes[token + 1] === 0;
      if (shared >= (isFull ? 1 : 2))
        return { ...sides, b: [at, sideEnd(text, verb, last)], score: 0.35 + 0.15 * shared + (isFull ? 0.1 : 0) };
      continue;
    }
    verb = at + 1;
    while (verb < limit && !isVerbal(text, verb)) verb++;
    if (verb < limit && sharedPrepositions(text, token + 1, { at, verb, last }) > 1)
      return { ...sides, b: [at, sideEnd(text, verb, last)], score: 0.6 };
  }
  return null;
}

function isVerbal({ words, ids, classes }: DeviceText, token: number): boolean {
  return classes[token] === 0 && (words.verbForms(ids[token]!) !== 0 || words.word(ids[token]!).endsWith("ed"));
}

/** Prepositions of the first side that the second has too, in order: "from hut to hut", "from island to island". */
function sharedPrepositions(
  { ids, classes }: DeviceText,
  from: number,
  { at, verb, last }: { at: number; verb: number; last: number },
): number {
  const limit = Math.min(last, verb + 10);
  let shared = 0;
  let next = verb + 1;
  for (let token = from + 1; token < at; token++) {
    if ((classes[token]! & WordClass.preposition) === 0) continue;
    let other = next;
    while (other < limit && ids[other] !== ids[token]) other++;
    if (other >= limit) continue;
    shared++;
    next = other + 1;
  }
  return shared;
}

/** The same predicate twice, with opposed quantities: "owe an apology to nobody; one man owes an apology to every one". */
function echoes(
  text: DeviceText,
  lexicon: AntithesisLexicon,
  { sentence, first, last }: { sentence: number; first: number; last: number },
): Sides[] {
  const { ids, stems, classes, words } = text;
  for (let token = first; token < last; token++) {
    const opposed = lexicon.quantities.get(ids[token]!);
    if (!opposed) continue;
    for (let other = token + 3; other < Math.min(last, token + FARTHEST); other++) {
      if (!opposed.has(ids[other]!)) continue;
      let shared = 0;
      for (let back = 1; back <= 4 && other - back > token && token - back >= first; back++) {
        if (stems[token - back] !== stems[other - back]) break;
        shared++;
      }
      const hasContent =
        shared > 0 && [...Array(shared).keys()].some((i) => classes[token - 1 - i] === 0 || words.verbForms(ids[token - 1 - i]!) !== 0);
      const joint = jointBetween(text, token, other);
      if (shared < 2 || !hasContent || joint < 0) continue;
      const start = sideStart(text, token, first, FARTHEST);
      return [
        { a: [start, joint], b: [joint, sideEnd(text, other, last)], sentence, score: 0.5 + 0.1 * shared, rule: "opposed-quantities" },
      ];
    }
  }
  return [];
}

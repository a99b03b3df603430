/**
 * Anaphora: the same words open successive clauses or sentences.
 *
 * Each opening is linked to the nearest one before it that begins with the same one, two or three words; links make runs, and a run counts
 * by its length and the number of words it repeats. Cost: linear in openings, each looking back at most `FARTHEST` others.
 *
 * @see Silva Rhetoricae (Burton), "anaphora"; Dubremetz & Nivre (2018) on why most repetition at openings is no figure.
 */
import { type DeviceText, Gap, utteranceOf, wordsOf } from "./device-text.ts";
import type { DeviceDetector, FoundDevice } from "./found-device.ts";
import { OpeningKind, type Openings, openingsOf } from "./openings.ts";
import { WordClass } from "./word-book.ts";

/** Openings looked back at. */
const FARTHEST = 14;
/** Repeated words told apart: a run of one, of two, of three or more. */
const LEVELS = [1, 2, 3] as const;
/** Repeated words counted, at most. */
const LONGEST = 8;

const FUNCTIONAL = WordClass.article | WordClass.preposition | WordClass.coordinator | WordClass.number;

export const anaphora: DeviceDetector = {
  type: "anaphora",
  externalType: "Repetition",
  definition: "The same words open three or more successive clauses or sentences, or two when at least three words repeat.",
  source: "Silva Rhetoricae, anaphora; Dubremetz & Nivre 2018",
  threshold: 0.5,
  isExperimental: false,
  find: findAnaphora,
};

function findAnaphora(text: DeviceText): FoundDevice[] {
  const openings = openingsOf(text);
  const found: FoundDevice[] = [];
  const runs = new Set<string>();
  for (const links of linksOf(text, openings).toReversed())
    for (const run of runsOf(openings, links)) {
      const shared = sharedLength(text, openings, run);
      const rule = ruleOf(text, openings, run, shared);
      if (rule === null) continue;
      const key = run.join(" ");
      if (runs.has(key)) continue;
      runs.add(key);
      found.push(deviceOf(text, openings, { run, shared, rule }));
    }
  return found.sort((left, right) => left.start - right.start || left.end - right.end);
}

/** Runs of openings that share their first `level` words, by place. */
function runsOf(openings: Openings, links: Int32Array): number[][] {
  const runs: number[][] = [];
  const runOf = new Map<number, number[]>();
  for (let opening = 1; opening < openings.count; opening++) {
    const before = links[opening]!;
    if (before < 0) continue;
    const run = runOf.get(before) ?? [before];
    if (run.length === 1) runs.push(run);
    run.push(opening);
    runOf.delete(before);
    runOf.set(opening, run);
  }
  return runs.flatMap((run) => cutGaps(openings, run));
}

/** For one, two and three words, the nearest opening before each that begins alike and is near enough; -1 when there is none. */
function linksOf(text: DeviceText, openings: Openings): Int32Array[] {
  const { ids, sentenceStretch } = text;
  const { count, token, kind, sentence, limit } = openings;
  const links = LEVELS.map(() => new Int32Array(count).fill(-1));
  for (let opening = 1; opening < count; opening++) {
    const at = token[opening]!;
    const id = ids[at];
    const own = sentence[opening]!;
    const isOfSentence = kind[opening] === OpeningKind.sentence;
    const most = Math.min(LEVELS.length, limit[opening]! - at);
    let wanted = 1;
    let between = 0;
    for (let other = opening - 1; other >= 0 && other >= opening - FARTHEST && wanted <= most; other--) {
      const distance = own - sentence[other]!;
      if (distance > 2 || (distance > 0 && !isOfSentence)) break;
      const place = token[other]!;
      if (ids[place] === id) {
        if (sentenceStretch[own] !== sentenceStretch[sentence[other]!]) break;
        let length = 1;
        while (length < most && place + length < limit[other]! && place + length < at && ids[place + length] === ids[at + length]) length++;
        const isFar = distance === 2 ? kind[other] !== OpeningKind.sentence : distance === 0 && between > 2;
        for (; wanted <= length; wanted++) if (!isFar && !hasDigit(text, at, wanted)) links[wanted - 1]![opening] = other;
      }
      if (kind[other] !== OpeningKind.coordinator) between++;
    }
  }
  return links;
}

function hasDigit({ before }: DeviceText, at: number, level: number): boolean {
  for (let token = at; token < at + level; token++) if ((before[token]! & Gap.digit) !== 0) return true;
  return false;
}

/** A run of three or more may be interrupted by one other sentence, once; a pair may not. */
function cutGaps({ sentence }: Openings, run: readonly number[]): number[][] {
  const parts: number[][] = [];
  let part: number[] = [];
  let gaps = 0;
  for (const opening of run) {
    const last = part.at(-1);
    const distance = last === undefined ? 0 : sentence[opening]! - sentence[last]!;
    if (distance === 2 && gaps++ > 0) {
      parts.push(part);
      part = [];
      gaps = 0;
    }
    part.push(opening);
  }
  parts.push(part);
  return parts.filter((each) => each.length > 2 || (each.length === 2 && sentence[each[1]!]! - sentence[each[0]!]! < 2));
}

/** Number of words that all openings of a run share, at most `LONGEST`. */
function sharedLength({ ids, starts, ends, before }: DeviceText, { token, limit }: Openings, run: readonly number[]): number {
  const first = token[run[0]!]!;
  let length = 0;
  for (; length < LONGEST; length++) {
    const id = ids[first + length];
    const isShared = run.every((opening, i) => {
      const at = token[opening]! + length;
      const next = run[i + 1];
      return at < limit[opening]! && ids[at] === id && (next === undefined || at < token[next]!);
    });
    if (!isShared || ((before[first + length]! & Gap.digit) !== 0 && starts[first] !== ends[first])) break;
  }
  return length;
}

/** Why a run counts; null when it does not. */
function ruleOf(text: DeviceText, openings: Openings, run: readonly number[], shared: number): string | null {
  const { classes } = text;
  const { token, kind } = openings;
  const first = token[run[0]!]!;
  const isOfSentences = run.every((opening) => kind[opening] === OpeningKind.sentence);
  if (isName(text, first, shared) || run.some((opening) => isBullet(text, token[opening]!))) return null;
  const weight = weightOf(text, first, shared);
  if (run.length === 2) {
    if (weight < 3 || isPoor(text, first, shared)) return null;
    if (!isOfSentences && weight < 4 && !holdsClause(text, first, shared)) return null;
    if ((classes[first]! & WordClass.article) !== 0 && weight < 4 && !areTerse(text, openings, run)) return null;
    return isOfSentences ? "pair-of-sentences" : "pair-of-clauses";
  }
  if (weight >= 3) return "run-of-phrases";
  const kindOfFirst = classes[first]!;
  if (weight === 2) {
    if ((kindOfFirst & FUNCTIONAL) !== 0 && !isOfSentences) return null;
    if ((kindOfFirst & WordClass.article) !== 0) return null;
    const isPlain = (kindOfFirst & WordClass.pronoun) !== 0 && (classes[first + 1]! & WordClass.modal) === 0;
    if (isPlain && (isInterrupted(openings, run) || (shared > 1 && !isOfSentences && run.length < 4))) return null;
    return isOfSentences || opensClause(text, first) ? "run-of-two-words" : null;
  }
  if ((kindOfFirst & (FUNCTIONAL | WordClass.possessive | WordClass.determiner | WordClass.auxiliary)) !== 0) return null;
  if ((kindOfFirst & WordClass.pronoun) !== 0 && (kindOfFirst & WordClass.question) === 0)
    return run.length >= 4 && isOfSentences ? "run-of-pronouns" : null;
  const isCall = (kindOfFirst & WordClass.question) !== 0 || text.words.verbForms(text.ids[first]!) !== 0;
  return isOfSentences && isCall ? "run-of-one-word" : null;
}

/** Whether what is repeated is a name or title ("Congresswoman Hall", "Rep."), or markup. */
function isName({ before, classes, ids, words }: DeviceText, first: number, shared: number): boolean {
  const signs = Gap.other | Gap.colon | Gap.bracket | Gap.period;
  for (let token = first + 1; token < first + shared; token++) if ((before[token]! & signs) !== 0) return true;
  if ((classes[first]! & WordClass.article) !== 0 && shared > 1) return (before[first + 1]! & Gap.capital) !== 0;
  if (classes[first] !== 0 || words.verbForms(ids[first]!) !== 0 || shared < 2) return false;
  for (let token = first + 1; token < first + shared; token++) if ((before[token]! & Gap.capital) !== 0) return true;
  return false;
}

/** Whether a sign of a list stands before a token. */
function isBullet({ before }: DeviceText, token: number): boolean {
  return (
    (before[token]! & (Gap.other | Gap.line)) === (Gap.other | Gap.line) ||
    (before[token]! & (Gap.other | Gap.question)) === (Gap.other | Gap.question)
  );
}

/** Whether what is repeated holds part of a clause, not a mere noun with its preposition. */
function holdsClause({ classes, ids, words }: DeviceText, first: number, shared: number): boolean {
  const parts = WordClass.auxiliary | WordClass.modal | WordClass.pronoun | WordClass.negation | WordClass.question | WordClass.determiner;
  for (let token = first; token < first + shared; token++)
    if ((classes[token]! & parts) !== 0 || words.verbForms(ids[token]!) !== 0) return true;
  return false;
}

/** Longest sentence, in words, that a bare subject can make a figure of by standing there twice. */
const TERSE = 14;

function areTerse(text: DeviceText, { sentence }: Openings, run: readonly number[]): boolean {
  return run.every((opening) => text.sentenceFirst[sentence[opening]! + 1]! - text.sentenceFirst[sentence[opening]!]! <= TERSE);
}

/** Whether another sentence stands between two of a run. */
function isInterrupted({ sentence }: Openings, run: readonly number[]): boolean {
  return run.some((opening, i) => i > 0 && sentence[opening]! - sentence[run[i - 1]!]! > 1);
}

/** Words repeated, a contraction counted as the two that it is. */
function weightOf({ classes }: DeviceText, first: number, shared: number): number {
  let weight = shared;
  for (let token = first; token < first + shared; token++) {
    const kind = classes[token]!;
    if ((kind & WordClass.pronoun) !== 0 && (kind & (WordClass.auxiliary | WordClass.modal)) !== 0) weight++;
  }
  return weight;
}

/** Whether what is repeated is nothing but a preposition and what comes with it, or courtesy. */
function isPoor(text: DeviceText, first: number, shared: number): boolean {
  const words = wordsOf(text, first, first + shared);
  return /^(?:thank you|i thank|i want to thank|mr |madam |to the |of the |in the |on the |for the |by the |and the |as well as|at the same|if )/u.test(
    words,
  );
}

/** Whether a clause, not a phrase, begins with these words. */
function opensClause({ classes, ids, words }: DeviceText, first: number): boolean {
  const kind = classes[first]!;
  if ((kind & WordClass.preposition) !== 0 && (kind & WordClass.subordinator) === 0) return false;
  const next = classes[first + 1]!;
  const isSubject = (kind & (WordClass.pronoun | WordClass.question | WordClass.subordinator)) !== 0;
  if (isSubject) return true;
  return (kind & (WordClass.auxiliary | WordClass.modal)) !== 0
    ? (next & (WordClass.pronoun | WordClass.negation | WordClass.article)) !== 0
    : words.verbForms(ids[first]!) !== 0 || (next & (WordClass.auxiliary | WordClass.modal)) !== 0;
}

function deviceOf(
  text: DeviceText,
  { token, sentence }: Openings,
  { run, shared, rule }: { run: readonly number[]; shared: number; rule: string },
): FoundDevice {
  const { starts, ends } = text;
  const members = run.map((opening) => ({
    start: starts[token[opening]!]!,
    end: ends[token[opening]! + shared - 1]!,
    role: "member" as const,
  }));
  const first = token[run[0]!]!;
  const score = Math.min(1, 0.4 + 0.1 * run.length + 0.05 * shared);
  return {
    type: "anaphora",
    start: members[0]!.start,
    end: members.at(-1)!.end,
    utterance: utteranceOf(text, sentence[run[0]!]!),
    members,
    filler: wordsOf(text, first, first + shared),
    score,
    rule,
  };
}

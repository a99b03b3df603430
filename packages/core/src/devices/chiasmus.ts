/**
 * Chiasmus of the kind called antimetabole: words A ... B ... B ... A. The pattern is common and the figure rare, so candidates are ranked
 * by what they look like and not cut off: only the highest are shown. Features after Dubremetz & Nivre (2018): punctuation between the
 * halves, distance, identity of form, stop words, likeness of the halves, and words that stand in both. Weights were set by hand on the
 * development half of the labels. Candidates that overlap a better one are dropped with it. Cost: linear in tokens, times the window.
 */
import { type DeviceText, Gap, utteranceOf } from "./device-text.ts";
import type { DeviceDetector, FoundDevice, MemberRole } from "./found-device.ts";
import { isNameLike } from "./form-lexicon.ts";
import { WordClass } from "./word-book.ts";

/** Tokens from the first A to the last. */
const WINDOW = 36;
const LONGEST_MIDDLE = 16;
const THRESHOLD = 0.7;
const MARKS = Gap.comma | Gap.semicolon | Gap.colon | Gap.dash | Gap.period | Gap.question | Gap.exclamation | Gap.ellipsis;

/** Tokens of the four words. */
type Cross = readonly [a1: number, b1: number, b2: number, a2: number];

function findChiasmi(text: DeviceText): FoundDevice[] {
  const next = nextSameStem(text);
  const candidates: { cross: Cross; score: number }[] = [];
  for (let sentence = 0; sentence < text.sentenceCount; sentence++) {
    const first = text.sentenceFirst[sentence]!;
    const last = lastOfPair(text, sentence);
    const own = text.sentenceFirst[sentence + 1]!;
    for (let a1 = first; a1 < own; a1++) {
      if (!mayCross(text, a1)) continue;
      for (let a2 = next[a1]!; a2 > 0 && a2 < last && a2 - a1 <= WINDOW; a2 = next[a2]!) addInner(text, next, candidates, [a1, a2]);
    }
  }
  candidates.sort(
    (a, b) => b.score - a.score || a.cross[0] - b.cross[0] || a.cross[3] - b.cross[3] || a.cross[1] - b.cross[1] || a.cross[2] - b.cross[2],
  );
  const covered = new Uint8Array(text.count);
  const found: FoundDevice[] = [];
  for (const { cross, score } of candidates) {
    const place = covered.subarray(cross[0], cross[3] + 1);
    if (place.includes(1)) continue;
    place.fill(1);
    found.push(device(text, cross, score));
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Token behind the next sentence, or behind this one where a paragraph ends. */
function lastOfPair({ sentenceCount, sentenceFirst, before }: DeviceText, sentence: number): number {
  const next = sentenceFirst[sentence + 1]!;
  const isLast = sentence + 1 >= sentenceCount || (before[next]! & (Gap.paragraph | Gap.start)) !== 0;
  return isLast ? next : sentenceFirst[sentence + 2]!;
}

/** Next token with the same stem within the window, per token; 0 where there is none. */
function nextSameStem({ count, stems }: DeviceText): Uint32Array {
  const next = new Uint32Array(count);
  const seen = new Map<number, number>();
  for (let token = count - 1; token >= 0; token--) {
    const later = seen.get(stems[token]!);
    if (later !== undefined && later - token <= WINDOW) next[token] = later;
    seen.set(stems[token]!, token);
  }
  return next;
}

/** Whether a word may be one of the pair: of content, or a pronoun that stands for everybody or nobody. */
function mayCross({ classes, before }: DeviceText, token: number): boolean {
  if ((before[token]! & Gap.digit) !== 0) return false;
  return classes[token] === 0 || (classes[token]! & (WordClass.pronoun | WordClass.negation)) === (WordClass.pronoun | WordClass.negation);
}

function addInner(
  text: DeviceText,
  next: Uint32Array,
  candidates: { cross: Cross; score: number }[],
  [a1, a2]: readonly [number, number],
): void {
  const { stems } = text;
  for (let b1 = a1 + 1; b1 < a2 - 1; b1++) {
    if (stems[b1] === stems[a1] || text.classes[b1] !== 0 || (text.before[b1]! & Gap.digit) !== 0) continue;
    for (let b2 = next[b1]!; b2 > 0 && b2 < a2; b2 = next[b2]!) {
      if (b2 - b1 > LONGEST_MIDDLE) break;
      const cross: Cross = [a1, b1, b2, a2];
      const score = scoreOf(text, cross);
      if (score > 0) candidates.push({ cross, score });
    }
  }
}

/** 0 to 1: how much a crossing looks like the figure. */
function scoreOf(text: DeviceText, [a1, b1, b2, a2]: Cross): number {
  const { ids, before, stems } = text;
  const left = b1 - a1;
  const right = a2 - b2;
  const middle = b2 - b1;
  let score = 0.52;
  let isParted = false;
  let isJoined = false;
  let sentences = 0;
  for (let token = b1 + 1; token <= b2; token++) {
    if ((before[token]! & MARKS) !== 0) isParted = true;
    if ((before[token]! & (Gap.period | Gap.question | Gap.exclamation)) !== 0) sentences++;
    if ((text.classes[token]! & WordClass.coordinator) !== 0) isJoined = true;
  }
  if (isParted) score += 0.1;
  if (isJoined) score += 0.06;
  if (!isParted && !isJoined) score -= 0.1;
  score -= 0.1 * sentences;
  for (const half of [a1, b2]) {
    const end = half === a1 ? b1 : a2;
    for (let token = half + 1; token <= end; token++) {
      if ((before[token]! & MARKS) !== 0) score -= 0.08;
      if ((before[token]! & (Gap.period | Gap.question | Gap.exclamation)) !== 0) score -= 0.2;
    }
  }
  score -= 0.02 * Math.max(0, left - 4) + 0.02 * Math.max(0, right - 4) + 0.04 * Math.max(0, middle - 4);
  score -= 0.025 * Math.min(6, Math.abs(left - right));
  if (ids[a1] === ids[a2]) score += 0.04;
  if (ids[b1] === ids[b2]) score += 0.04;
  score += 0.06 * Math.min(3, sharedBetween(text, [a1, b1], [b2, a2]));
  if (isNameLike(text, a1) && isNameLike(text, a2)) score -= 0.12;
  if (isNameLike(text, b1) && isNameLike(text, b2)) score -= 0.12;
  if (text.classes[a1] !== 0) score -= 0.05;
  score += closes(text, a2) ? 0.1 : -0.1;
  for (let token = a1 + 1; token < a2; token++)
    if (token !== b1 && token !== b2 && (stems[token] === stems[a1] || stems[token] === stems[b1])) score -= 0.12;
  return Math.max(0, Math.min(1, score));
}

/** Whether the second half ends with the word, a pronoun behind it aside; where it goes on, the crossing is more often a link of a ladder. */
function closes({ before, classes, count }: DeviceText, token: number): boolean {
  const behind = token + 1;
  const isPronoun = behind < count && (classes[behind]! & WordClass.pronoun) !== 0 && (before[behind]! & MARKS) === 0;
  const end = isPronoun ? behind + 1 : behind;
  return end >= count || (before[end]! & (MARKS | Gap.start | Gap.quote)) !== 0;
}

/** Words that stand between A and B in both halves. */
function sharedBetween({ ids }: DeviceText, [a1, b1]: readonly [number, number], [b2, a2]: readonly [number, number]): number {
  let shared = 0;
  for (let token = b2 + 1; token < a2; token++) {
    let at = a1 + 1;
    while (at < b1 && ids[at] !== ids[token]) at++;
    if (at < b1) shared++;
  }
  return shared;
}

const ROLES: readonly MemberRole[] = ["a1", "b1", "b2", "a2"];

function device(text: DeviceText, cross: Cross, score: number): FoundDevice {
  const { words, stems, starts, ends } = text;
  return {
    type: "chiasmus",
    start: starts[cross[0]]!,
    end: ends[cross[3]]!,
    utterance: utteranceOf(text, sentenceAt(text, cross[0])),
    members: cross.map((token, i) => ({ start: starts[token]!, end: ends[token]!, role: ROLES[i]! })),
    filler: `${words.word(stems[cross[0]]!)}/${words.word(stems[cross[1]]!)}`,
    score,
    rule: "chiasmus.rank",
  };
}

function sentenceAt({ sentenceFirst, sentenceCount }: DeviceText, token: number): number {
  let low = 0;
  let high = sentenceCount - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentenceFirst[middle]! <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}

export const chiasmus: DeviceDetector = {
  type: "chiasmus",
  externalType: "",
  definition: "A pair of words repeated in inverted order; candidates are ranked.",
  source: "Silva Rhetoricae, antimetabole; Dubremetz & Nivre 2018",
  threshold: THRESHOLD,
  isExperimental: false,
  find: findChiasmi,
};

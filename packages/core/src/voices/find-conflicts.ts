/**
 * One quotation given to different people: the same words, within one occasion or the same days, under two names. Listed for a person to
 * look at, never counted as two speakers.
 *
 * Cost: the same words from one speaker are looked at once; of each wording only its rarest runs of four words are followed, so cost grows
 * with the number of wordings times how often their rarest runs recur.
 */
import { commonSubsequenceLength } from "../algo/common-subsequence.ts";
import type { TimeInterval } from "./source-facts.ts";
import { DAY_MS } from "./time-mentions.ts";
import { indexGrams, wordGrams } from "./word-grams.ts";

export interface Quoted {
  /** Whoever the source gives the words to. */
  readonly speakerId: string;
  readonly sourceId: string;
  readonly words: readonly string[];
  /** The occasion; null when it is not known. */
  readonly occasion: string | null;
  readonly published: TimeInterval | null;
}

/** Two quotations in conflict, by index, the smaller first. */
export interface Conflict {
  readonly a: number;
  readonly b: number;
  /** Share of the words of the longer one that both hold in the same order, 0 to 1. */
  readonly identityShare: number;
}

const FEWEST_WORDS = 5;
/** Shorter extracts and mended words stay one quotation down to here. */
const LEAST_IDENTITY = 0.8;
const SAME_DAYS = 7;

/** Rarest runs of a wording that are followed to others. */
const RUNS_FOLLOWED = 16;

/**
 * Finds quotations that were given to different people.
 *
 * @param quotations  direct and mixed quotations of all sources whose speaker is known.
 * @returns           conflicts by `a`, then `b`; each quotation in conflict is in at least one of them, and where many sources carry the
 *                    same two versions they are paired as a star, not each with each. Empty when there are none.
 */
export function findConflicts(quotations: readonly Quoted[]): Conflict[] {
  const wordings = groupWordings(quotations);
  const conflicts: Conflict[] = [];
  for (const [x, y] of wordingsAlike(wordings)) {
    const identityShare = identity(x.words, y.words);
    if (identityShare < LEAST_IDENTITY) continue;
    for (const [a, b] of starOf(x.members, y.members)) {
      if (areOneOccasion(quotations[a]!, quotations[b]!)) conflicts.push({ a: Math.min(a, b), b: Math.max(a, b), identityShare });
    }
  }
  return conflicts.sort((x, y) => x.a - y.a || x.b - y.b);
}

interface Wording {
  readonly speakerId: string;
  readonly words: readonly string[];
  readonly members: number[];
}

/** One entry per speaker and wording, in order of first sight. */
function groupWordings(quotations: readonly Quoted[]): Wording[] {
  const wordings = new Map<string, Wording>();
  quotations.forEach(({ speakerId, words }, index) => {
    if (words.length < FEWEST_WORDS) return;
    const key = `${speakerId}\u0000${words.join(" ")}`;
    const known = wordings.get(key);
    if (known) known.members.push(index);
    else wordings.set(key, { speakerId, words, members: [index] });
  });
  return [...wordings.values()];
}

/** Pairs of wordings by different speakers that share a run, each once. */
function* wordingsAlike(wordings: readonly Wording[]): Iterable<readonly [Wording, Wording]> {
  const index = indexGrams(wordings);
  for (const [number, wording] of wordings.entries()) {
    const runs = [...new Set(wordGrams(wording.words))].map((gram) => index.get(gram)!);
    runs.sort((x, y) => x.length - y.length);
    const met = new Set<number>();
    for (const holders of runs.slice(0, RUNS_FOLLOWED)) {
      for (const other of holders) {
        if (other <= number || met.has(other)) continue;
        met.add(other);
        if (wordings[other]!.speakerId !== wording.speakerId) yield [wording, wordings[other]!];
      }
    }
  }
}

/** Every member of either side once, paired with the first of the other. */
function* starOf(x: readonly number[], y: readonly number[]): Iterable<readonly [number, number]> {
  for (const member of x) yield [member, y[0]!];
  for (const member of y.slice(1)) yield [x[0]!, member];
}

function areOneOccasion(a: Quoted, b: Quoted): boolean {
  if (a.sourceId === b.sourceId) return false;
  return a.occasion !== null && b.occasion !== null ? a.occasion === b.occasion : areNear(a.published, b.published);
}

const areNear = (a: TimeInterval | null, b: TimeInterval | null): boolean =>
  a !== null && b !== null && Math.abs(a.from - b.from) <= SAME_DAYS * DAY_MS;

/** Words that both hold in the same order, as a share of the longer one. */
function identity(a: readonly string[], b: readonly string[]): number {
  const numbers = new Map<string, number>();
  const tokens = Uint32Array.from([...a, ...b], (word) => {
    if (!numbers.has(word)) numbers.set(word, numbers.size);
    return numbers.get(word)!;
  });
  const shared = commonSubsequenceLength(tokens, { first: 0, end: a.length }, { first: a.length, end: tokens.length });
  return shared / Math.max(a.length, b.length);
}

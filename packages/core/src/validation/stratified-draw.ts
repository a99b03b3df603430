/**
 * Draws without replacement from strata that go by one candidate at a time. Each candidate has a permanent random number, made from the seed
 * and its key; the smallest are drawn (Ohlsson 1995, in Cox et al., "Business Survey Methods"). The order of candidates changes
 * nothing, and a larger sample holds the smaller one. Memory: twice the sample size for each stratum; time: a hash for each candidate.
 */
import { contentId } from "../model/ids.ts";
import { allocateSample } from "./allocate-sample.ts";

/** Findings or candidates of one kind, judged by one question. */
export interface Stratum {
  /** What is asked of each. */
  readonly question: string;
  /** Which of them: a type, a reason, a range of scores. */
  readonly kind: string;
  /** What the program holds to be so; else candidates that it rejected. */
  readonly isClaimed: boolean;
}

export interface SizedStratum extends Stratum {
  /** How many there are. */
  readonly size: number;
  /** How many of them are in the sample. */
  readonly drawn: number;
}

export interface Drawn<Candidate> {
  readonly key: string;
  /** Place of its stratum in `strata`. */
  readonly stratum: number;
  readonly candidate: Candidate;
}

export interface Sample<Candidate> {
  /** By question, claimed first, then kind. */
  readonly strata: readonly SizedStratum[];
  /** In random order, strata mixed. */
  readonly drawn: readonly Drawn<Candidate>[];
}

interface Ranked<Candidate> {
  readonly rank: string;
  readonly key: string;
  readonly candidate: Candidate;
}

interface Held<Candidate> {
  readonly stratum: Stratum;
  size: number;
  least: Ranked<Candidate>[];
}

export class StratifiedDraw<Candidate> {
  readonly #held = new Map<string, Held<Candidate>>();
  readonly #options: { readonly n: number; readonly minimum: number; readonly seed: number };

  /** @param options  sample size from 1, least of each stratum from 0, seed: integers. */
  constructor(options: { readonly n: number; readonly minimum: number; readonly seed: number }) {
    this.#options = options;
  }

  /** @param key  names the candidate, once in all strata. */
  add(stratum: Stratum, key: string, candidate: Candidate): void {
    const { n, seed } = this.#options;
    const name = nameOf(stratum);
    let held = this.#held.get(name);
    if (held === undefined) this.#held.set(name, (held = { stratum, size: 0, least: [] }));
    held.size++;
    held.least.push({ rank: contentId("rank", [seed, key]), key, candidate });
    if (held.least.length >= 2 * n) held.least = held.least.sort(compareRanks).slice(0, n);
  }

  /** The sample; empty when there was no candidate. */
  finish(): Sample<Candidate> {
    const { n, minimum, seed } = this.#options;
    const held = [...this.#held].sort(([x], [y]) => compareText(x, y)).map(([, one]) => one);
    const sizes = allocateSample(
      held.map(({ stratum: { question, isClaimed }, size }) => ({ question, isClaimed, size })),
      { n, minimum },
    );
    const strata = held.map(({ stratum, size }, at) => ({ ...stratum, size, drawn: sizes[at]! }));
    const drawn = held.flatMap(({ least }, stratum) =>
      least
        .sort(compareRanks)
        .slice(0, sizes[stratum]!)
        .map(({ key, candidate }) => ({ place: contentId("place", [seed, key]), drawn: { key, stratum, candidate } })),
    );
    drawn.sort((x, y) => compareText(x.place, y.place) || compareText(x.drawn.key, y.drawn.key));
    return { strata, drawn: drawn.map((one) => one.drawn) };
  }
}

const nameOf = ({ question, kind, isClaimed }: Stratum): string => `${question}\u0000${isClaimed ? 0 : 1}\u0000${kind}`;

const compareText = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);

const compareRanks = (x: Ranked<unknown>, y: Ranked<unknown>): number => compareText(x.rank, y.rank) || compareText(x.key, y.key);

/**
 * Which policy problem a sentence is about, by the words of a codebook in it, beside it and in the whole text. Cost: linear in words.
 * Domains after the Manifesto coding handbook (Volkens et al. 2020); our words, two levels: problems within domains.
 */
import type { PolicyArea } from "../languages/agenda-words.ts";
import { PhraseSet } from "../text/phrase-set.ts";

export interface PolicyList {
  readonly areas: readonly (Omit<PolicyArea, "phrases"> & { readonly phrases: PhraseSet })[];
  /** Distinct domains, in the order of the list. */
  readonly domains: readonly string[];
}

/** Sentences that name no problem, and the label of them. */
export const NO_AREA = "none";

/** Weight of the words of a neighbouring sentence, and of the whole text by share. */
const BESIDE = 0.4;
const AROUND = 0.5;
/** What speaks for no area where no word does. */
const NOTHING = 0.6;

export const compilePolicies = (areas: readonly PolicyArea[]): PolicyList => ({
  areas: areas.map(({ phrases, ...area }) => ({ ...area, phrases: new PhraseSet(phrases) })),
  domains: [...new Set(areas.map(({ domain }) => domain))],
});

/** Found words per area, one row per sentence. */
export function countAreas(words: readonly string[], { areas }: PolicyList): Float64Array {
  return Float64Array.from(areas, ({ phrases }) => phrases.all(words, 0, words.length).length);
}

export interface AreaShares {
  /** Per domain, and last for none; they sum to 1. */
  readonly domains: Float64Array;
  /** Place of the best problem among the areas; -1 for none. */
  readonly problem: number;
  /** The same by the sentence's own words alone. */
  readonly own: number;
  /** Places of all problems that the sentence's own words name. */
  readonly named: readonly number[];
}

/** Shares of each sentence of one text, in order. */
export function shareAreas(counts: readonly Float64Array[], policies: PolicyList): AreaShares[] {
  const width = policies.areas.length;
  const whole = new Float64Array(width);
  for (const row of counts) for (let a = 0; a < width; a++) whole[a]! += row[a]!;
  const all = whole.reduce((sum, count) => sum + count, 0);
  return counts.map((own, i) => {
    const sums = new Float64Array(width);
    for (let a = 0; a < width; a++) {
      const beside = (counts[i - 1]?.[a] ?? 0) + (counts[i + 1]?.[a] ?? 0);
      sums[a] = own[a]! + BESIDE * Math.min(2, beside) + (all > 0 ? (AROUND * whole[a]!) / all : 0);
    }
    const domains = new Float64Array(policies.domains.length + 1);
    policies.areas.forEach(({ domain }, a) => (domains[policies.domains.indexOf(domain)]! += sums[a]!));
    domains[domains.length - 1] = NOTHING;
    const total = domains.reduce((sum, value) => sum + value, 0);
    return { domains: domains.map((value) => value / total), problem: best(sums, NOTHING), own: best(own, 0), named: namedIn(own) };
  });
}

const NONE: readonly number[] = [];
const namedIn = (own: Float64Array): readonly number[] => {
  let found: number[] | undefined;
  for (let a = 0; a < own.length; a++) if (own[a]! > 0) (found ??= []).push(a);
  return found ?? NONE;
};

/** Place of the largest value above a floor, the first of equals; -1 for none. */
function best(values: Float64Array, floor: number): number {
  let found = -1;
  for (let a = 0; a < values.length; a++) if (values[a]! > (found < 0 ? floor : values[found]!)) found = a;
  return found;
}

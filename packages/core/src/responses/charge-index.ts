import type { StandingCharge } from "./standing-charge.ts";

/** A charge of whose words a text holds some, by the sentence of it that is nearest. */
export interface NearCharge {
  readonly charge: StandingCharge;
  /** Share of the weight of the sentence's words that is held, 0 to 1. */
  readonly share: number;
  /** The same of words held at full weight alone. */
  readonly ownShare: number;
  /** Words held, in its surroundings too. */
  readonly count: number;
  /** Those of them that are no numbers and not common in the language, and those that its own sentence holds. */
  readonly tellingCount: number;
  readonly ownTellingCount: number;
  readonly ownCount: number;
}

/** Charges that may hold a word before it tells nothing and is passed over. */
const MOST_HOLDERS = 500;
/** From this `stemWeight` on a word tells what is spoken of. */
const TELLING = 0.5;

type Sum = { score: number; own: number } & { -readonly [Count in "count" | "tellingCount" | "ownTellingCount" | "ownCount"]: number };

/** Charges by the words they are told in. Words that many charges hold weigh little. Memory: linear in words. */
export class ChargeIndex {
  readonly #charges: readonly StandingCharge[];
  /** Sentences: which charge each tells, and what its words weigh. */
  readonly #chargeOf: number[] = [];
  readonly #weight: number[] = [];
  readonly #byStem = new Map<string, number[]>();
  /** What a word tells, by how common it is in the language and among the charges. */
  readonly #telling = new Map<string, number>();
  readonly #isTelling = new Set<string>();

  constructor(charges: readonly StandingCharge[]) {
    this.#charges = charges;
    const holders = new Map<string, number>();
    for (const { wordings } of charges)
      for (const stem of new Set(wordings.flatMap((stems) => [...stems.keys()]))) holders.set(stem, (holders.get(stem) ?? 0) + 1);
    for (const { wordings } of charges)
      for (const stems of wordings)
        for (const [stem, weight] of stems) {
          const count = holders.get(stem)!;
          if (count > MOST_HOLDERS) continue;
          this.#telling.set(stem, weight * Math.log(1 + charges.length / count));
          if (weight >= TELLING) this.#isTelling.add(stem);
        }
    charges.forEach(({ wordings }, i) => {
      for (const stems of wordings) {
        const sentence = this.#chargeOf.push(i) - 1;
        let weight = 0;
        for (const stem of stems.keys()) {
          const telling = this.#telling.get(stem);
          if (telling === undefined) continue;
          weight += telling;
          const known = this.#byStem.get(stem);
          if (known) known.push(sentence);
          else this.#byStem.set(stem, [sentence]);
        }
        this.#weight.push(weight);
      }
    });
  }

  /**
   * @param weights  stems of a text with what each weighs there, above 0 to 1; 1 is its own sentence.
   * @returns        the charges that share one of them, in their order. Cost: the stems times the sentences that hold them.
   */
  near(weights: ReadonlyMap<string, number>): NearCharge[] {
    const sums = new Map<number, Sum>();
    for (const [stem, weight] of weights)
      for (const sentence of this.#byStem.get(stem) ?? []) {
        const sum = sums.get(sentence) ?? { score: 0, own: 0, count: 0, tellingCount: 0, ownTellingCount: 0, ownCount: 0 };
        const telling = this.#telling.get(stem)!;
        sum.score += telling * weight;
        const isTelling = this.#isTelling.has(stem) ? 1 : 0;
        sum.count++;
        sum.tellingCount += isTelling;
        if (weight === 1) {
          sum.own += telling;
          sum.ownCount++;
          sum.ownTellingCount += isTelling;
        }
        sums.set(sentence, sum);
      }
    const best = new Map<number, NearCharge>();
    for (const [sentence, { score, own, ...counts }] of sums) {
      const charge = this.#chargeOf[sentence]!;
      const whole = this.#weight[sentence]!;
      const near = { charge: this.#charges[charge]!, share: score / whole, ownShare: own / whole, ...counts };
      const known = best.get(charge);
      if (known === undefined || known.share < near.share) best.set(charge, near);
    }
    return [...best].sort(([x], [y]) => x - y).map(([, near]) => near);
  }
}

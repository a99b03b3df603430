/**
 * Polarity of a mention and what the speaker does to it, from its signs: two multinomial logistic regressions trained by `eval agenda --train`
 * on the development half and the practice of fixtures/agenda. Linear in signs.
 */
import { toShares } from "../algo/linear-classes.ts";
import type { PolarityShares } from "./score-target.ts";

/** Per label: the bias, then a weight for each sign. */
export interface MentionWeights {
  readonly mention_polarity: readonly (readonly number[])[];
  readonly mention_function: readonly (readonly number[])[];
}

export interface MentionShares {
  readonly polarity: PolarityShares;
  /** In the order of the scheme `function`: acclaim, attack, defend, other. */
  readonly function: Float64Array;
}

export function scoreMention(signs: Float64Array, weights: MentionWeights): MentionShares {
  const [negative = 0, neutral = 0, positive = 0] = sharesOf(signs, weights.mention_polarity);
  return { polarity: { negative, neutral, positive }, function: sharesOf(signs, weights.mention_function) };
}

const sharesOf = (signs: Float64Array, rows: readonly (readonly number[])[]): Float64Array =>
  toShares(
    Float64Array.from(rows, (row) => {
      let sum = row[0]!;
      for (let d = 0; d < signs.length; d++) sum += row[d + 1]! * signs[d]!;
      return sum;
    }),
  );

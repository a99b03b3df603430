/**
 * What each sentence of a text does (acclaim, attack, defend), its tone, civility and place in an argument, what it is about and which act of
 * speech it is: multinomial logistic regressions over the signs of the sentence and of its neighbours, trained by `eval agenda --train` on the
 * development half of fixtures/agenda. Cost: linear in words.
 * Papers: Benoit (2007), "Communication in Political Campaigns" (function); Coe, Kenski & Rains (2014), J. Commun. (civility);
 * Stab & Gurevych (2017), Comput. Linguist. (claim and premise); Subramanian, Cohn & Baldwin (2019), *SEM (speech acts by target).
 */
import { toShares } from "../algo/linear-classes.ts";
import { ownSigns } from "./sentence-signs.ts";

export const sentenceSchemes = {
  function: ["acclaim", "attack", "defend", "other"],
  tone: ["positive", "neutral", "negative"],
  civility: ["civil", "uncivil"],
  argument: ["claim", "premise", "other"],
  about: ["policy", "character", "none"],
  act: ["assertion", "commitment", "proposal", "demand", "other"],
} as const;
export type SentenceScheme = keyof typeof sentenceSchemes;
export const schemeNames = Object.keys(sentenceSchemes) as readonly SentenceScheme[];

/** Per scheme: the bias of each label, then its weight for each sign, row by row. */
export type AgendaWeights = Readonly<Record<SentenceScheme, readonly (readonly number[])[]>>;

export type SentenceShares = Readonly<Record<SentenceScheme, Float64Array>>;

/** Signs of the sentence, of the one before it and of the one behind it. */
export const signCount = ownSigns.length * 3;

/** What a sign beside the sentence counts: chosen by ten folds on the development half of fixtures/agenda among 0, 0.3, 0.5 and 1. */
const BESIDE = 0.3;

/** Values of all signs of sentence `i`; a neighbour that does not exist shows nothing. */
export function signsInPlace(own: readonly Float64Array[], i: number): Float64Array {
  const signs = new Float64Array(signCount);
  [own[i], own[i - 1], own[i + 1]].forEach((values, place) => {
    values?.forEach((value, d) => (signs[place * ownSigns.length + d] = place === 0 ? value : BESIDE * value));
  });
  return signs;
}

/** Shares of the labels of each scheme; they sum to 1. */
export function scoreSentence(signs: Float64Array, weights: AgendaWeights): SentenceShares {
  const shares = (scheme: SentenceScheme): Float64Array =>
    toShares(
      Float64Array.from(weights[scheme], (row) => {
        let sum = row[0]!;
        for (let d = 0; d < signs.length; d++) sum += row[d + 1]! * signs[d]!;
        return sum;
      }),
    );
  return {
    function: shares("function"),
    tone: shares("tone"),
    civility: shares("civility"),
    argument: shares("argument"),
    about: shares("about"),
    act: shares("act"),
  };
}

/** Label with the largest share; the first of equals. */
export function bestLabel<Scheme extends SentenceScheme>(scheme: Scheme, shares: Float64Array): (typeof sentenceSchemes)[Scheme][number] {
  let best = 0;
  for (let k = 1; k < shares.length; k++) if (shares[k]! > shares[best]!) best = k;
  return sentenceSchemes[scheme][best]!;
}

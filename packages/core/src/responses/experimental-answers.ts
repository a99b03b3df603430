/**
 * Kinds found only when experimental ones are asked for, with their precision on held-out labels (eval `responses`, `--half held-out`, with the charge
 * given). `evidence` is evidence by the cues of this analysis; what the analysis of evidence finds laid open is told all the same.
 */
export const experimentalAnswers: ReadonlyMap<string, number> = new Map([
  ["counter_accusation", 0.667],
  ["evidence", 0.25],
  ["ridicule", 0.333],
  ["subject_change", 0.5],
]);

/**
 * Kinds told although their precision on held-out labels is below .9, with it: without them a side that answered would be said to be silent, and groups
 * that come closer would stand without the denial beside them. Each row shows its words.
 */
export const toldAnswers: ReadonlyMap<string, number> = new Map([
  ["concession", 0.862],
  ["denial", 0.828],
  ["denies_link", 0.5],
  ["no_comment", 0.824],
]);

/** Whether a kind, a type of response or `denies_link`, is found without asking for experimental ones. */
export const isProvenAnswer = (kind: string): boolean => !experimentalAnswers.has(kind);

/** Agreeing and found ones of each rule on held-out labels, same evaluation. */
const heldOut: Readonly<Record<string, readonly [agreed: number, found: number]>> = {
  admits: [14, 16],
  apologises: [10, 12],
  calls_false: [8, 11],
  charges_back: [4, 6],
  claims_innocence: [4, 4],
  denies: [20, 20],
  laughs_off: [2, 6],
  no_comment: [14, 17],
  owns_up: [1, 1],
  rejects: [6, 9],
  says_not: [10, 14],
};

/** How likely an answer is one, by Laplace's rule of succession over the held-out labels of its rule; null where none were found. */
export function confidenceOf(rule: string): number | null {
  const known = heldOut[rule];
  return known === undefined ? null : (known[0] + 1) / (known[1] + 2);
}

/**
 * Rules whose answers are told only when experimental ones are asked for, with their precision on held-out labels (eval `responses`, `--half held-out`,
 * with the charge given). Without them they are told nowhere, but no silence is told of a charge that they may answer. What the analysis of evidence finds
 * laid open is not among them.
 */
export const experimentalAnswers: ReadonlyMap<string, number> = new Map([
  ["brings_data", 0.25],
  ["brings_document", 0.25],
  ["brings_finding", 0.25],
  ["brings_recording", 0.25],
  ["charges_back", 0.667],
  ["laughs_off", 0.333],
  ["names_witness", 0.25],
  ["turns_away", 0.5],
]);

/** Whether what a rule finds is told without asking for experimental ones. */
export const isProvenAnswer = (rule: string): boolean => !experimentalAnswers.has(rule);

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

/**
 * Rules whose answers are told only when experimental ones are asked for, with their precision on held-out labels (eval `responses`, `--half held-out`,
 * with the charge given). Without them they are told nowhere, but no silence is told of a charge that they may answer. What the analysis of evidence finds
 * laid open is not among them.
 */
export const experimentalAnswers: ReadonlyMap<string, number> = new Map([
  ["brings_data", 0],
  ["brings_document", 0.75],
  ["brings_finding", 0.333],
  ["brings_recording", 0.333],
  ["charges_back", 0.667],
  ["contradicts", 0.625],
  ["laughs_off", 0.333],
  ["names_witness", 0],
  ["no_service", 0],
  ["nothing_to_do_with", 0.5],
  ["rejects", 0.714],
  ["rejects_it", 0.5],
  ["turns_away", 0.5],
]);

/** Whether what a rule finds is told without asking for experimental ones. */
export const isProvenAnswer = (rule: string): boolean => !experimentalAnswers.has(rule);

/**
 * Rules told although their precision on held-out labels is below .9, with it. `admits` and `apologises` agree with every label in real passages (13 of 13,
 * 9 of 9); a refusal to comment answers nothing and is told of who is named; without denied ties groups that come closer would stand without the denial
 * beside them, and four labels measure nothing.
 * `says_not` goes by the words of the charge; without it sides that deny without a word of denying would be told to be silent.
 */
export const toldAnswers: ReadonlyMap<string, number> = new Map([
  ["admits", 0.875],
  ["apologises", 0.818],
  ["no_comment", 0.833],
  ["no_connection", 0.5],
  ["says_not", 0.667],
]);

/** Agreeing and found ones of each rule on held-out labels, same evaluation. */
const heldOut: Readonly<Record<string, readonly [agreed: number, found: number]>> = {
  admits: [14, 16],
  apologises: [9, 11],
  calls_false: [5, 5],
  charges_back: [4, 6],
  claims_innocence: [4, 4],
  contradicts: [5, 8],
  denies: [20, 20],
  laughs_off: [2, 6],
  no_comment: [15, 18],
  owns_up: [3, 3],
  rejects: [5, 7],
  rejects_it: [1, 2],
  says_no_more: [2, 2],
  says_not: [8, 12],
  says_not_i: [2, 2],
  turns_away: [1, 2],
};

/** How likely an answer is one, by Laplace's rule of succession over the held-out labels of its rule; null where none were found. */
export function confidenceOf(rule: string): number | null {
  const known = heldOut[rule];
  return known === undefined ? null : (known[0] + 1) / (known[1] + 2);
}

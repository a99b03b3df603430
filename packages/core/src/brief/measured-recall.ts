/**
 * How much of what people had labelled in texts that no rule was written from was found, 0 to 1: held-out halves of `fixtures/claims` and
 * `fixtures/evidence`, `eval/results/claims.json` and `evidence.json`. A test keeps these from promising more than the latest runs.
 */
export const measuredRecall = [
  ["allegations", 0.16],
  ["grounds stated for them", 0.3],
] as const satisfies readonly (readonly [what: string, share: number])[];

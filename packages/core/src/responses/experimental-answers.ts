/** Kinds found only when experimental ones are asked for, with their precision on held-out labels (eval `responses`, `--half held-out`). */
export const experimentalAnswers: ReadonlyMap<string, number> = new Map<string, number>([]);

/** Whether a kind, a type of response or `denies_link`, is found without asking for experimental ones. */
export const isProvenAnswer = (kind: string): boolean => !experimentalAnswers.has(kind);

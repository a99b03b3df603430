export const TOLD_TURN = "turn told in words";

/**
 * Ways to a reversal that are looked for only when experimental ones are asked for, with their precision on held-out labels (eval `reversals`,
 * `--half held-out`).
 */
export const experimentalTurns: ReadonlyMap<string, number> = new Map([[TOLD_TURN, 0.4]]);

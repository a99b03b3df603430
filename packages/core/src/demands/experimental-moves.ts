import type { FoundMove } from "./found-move.ts";

/**
 * Kinds found only when experimental ones are asked for, with their precision on held-out labels (eval `demands`, `--half held-out`); null where
 * none were found there. What a speaker promises as evidence stands in the ledger all the same.
 */
export const experimentalMoves: ReadonlyMap<string, number | null> = new Map([["announcement evidence", 0]]);

/** Whether a move is of a kind that is found without asking for experimental ones. */
export const isProvenMove = (move: FoundMove): boolean =>
  !experimentalMoves.has(move.kind === "announcement" ? `announcement ${move.subject}` : move.kind);

import { groundKind, type ScoredGround } from "./score-grounds.ts";

/** Kinds found only when experimental ones are asked for, with their precision on held-out labels (eval `evidence`, `--half held-out`). */
export const experimentalGrounds: ReadonlyMap<string, number> = new Map([["named_witness", 0.333]]);

/** Whether a ground is of a kind that is found without asking for experimental ones. */
export const isProvenGround = (ground: Pick<ScoredGround, "act" | "basis">): boolean => !experimentalGrounds.has(groundKind(ground));

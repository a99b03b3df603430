import type { FoundGround } from "./found-ground.ts";

/**
 * Rules that find only when experimental ones are asked for, with their precision on held-out labels (eval `evidence`, `--half held-out`); null where
 * none of their finds met a held-out passage. Out are rules whose finds there, three and more, speak against nine of ten being right.
 */
export const experimentalGrounds: ReadonlyMap<string, number | null> = new Map([
  ["account_of", null],
  ["by_a_named_person", null],
  ["i_cannot_say", 0.571],
  ["named_person_tells", 0.333],
  ["report_tells", 0.6],
]);

/** Whether a ground is found without asking for experimental ones. */
export const isProvenGround = ({ rule }: Pick<FoundGround, "rule">): boolean => !experimentalGrounds.has(rule);

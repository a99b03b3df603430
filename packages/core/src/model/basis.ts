/** On what ground something is alleged or answered. */
export const bases = [
  "none",
  "assertion",
  "hearsay",
  "own_testimony",
  "named_witness",
  "document",
  "recording",
  "data",
  "official_finding",
] as const;

export type Basis = (typeof bases)[number];

/** The same, strongest first. */
export const basesByStrength: readonly Basis[] = bases.toReversed();

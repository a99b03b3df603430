/** Levels of analysis that can be switched on; a later version fills those that this one leaves empty. */
export const levels = ["words", "voices", "figures", "devices", "claims", "outline", "judgements"] as const;
export type Level = (typeof levels)[number];

/** Levels that this version runs. */
export const builtLevels: ReadonlySet<Level> = new Set<Level>(["words", "voices", "figures", "devices", "claims", "outline", "judgements"]);

/** Tables of a level that runs, which this version leaves empty all the same. */
export const tablesToCome: ReadonlySet<string> = new Set<string>();

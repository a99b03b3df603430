/** Somebody with the organisations he or she belongs or belonged to, by name; none for nobody knows. */
interface Camped {
  readonly camps: readonly string[];
}

/** How two speakers stand to each other: in one camp, in different ones, or nobody knows. */
export type CampRelation = "same" | "opposed" | "unknown";

/** Words that name no camp. */
const NO_CAMP: ReadonlySet<string> = new Set(["", "independent", "none", "unknown", "non-partisan", "nonpartisan", "no party", "-"]);

/** The organisations among some names; those that say "of no party" left out, each once, by name. */
export function campsOf(names: Iterable<string>): string[] {
  return [...new Set(names)].filter((name) => !NO_CAMP.has(name.trim().toLowerCase())).sort();
}

/**
 * Speakers who ever belonged to one organisation are of one camp: who leaves a party has its words and its knowledge still.
 * Cost: the product of their organisations, which are few.
 */
export function compareCamps(a: Camped, b: Camped): CampRelation {
  if (a.camps.some((camp) => b.camps.includes(camp))) return "same";
  return a.camps.length > 0 && b.camps.length > 0 ? "opposed" : "unknown";
}

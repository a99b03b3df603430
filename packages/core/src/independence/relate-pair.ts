/** What two speakers are to each other: the verdict that is shown, and who is seen earliest. */
import type { JudgedPair, Judgement } from "./judge.ts";
import type { NamedTerm } from "./independence-rows.ts";
import type { IndependencePairRow } from "../model/tables/independence-pair.ts";

export interface Relationship {
  readonly verdict: IndependencePairRow["verdict"];
  readonly isDeclared: boolean;
  /** Number of the speaker seen earliest here; undefined where direction is not told. */
  readonly earlier: number | undefined;
  readonly directionLogOdds: number | undefined;
  readonly terms: readonly NamedTerm[];
}

/** The largest share of false verdicts among all verdicts as sure as this one. */
const MOST_FALSE = 0.05;

/** A verdict is shown only where dependence holds under both priors and after correction for the number of pairs. */
export function relatePair(_judgement: Judgement, pair: JudgedPair): Relationship {
  const none = { isDeclared: false, earlier: undefined, directionLogOdds: undefined, terms: [] };
  const { declared, judgement, falseDiscoveryRate } = pair;
  if (declared !== undefined) {
    const verdict = declared.source === null ? "common_source" : "copy";
    return { ...none, verdict, isDeclared: true, earlier: declared.source ?? undefined };
  }
  if (judgement.dependence === "independent") return { ...none, verdict: "independent" };
  if (judgement.dependence === "dependent" && falseDiscoveryRate !== undefined && falseDiscoveryRate <= MOST_FALSE)
    return { ...none, verdict: "common_source" };
  return { ...none, verdict: "undetermined" };
}

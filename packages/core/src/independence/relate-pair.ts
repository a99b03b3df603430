/** What two speakers are to each other: the verdict that is shown, and who is seen earliest. */
import type { CommonText } from "./common-text.ts";
import { countDescent, type DescentFamily } from "./count-descent.ts";
import { LEAST_DESCENT_NATS, NO_FAMILY, tellDescent, type Descent } from "./descent.ts";
import { tellDirection, type TimeSpan } from "./direction.ts";
import type { Families } from "./families.ts";
import type { JudgedPair, Judgement } from "./judge.ts";
import type { JudgedStatement } from "./judged.ts";
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

/** Whether a pair is told to be dependent: under both priors and after correction for the number of pairs, or by a text itself. */
export function isDependent({ declared, judgement, falseDiscoveryRate }: JudgedPair): boolean {
  if (declared !== undefined) return true;
  return judgement.dependence === "dependent" && falseDiscoveryRate !== undefined && falseDiscoveryRate <= MOST_FALSE;
}

/**
 * The verdict of a pair. Of dependent speakers it says by what third speakers of their common text have whether one repeats the other or both
 * follow one text, which two texts alone hardly show. Who is seen earliest is told except where both follow one text: there neither is the other's source.
 */
export function relatePair({ book }: Judgement, families: Families, pair: JudgedPair): Relationship {
  const none = { isDeclared: false, earlier: undefined, directionLogOdds: undefined, terms: [] };
  const { declared, judgement } = pair;
  if (declared !== undefined && declared.source === null) return { ...none, verdict: "common_source", isDeclared: true };
  if (judgement.dependence === "independent" && declared === undefined) return { ...none, verdict: "independent" };
  if (!isDependent(pair)) return { ...none, verdict: "undetermined" };
  const { statements } = book.corpus;
  const shared = families.of(pair.a, pair.b);
  const counts = shared ? countDescent(shared.a, shared.b, familyOf(shared.text, statements)) : NO_FAMILY;
  const descent = tellDescent(counts);
  const [a, b] = shared ? [shared.a, shared.b] : pair.evidence.statements;
  const direction = tellDirection({
    a: { time: timeOf(statements[a]) },
    b: { time: timeOf(statements[b]) },
    containmentNats: descent.directionNats,
    declared: declared === undefined ? null : declared.source === pair.a ? "a" : "b",
  });
  const prior = shared ? priorOfFamily(shared.text, statements) : 0;
  const verdict = told(descent.nats + prior);
  const terms = [...descent.terms, { name: "common_source_prior", value: prior, unit: "nats" }, ...direction.terms].map(
    ({ name, value, unit }): NamedTerm => [name, value, unit],
  );
  if (declared !== undefined)
    return { verdict: "copy", isDeclared: true, earlier: declared.source!, directionLogOdds: direction.logOdds, terms };
  if (verdict === "common_source") return { ...none, verdict: "common_source", terms };
  // Dates that go against the items leave it open who repeats whom.
  const isTurned = direction.earlier !== null && descent.repeated !== null && direction.earlier !== descent.repeated;
  return {
    verdict: verdict === "copy" && isTurned ? "undetermined" : verdict,
    isDeclared: false,
    earlier: direction.earlier === null ? undefined : direction.earlier === "a" ? pair.a : pair.b,
    directionLogOdds: direction.logOdds,
    terms,
  };
}

/**
 * Nats for a common source that the number of speakers gives: where n of them follow one of their own, each from the one before or all from one,
 * n - 1 of their n (n - 1) / 2 pairs repeat each other, and the source is as likely a text that is not here.
 */
function priorOfFamily({ statements: members }: CommonText, statements: readonly JudgedStatement[]): number {
  return Math.log(Math.max(1, new Set(members.map((member) => statements[member]!.speaker)).size - 1));
}

const told = (nats: number): Descent["verdict"] =>
  nats >= LEAST_DESCENT_NATS ? "common_source" : nats <= -LEAST_DESCENT_NATS ? "copy" : "undetermined";

function familyOf({ statements: members, lines }: CommonText, statements: readonly JudgedStatement[]): DescentFamily {
  return { statements, members: new Set(members), items: lines.map(({ item }) => item) };
}

const timeOf = (statement: JudgedStatement | undefined): TimeSpan => ({
  from: statement?.from ?? null,
  to: statement?.to ?? null,
  isPublication: false,
});

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
  const verdict = verdictOf(descent, shared?.text, statements);
  const terms = [...descent.terms, ...direction.terms].map(({ name, value, unit }): NamedTerm => [name, value, unit]);
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
 * Of three speakers or more with one text, two go back to it whoever of them, if anybody, wrote it: `common_source` unless one is shown to repeat
 * the other. Of two alone nothing is told below two nats.
 */
function verdictOf({ nats, verdict }: Descent, text: CommonText | undefined, statements: readonly JudgedStatement[]): Descent["verdict"] {
  const speakers = new Set(text?.statements.map((member) => statements[member]!.speaker)).size;
  return speakers > 2 && nats > -LEAST_DESCENT_NATS ? "common_source" : verdict;
}

function familyOf({ statements: members, lines }: CommonText, statements: readonly JudgedStatement[]): DescentFamily {
  return { statements, members: new Set(members), items: lines.map(({ item }) => item) };
}

const timeOf = (statement: JudgedStatement | undefined): TimeSpan => ({
  from: statement?.from ?? null,
  to: statement?.to ?? null,
  isPublication: false,
});

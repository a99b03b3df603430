/**
 * Counts what two statements of a family have in common, and what each lacks, among the items that third speakers have too.
 * Cost: linear in the places of the items.
 */
import type { DescentCounts } from "./descent.ts";
import type { JudgedItem, JudgedStatement } from "./judged.ts";

export interface DescentFamily {
  readonly statements: readonly JudgedStatement[];
  /** Numbers of the statements that belong together; `a` and `b` among them. */
  readonly members: ReadonlySet<number>;
  /** Items that do not stand in each other, as lines of a common text do not: an item within an item would count twice. */
  readonly items: readonly JudgedItem[];
}

type Tally = { -readonly [Name in keyof DescentCounts]: DescentCounts[Name] };

/** Counts for statements `a` and `b`. All zero when nobody else of the family has anything of it. */
export function countDescent(a: number, b: number, family: DescentFamily): DescentCounts {
  const tally: Tally = {
    both: 0,
    onlyA: 0,
    onlyB: 0,
    neither: 0,
    majorityOnlyA: 0,
    majorityOnlyB: 0,
    majorityBoth: 0,
    sameChange: 0,
    earlier: earlierOf(family.statements[a]!, family.statements[b]!),
  };
  for (const item of family.items) countItem(item, { a, b, family, tally });
  return tally;
}

interface Counting {
  readonly a: number;
  readonly b: number;
  readonly family: DescentFamily;
  readonly tally: Tally;
}

function countItem({ places }: JudgedItem, { a, b, family, tally }: Counting): void {
  const { statements, members } = family;
  const pair = [statements[a]!.speaker, statements[b]!.speaker];
  /** Each third speaker's wordings; empty where the level has none. */
  const thirds = new Map<number, Set<number>>();
  const ofA: (number | null)[] = [];
  const ofB: (number | null)[] = [];
  for (const { statement, variant } of places) {
    if (statement === a) ofA.push(variant);
    else if (statement === b) ofB.push(variant);
    const speaker = statements[statement]!.speaker;
    if (!members.has(statement) || pair.includes(speaker)) continue;
    const wordings = thirds.get(speaker) ?? new Set<number>();
    thirds.set(speaker, wordings);
    if (variant !== null) wordings.add(variant);
  }
  if (ofA.length > 0 && ofB.length > 0) {
    if (thirds.size > 0) tally.both++;
    countWording(ofA, ofB, { majority: majorityOf(thirds.values()), tally });
  } else if (ofA.length > 0) {
    if (thirds.size > 0) tally.onlyA++;
  } else if (ofB.length > 0) {
    if (thirds.size > 0) tally.onlyB++;
  } else if (thirds.size > 1) tally.neither++;
}

type Wordings = readonly (number | null)[];

function countWording(
  ofA: Wordings,
  ofB: Wordings,
  { majority, tally }: { readonly majority: number | undefined; readonly tally: Tally },
): void {
  if (majority === undefined) return;
  const inA = ofA.includes(majority);
  const inB = ofB.includes(majority);
  if (inA && inB) tally.majorityBoth++;
  else if (inA) tally.majorityOnlyA++;
  else if (inB) tally.majorityOnlyB++;
  else if (ofA.some((wording) => wording !== null && ofB.includes(wording))) tally.sameChange++;
}

/** The wording that two third speakers or more have, and more of them than any other; `undefined` where there is none. */
function majorityOf(thirds: Iterable<ReadonlySet<number>>): number | undefined {
  const uses = new Map<number, number>();
  for (const wordings of thirds) for (const wording of wordings) uses.set(wording, (uses.get(wording) ?? 0) + 1);
  const [first, second] = [...uses].sort((one, other) => other[1] - one[1] || one[0] - other[0]);
  return first !== undefined && first[1] > 1 && first[1] !== second?.[1] ? first[0] : undefined;
}

function earlierOf(a: JudgedStatement, b: JudgedStatement): "a" | "b" | null {
  if (a.to !== null && b.from !== null && a.to <= b.from) return "a";
  if (b.to !== null && a.from !== null && b.to <= a.from) return "b";
  return null;
}

/**
 * Settles conflicts: by what a person decided, else by a transcript that bears one side out, else not at all. One quotation that many sources
 * carry is one conflict in several pairs; what is decided of one pair, or of one of its sides, holds for all of them.
 */
import type { VoiceDecisions } from "../counting/voice-decisions.ts";
import type { AttributionConflictRow } from "../model/tables/attribution-conflict.ts";

/** A row that is not settled yet. */
export type ConflictRow = Omit<AttributionConflictRow, "status" | "right_speaker_id">;

export interface ConflictPair {
  readonly row: ConflictRow;
  /** Its sides, by number of report. */
  readonly sides: readonly [number, number];
}

export interface SettledConflicts {
  readonly rows: readonly AttributionConflictRow[];
  /** Reports that count for nobody. */
  readonly doubtful: ReadonlySet<number>;
}

type ConflictDecisions = Pick<VoiceDecisions, "conflicts" | "confirmed" | "actorIn">;

/** @param isBorneOut  whether a transcript of the speaker holds the words of a report. */
export function settleConflicts(
  pairs: readonly ConflictPair[],
  isBorneOut: (report: number) => boolean,
  decisions: ConflictDecisions,
): SettledConflicts {
  const doubtful = new Set<number>();
  const rows = new Map<ConflictPair, AttributionConflictRow>();
  for (const group of joined(pairs)) {
    const choice = lastChoice(group, decisions);
    for (const pair of group) {
      const { row, sides } = pair;
      const speakers = [row.a_speaker_id, row.b_speaker_id];
      const isRight = sides.map((side, at) => (choice === undefined ? isBorneOut(side) : choice === null || speakers[at] === choice));
      sides.forEach((side, at) => {
        if (!isRight[at]) doubtful.add(side);
      });
      const right = isRight[0] === isRight[1] ? null : speakers[isRight[0] ? 0 : 1]!;
      const settled = choice === null ? "dismissed" : choice === undefined ? "transcript" : "decided";
      const status = isRight.includes(true) || choice !== undefined ? settled : "open";
      rows.set(pair, { ...row, status, right_speaker_id: choice ?? right });
    }
  }
  return { rows: pairs.map((pair) => rows.get(pair)!), doubtful };
}

/** Who said it by the last decision about any pair or side; null when there is no conflict; undefined when nothing was decided. */
function lastChoice(group: readonly ConflictPair[], { conflicts, confirmed, actorIn }: ConflictDecisions): string | null | undefined {
  let last: { readonly speakerId: string | null; readonly order: number } | undefined;
  const hear = (said: typeof last): void => {
    if (said && (last === undefined || said.order > last.order)) last = said;
  };
  const named = new Set(group.flatMap(({ row }) => [row.a_speaker_id, row.b_speaker_id]));
  for (const { row } of group) {
    const decided = conflicts.get(row.conflict_id);
    const speakerId = decided && (decided.speakerId === null ? null : actorIn(decided.speakerId));
    if (decided && (speakerId === null || named.has(speakerId!))) hear({ ...decided, speakerId: speakerId! });
    for (const [id, speaker] of [
      [row.a_attribution_id, row.a_speaker_id],
      [row.b_attribution_id, row.b_speaker_id],
    ] as const) {
      const order = confirmed.get(id);
      if (order !== undefined) hear({ speakerId: speaker, order });
    }
  }
  return last?.speakerId;
}

/** Pairs that share a report, directly or through others, in the order of their first. */
function joined(pairs: readonly ConflictPair[]): ConflictPair[][] {
  const parent = new Map<number, number>();
  const rootOf = (report: number): number => {
    let root = report;
    for (let next = parent.get(root); next !== undefined; next = parent.get(root)) root = next;
    return root;
  };
  for (const { sides } of pairs) {
    const [a, b] = [rootOf(sides[0]), rootOf(sides[1])];
    if (a !== b) parent.set(b, a);
  }
  const groups = new Map<number, ConflictPair[]>();
  for (const pair of pairs) {
    const root = rootOf(pair.sides[0]);
    const group = groups.get(root);
    if (group) group.push(pair);
    else groups.set(root, [pair]);
  }
  return [...groups.values()];
}

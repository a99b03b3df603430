/** The end of question 1: how soon somebody attacked whom he or she had stood with. */
import { briefMessages } from "../messages/brief.ts";
import { alignmentMessages, type ToldStanding } from "../messages/brief-alignment.ts";
import { moveMessages } from "../messages/brief-moves.ts";
import { scopeOf } from "../messages/brief-scope.ts";
import { daysBetween } from "../messages/days.ts";
import type { ReversalRow } from "../model/tables/reversal.ts";
import type { Span } from "../model/span.ts";
import type { LookState, Scene } from "./scene.ts";
import type { Tell } from "./tell.ts";

/** A reversal with its places: the last favourable words first. */
export interface KnownReversal {
  readonly row: ReversalRow;
  readonly spans: readonly Span[];
  /** Whether guard 5 lets the brief name the speaker. */
  readonly mayName: boolean;
}

export interface StandingInput {
  readonly state: LookState;
  readonly reversals: readonly KnownReversal[];
  /** Whether anybody is known to have left anything; of nobody else can it be asked. */
  readonly hasLeavers: boolean;
}

const TOLD = 4;

export function tellStanding({ state, reversals, hasLeavers }: StandingInput, scene: Scene, tell: Tell): void {
  if (state !== "run") {
    const reason = state === "to_come" ? moveMessages.standingBefore : moveMessages.standingNotRun;
    tell(1, "not_assessed", "standing_before", briefMessages.notAssessed(reason));
    return;
  }
  const ordered = [...reversals].sort(
    (x, y) =>
      Number(scene.company.includes(y.row.speaker_id)) - Number(scene.company.includes(x.row.speaker_id)) ||
      (x.row.left_at ?? Infinity) - (y.row.left_at ?? Infinity) ||
      (x.row.speaker_id + x.row.actor_id < y.row.speaker_id + y.row.actor_id ? -1 : 1),
  );
  const known = ordered.filter(({ row, mayName }) => row.last_favourable_at !== null && mayName);
  const told = known.slice(0, TOLD);
  if (told.length > 0) {
    const text = alignmentMessages.standing(
      told.map(({ row }) => turnOf(row, scene)),
      known.length - told.length,
    );
    tell(
      1,
      "cited",
      "standing",
      text,
      told.flatMap(({ spans }) => spans),
      true,
    );
  }
  if (known.length === 0 && scene.corpus.statements > 0 && hasLeavers)
    tell(1, "none_found", "no_standing", moveMessages.noStanding(scopeOf(scene.corpus)));
}

function turnOf(row: ReversalRow, { actorName }: Scene): ToldStanding {
  const { last_favourable_at: favourableAt, left_at: leftAt, first_attack_at: attackedAt } = row;
  return {
    name: actorName(row.speaker_id),
    of: actorName(row.actor_id),
    favourableAt: favourableAt ?? 0,
    daysToLeaving: leftAt === null || favourableAt === null ? null : daysBetween(favourableAt, leftAt),
    attackedAt,
    daysToAttack: attackedAt === null || leftAt === null ? null : daysBetween(leftAt, attackedAt),
  };
}

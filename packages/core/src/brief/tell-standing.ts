/** The end of question 1: how soon somebody attacked whom he or she had stood with. */
import { briefMessages } from "../messages/brief.ts";
import { alignmentMessages } from "../messages/brief-alignment.ts";
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
}

const TOLD = 4;

export function tellStanding({ state, reversals }: StandingInput, scene: Scene, tell: Tell): void {
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
  for (const { row, spans } of known.slice(0, TOLD)) {
    const { last_favourable_at: favourableAt, left_at: leftAt, first_attack_at: attackedAt } = row;
    if (favourableAt === null) continue;
    const text = alignmentMessages.standing({
      name: scene.actorName(row.speaker_id),
      of: scene.actorName(row.actor_id),
      favourableAt,
      leftAt,
      daysToLeaving: leftAt === null ? null : daysBetween(favourableAt, leftAt),
      attackedAt,
      daysToAttack: attackedAt === null || leftAt === null ? null : daysBetween(leftAt, attackedAt),
    });
    const more = known.length > TOLD && row === known[TOLD - 1]?.row ? ` ${briefMessages.andMore(known.length - TOLD, "reversal")}` : "";
    tell(1, "cited", "standing", `${text}${more}`, spans, true);
  }
  if (known.length === 0 && scene.corpus.statements > 0)
    tell(1, "none_found", "no_standing", moveMessages.noStanding(scopeOf(scene.corpus)));
}

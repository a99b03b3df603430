import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Move } from "../counting/collect-moves.ts";
import { findReversals, type DatedTarget } from "./find-reversals.ts";

const DAY = 86_400_000;
const praise = (day: number, more: Partial<DatedTarget> = {}): DatedTarget => ({
  source_id: `praise${day}`,
  span_start: 0,
  span_end: 5,
  speaker_id: "bo",
  actor_id: "ada",
  polarity: "positive",
  function: "acclaim",
  saidFrom: day * DAY,
  ...more,
});
const attack = (day: number, more: Partial<DatedTarget> = {}): DatedTarget =>
  praise(day, { source_id: `attack${day}`, polarity: "negative", function: "attack", ...more });
const leaves = (day: number | null, more: Partial<Move> = {}): Move => ({
  actorId: "bo",
  organisationId: "heron",
  kind: "leaves",
  from: day === null ? null : day * DAY,
  to: null,
  isListed: true,
  nextOrganisationId: null,
  rows: [],
  ...more,
});
const bodies = (id: string): ReadonlySet<string> => new Set(id === "ada" ? ["ada", "heron"] : [id]);
const find = (targets: readonly DatedTarget[], moves: readonly Move[]) => findReversals(targets, moves, bodies).rows;

describe("a reversal", () => {
  it("is praise, then leaving, then an attack, with days from the leaving to the attack", () => {
    const { rows, parts } = findReversals([praise(1), praise(3), attack(12), attack(20)], [leaves(10)], bodies);
    expect(rows).toEqual([
      { speaker_id: "bo", actor_id: "ada", last_favourable_at: 3 * DAY, left_at: 10 * DAY, first_attack_at: 12 * DAY, lag_days: 2 },
    ]);
    expect(parts.map(({ role, source_id }) => `${role} ${source_id}`)).toEqual([
      "favourable praise1",
      "favourable praise3",
      "attack attack12",
    ]);
  });

  it("counts defence as favourable, and an attack on the day of leaving", () =>
    expect(find([praise(1, { function: "defend" }), attack(10)], [leaves(10)])[0]?.lag_days).toBe(0));

  it.each([
    ["praise after the leaving", [praise(11), attack(12)], [leaves(10)]],
    ["no leaving", [praise(1), attack(12)], []],
    ["a leaving without a day", [praise(1), attack(12)], [leaves(null)]],
    ["an attack before the leaving only", [praise(1), attack(5)], [leaves(10)]],
    ["an attack between praise and leaving", [praise(1), attack(5), attack(12)], [leaves(10)]],
    ["the leaving of a body that is not the target's", [praise(1), attack(12)], [leaves(10, { organisationId: "owl" })]],
    ["the leaving of somebody else", [praise(1), attack(12)], [leaves(10, { actorId: "cy" })]],
    ["a joining", [praise(1), attack(12)], [leaves(10, { kind: "joins" })]],
    ["an attack on somebody else", [praise(1), attack(12, { actor_id: "cy" })], [leaves(10)]],
    ["thanks that are no praise", [praise(1, { function: "other" }), attack(12)], [leaves(10)]],
  ] as const)("is not %s", (_, targets, moves) => expect(find(targets, moves)).toEqual([]));

  it("is found where only words tell of the leaving, of what may be the person's; a known move comes first", () => {
    const told = (from: number, person: string) => ({
      speakerId: "bo",
      from: from * DAY,
      source_id: "farewell",
      span_start: 3,
      span_end: 9,
      isOf: (actorId: string, attack: number) => actorId === person && attack < 100 * DAY,
    });
    const of = (rows: readonly DatedTarget[], moves: readonly Move[], person = "ada") =>
      findReversals(rows, moves, bodies, [told(8, person)]);
    const { rows, parts } = of([praise(1), attack(12)], []);
    expect(rows[0]).toMatchObject({ left_at: 8 * DAY, lag_days: 4 });
    expect(parts.find(({ role }) => role === "left")).toMatchObject({ source_id: "farewell", span_start: 3, span_end: 9 });
    expect(of([praise(1), attack(12)], [leaves(10)]).rows[0]!.left_at).toBe(10 * DAY);
    expect(of([praise(1), attack(12)], [], "cy").rows).toEqual([]);
    expect(of([praise(1), attack(200)], []).rows).toEqual([]);
    expect(of([praise(9), attack(12)], []).rows).toEqual([]);
  });

  it("does not depend on the order of rows", () =>
    fc.assert(
      fc.property(
        fc.shuffledSubarray([praise(1), praise(3), attack(12), attack(20), attack(5, { actor_id: "cy" })], { minLength: 5 }),
        (targets) => {
          expect(findReversals(targets, [leaves(10)], bodies)).toEqual(
            findReversals([praise(1), praise(3), attack(12), attack(20)], [leaves(10)], bodies),
          );
        },
      ),
    ));
});

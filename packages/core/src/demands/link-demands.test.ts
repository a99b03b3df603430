import fc from "fast-check";
import { expect, test } from "vitest";
import type { FoundDemand, FoundRuling } from "./found-move.ts";
import { linkDemands } from "./link-demands.ts";
import type { PlacedMove } from "./placed-move.ts";

const DAY = 86_400_000;
let place = 0;
const at = (day: number | null): Pick<PlacedMove, "sourceId" | "at"> & { readonly span: { start: number; end: number } } => {
  place += 10;
  return { sourceId: `source-${day ?? "x"}`, at: day === null ? null : day * DAY, span: { start: place, end: place + 5 } };
};
const stemsOf = (words: string): ReadonlySet<string> => new Set(words.split(" ").filter((word) => word !== ""));

function demand(actorId: string, addresseeId: string | null, words: string, day: number | null): PlacedMove<FoundDemand> {
  const { span, ...rest } = at(day);
  const move: FoundDemand = { kind: "demand", utterance: 0, rule: "ask_to", by: null, isOwn: true, addressee: null, matter: span, ...span };
  return { ...rest, actorId, addresseeId, stems: stemsOf(words), toldAt: rest.at, bodies: new Set(), namedIds: new Set(), move };
}

function ruling(actorId: string, words: string, day: number | null, told: Partial<FoundRuling> = {}): PlacedMove<FoundRuling> {
  const { span, ...rest } = at(day);
  const move: FoundRuling = {
    kind: "ruling",
    utterance: 0,
    rule: "verb",
    by: null,
    isOwn: true,
    outcome: "rejected",
    reasonKind: "none",
    reason: null,
    nth: null,
    isBare: false,
    ...span,
    ...told,
  };
  return { ...rest, actorId, addresseeId: null, stems: stemsOf(words), toldAt: rest.at, bodies: new Set(), namedIds: new Set(), move };
}

const link = (...placed: readonly PlacedMove[]) =>
  linkDemands(placed, {
    allegation: () => null,
    bodiesOf: (actor) => (actor === "ada" || actor === "eve" ? ["bloc"] : []),
    textBelow: (sourceId) => sourceId.replace(/#title$/u, ""),
  });
const nths = (...placed: readonly PlacedMove[]): number[] =>
  link(...placed)
    .rulings.toSorted((x, y) => (x.decided_at ?? 0) - (y.decided_at ?? 0))
    .map(({ nth_in_chain }) => nth_in_chain);

test("a hand-worked chain: asked twice, refused, refused for the third time, granted", () => {
  const { demands, rulings, parts } = link(
    demand("ada", "minister", "appoint commission judge", 1),
    ruling("minister", "commission", 2, { reasonKind: "evidence", reason: { start: 900, end: 910 } }),
    demand("ada", "minister", "appoint commission", 5),
    ruling("minister", "commission", 6, { nth: 3 }),
    ruling("minister", "commission", 9, { outcome: "accepted" }),
  );
  expect(new Set(demands.map(({ chain_id }) => chain_id)).size).toBe(1);
  expect(demands.map(({ status }) => status)).toEqual(["accepted", "accepted"]);
  expect(rulings.map(({ nth_in_chain, outcome, reason_kind, decided_at }) => [nth_in_chain, outcome, reason_kind, decided_at])).toEqual([
    [1, "rejected", "evidence", 2 * DAY],
    [3, "rejected", "none", 6 * DAY],
    [4, "accepted", "none", 9 * DAY],
  ]);
  // Each answers the latest demand before it.
  expect(rulings.map(({ demand_id }) => demands.findIndex((row) => row.demand_id === demand_id))).toEqual([0, 1, 1]);
  expect(parts).toMatchObject([{ role: "reason", span_start: 900, span_end: 910, owner_id: rulings[0]!.ruling_id }]);
});

test("what a headline says counts only where its text does not say it", () => {
  const titled = <Move extends FoundDemand | FoundRuling>(move: PlacedMove<Move>): PlacedMove<Move> => ({
    ...move,
    sourceId: `${move.sourceId}#title`,
  });
  const { demands, rulings } = link(
    titled(demand("bloc", "minister", "appoint commission", 1)),
    demand("ada", "minister", "appoint commission judge", 1),
    titled(demand("bloc", "minister", "lower bread tax", 3)),
    titled(ruling("minister", "commission", 4)),
    ruling("minister", "commission", 4),
  );
  expect(demands.map(({ source_id, speaker_id, status }) => [source_id, speaker_id, status])).toEqual([
    ["source-1", "ada", "rejected"],
    ["source-3#title", "bloc", "open"],
  ]);
  expect(rulings.map(({ source_id }) => source_id)).toEqual(["source-4"]);
});

const asked = (actorId: string, words: string, day: number): PlacedMove<FoundRuling> => ({
  ...ruling("minister", words, day, { isBare: true, rule: "verb" }),
  namedIds: new Set([actorId]),
});

test("a yes to the request of somebody answers that one, made of nobody known, and no other's", () => {
  const demands = [demand("ada", null, "publish gate log", 1), demand("max", "minister", "refer leader panel", 2)];
  const { rulings, demands: rows } = link(...demands, {
    ...asked("ada", "", 3),
    move: { ...asked("ada", "", 3).move, outcome: "accepted" },
  });
  expect(rulings).toHaveLength(1);
  expect(rows.map(({ speaker_id, status }) => [speaker_id, status])).toEqual([
    ["ada", "accepted"],
    ["max", "open"],
  ]);
  expect(link(...demands, asked("somebody", "", 3)).rulings).toEqual([]);
});

test("a refusal of the request of a body answers its member", () => {
  expect(link(demand("ada", "minister", "send inspector", 1), asked("bloc", "", 2)).demands).toMatchObject([{ status: "rejected" }]);
});

test("a decision said to be older than every demand is as old as its telling", () => {
  const told = { ...ruling("minister", "inspector", 0), toldAt: 9 * DAY };
  expect(link(demand("ada", "minister", "send inspector", 5), told).rulings).toMatchObject([{ decided_at: 9 * DAY }]);
});

test("what one text tells twice, and what the tail of a demand tells, is counted once", () => {
  const source = { sourceId: "source-4" };
  expect(
    nths(
      demand("ada", "minister", "open archive", 1),
      { ...ruling("minister", "archive", 3), ...source },
      { ...ruling("minister", "archive", 4), ...source },
      ruling("minister", "archive", 9, { rule: "tail", isBare: true }),
      ruling("minister", "archive", 12),
    ),
  ).toEqual([1, 1, 1, 2]);
});

test("one body asked of one addressee in few words is one demand", () => {
  const body = (words: string, day: number, addressee: string | null): PlacedMove<FoundDemand> => ({
    ...demand("ada", addressee, words, day),
    bodies: new Set(["inspector"]),
  });
  const chains = (...placed: readonly PlacedMove[]): number => new Set(link(...placed).demands.map(({ chain_id }) => chain_id)).size;
  expect(chains(body("send inspector", 1, "minister"), body("appoint inspector judge powers", 2, "minister"))).toBe(1);
  expect(chains(body("send inspector", 1, null), body("appoint inspector judge powers", 2, null))).toBe(2);
});

test("a demand nobody decided on is open", () => {
  expect(link(demand("ada", "minister", "open archive", 1)).demands).toMatchObject([{ status: "open", addressee_id: "minister" }]);
});

test("one decision told several times on a day counts once", () => {
  expect(
    nths(
      demand("ada", "minister", "open archive", 1),
      ruling("minister", "archive", 2),
      ruling("minister", "archive", 2),
      ruling("minister", "archive", 3),
    ),
  ).toEqual([1, 1, 2]);
});

test("a second refusal told again after the third stays the second", () => {
  const told = [1, 2, 3].map((day) => ruling("minister", "archive", day + 1, day === 1 ? {} : { nth: day }));
  expect(nths(demand("ada", "minister", "open archive", 1), ...told, ruling("minister", "archive", 8, { nth: 2 }))).toEqual([1, 2, 3, 2]);
});

test("a decision told twice in one source has the ground that is told with either", () => {
  const { rulings } = link(
    demand("ada", "minister", "open archive", 1),
    ruling("minister", "archive", 2),
    ruling("minister", "archive", 2, { reasonKind: "cost", reason: { start: 500, end: 510 } }),
    ruling("minister", "archive", 3),
  );
  expect(rulings.map(({ reason_kind }) => reason_kind)).toEqual(["cost", "cost", "none"]);
});

test("a demand that names nobody joins the chain of its speaker, and takes its addressee from there", () => {
  const { demands } = link(demand("ada", "minister", "open archive", 1), demand("ada", null, "open archive", 2));
  expect(new Set(demands.map(({ chain_id }) => chain_id)).size).toBe(1);
  expect(demands.map(({ addressee_id }) => addressee_id)).toEqual(["minister", "minister"]);
});

test("what a body demands is one chain with what its member demands, and not with what another demands", () => {
  const asked = [
    demand("ada", "minister", "open archive fast", 1),
    demand("bloc", null, "open archive", 1),
    demand("bo", null, "open archive", 1),
  ];
  const [ada, bloc, bo] = link(...asked).demands.map(({ chain_id }) => chain_id);
  expect([bloc === ada, bo === ada]).toEqual([true, false]);
});

test("what two members of one body demand is not one chain", () => {
  const [ada, eve] = link(demand("ada", null, "support legislation", 1), demand("eve", null, "support legislation", 2)).demands;
  expect(ada!.chain_id).not.toBe(eve!.chain_id);
});

test.each([
  ["another thing is asked", [demand("ada", "minister", "open archive", 1), demand("ada", "minister", "free prisoner", 2)]],
  ["another is asked", [demand("ada", "minister", "open archive", 1), demand("ada", "mayor", "open archive", 2)]],
  [
    "one word alone is shared by longer demands",
    [demand("ada", "minister", "open archive", 1), demand("ada", "minister", "open border", 2)],
  ],
] as const)("two chains: %s", (_why, placed) => {
  expect(new Set(link(...placed).demands.map(({ chain_id }) => chain_id)).size).toBe(2);
});

test.each([
  ["somebody else refuses", ruling("mayor", "archive", 2)],
  ["another thing is refused", ruling("minister", "pension", 2)],
  ["it is refused before it was asked", ruling("minister", "archive", 0)],
])("answers nothing: %s", (_why, decision) => {
  const { demands, rulings } = link(demand("ada", "minister", "open archive", 1), decision);
  expect(rulings).toEqual([]);
  expect(demands).toMatchObject([{ status: "open" }]);
});

test("a chain does not grow by words of different demands", () => {
  const asked = [
    demand("ada", "minister", "pass tax bill", 1),
    demand("ada", "minister", "tax bill road", 2),
    demand("ada", "minister", "pass road bridge", 3),
  ];
  const [first, second, third] = link(...asked).demands.map(({ chain_id }) => chain_id);
  expect([second === first, third === first]).toEqual([true, false]);
});

test("a saying that names no matter answers what was asked last", () => {
  const asked = [demand("ada", "minister", "open archive", 1), demand("bo", "minister", "free prisoner", 3)];
  const { demands, rulings } = link(...asked, ruling("minister", "answer changed", 4, { isBare: true }));
  expect(rulings.map(({ demand_id }) => demands.findIndex((row) => row.demand_id === demand_id))).toEqual([1]);
});

test("the order of the input is all the same, each ruling answers a demand of a chain, and a status is that of its latest ruling", () => {
  const who = fc.constantFrom("ada", "bo", "minister", "mayor");
  const words = fc.constantFrom("open archive", "open border", "free prisoner", "archive", "");
  const day = fc.integer({ min: 1, max: 6 });
  const moves = fc.array(
    fc.oneof(
      fc.tuple(who, fc.option(who), words, day).map(([a, b, w, d]): PlacedMove => demand(a, b === a ? null : b, w, d)),
      fc.tuple(who, words, day, fc.boolean()).map(([a, w, d, isBare]): PlacedMove => ruling(a, w, d, { isBare })),
    ),
    { maxLength: 14 },
  );
  fc.assert(
    fc.property(moves, (placed) => {
      const rows = link(...placed);
      expect(link(...placed.toReversed())).toEqual(rows);
      const chainOf = new Map(rows.demands.map(({ demand_id, chain_id }) => [demand_id, chain_id]));
      expect(rows.demands).toHaveLength(placed.filter(({ move }) => move.kind === "demand").length);
      for (const row of rows.rulings) {
        expect(chainOf.has(row.demand_id)).toBe(true);
        expect(row.nth_in_chain).toBeGreaterThanOrEqual(1);
      }
      const decided = new Set(rows.rulings.map(({ demand_id }) => chainOf.get(demand_id)));
      for (const { chain_id, status } of rows.demands) expect(status === "open").toBe(!decided.has(chain_id));
    }),
  );
});

test("two demands about one bill that share two words of many are for two things", () => {
  const { demands } = link(
    demand("ada", "party", "start scratch work pass bill", 1),
    demand("ada", "party", "slow rush pass bill explain", 2),
    demand("ada", "party", "add amendment veteran roof bill", 3),
    demand("ada", "party", "start scratch bill", 4),
  );
  const [first, second, third, fourth] = demands.map(({ chain_id }) => chain_id);
  expect(new Set([first, second, third]).size).toBe(3);
  expect(fourth).toBe(first);
});

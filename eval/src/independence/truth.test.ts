import fc from "fast-check";
import { expect, test } from "vitest";
import { countOrigins, relatePairs, rootsOf, strongestPairs, type Origin } from "./truth.ts";

const OWN: Origin = { kind: "own" };
const TEXT: Origin = { kind: "text", text_id: "t" };
const from = (speaker_id: string): Origin => ({ kind: "speaker", speaker_id });

// b and c hold a text, d repeats b, e knows for himself, f has it from e and from the text.
const parents = new Map<string, Origin[]>([
  ["b", [TEXT]],
  ["c", [TEXT]],
  ["d", [from("b")]],
  ["e", [OWN]],
  ["f", [from("e"), TEXT]],
]);
const relations = Object.fromEntries(
  relatePairs(parents).map(({ a_speaker_id, b_speaker_id, relation, earlier_speaker_id }) => [
    a_speaker_id + b_speaker_id,
    earlier_speaker_id === null ? relation : `${relation} of ${earlier_speaker_id}`,
  ]),
);

test("by hand: who repeats whom, who shares a text, who is independent", () => {
  expect(relations).toEqual({
    bc: "common_source",
    bd: "copy of b",
    be: "independent",
    bf: "common_source",
    cd: "common_source",
    ce: "independent",
    cf: "common_source",
    de: "independent",
    df: "common_source",
    ef: "copy of e",
  });
});

test("by hand: five speakers have two origins, and some of them fewer", () => {
  const roots = rootsOf(parents);
  expect(countOrigins(roots, parents.keys())).toBe(2);
  expect(countOrigins(roots, ["b", "c", "d"])).toBe(1);
  expect(countOrigins(roots, [])).toBe(0);
});

test("who sign one statement share a source and neither is earlier", () => {
  const [pair] = relatePairs(
    new Map([
      ["a", [OWN]],
      ["b", [from("a")]],
    ]),
    new Map([["a|b", "joint"]]),
  );
  expect(pair).toMatchObject({ relation: "common_source", earlier_speaker_id: null, is_declared: true });
});

test("over several lines the strongest relation holds, and when each had something from the other nobody is earlier", () => {
  const line = (earlier: "a" | "b") => ({
    a_speaker_id: "a",
    b_speaker_id: "b",
    relation: "copy" as const,
    earlier_speaker_id: earlier,
    is_declared: false,
  });
  const shared = { ...line("a"), relation: "common_source" as const, earlier_speaker_id: null };
  expect(strongestPairs([shared, line("a")])[0]).toMatchObject({ relation: "copy", earlier_speaker_id: "a" });
  expect(strongestPairs([line("a"), line("b")])[0]).toMatchObject({ relation: "copy", earlier_speaker_id: null });
  expect(strongestPairs([{ ...shared, relation: "independent" }])).toEqual([]);
});

const trees = fc.array(fc.nat({ max: 99 }), { minLength: 1, maxLength: 12 }).map(
  (draws) =>
    new Map(
      draws.map((draw, place): [string, Origin[]] => {
        const kind = draw % 3;
        if (kind === 0 || place === 0) return [`s${place}`, [OWN]];
        return [`s${place}`, [kind === 1 ? { kind: "text", text_id: String(draw % 2) } : from(`s${draw % place}`)]];
      }),
    ),
);

test("two speakers are independent exactly when following each back, step by step, never meets", () => {
  const follow = (speaker: string, tree: ReadonlyMap<string, readonly Origin[]>): string => {
    const [origin] = tree.get(speaker)!;
    if (origin!.kind === "own") return speaker;
    return origin!.kind === "text" ? `text ${origin!.text_id}` : follow(origin!.speaker_id, tree);
  };
  fc.assert(
    fc.property(trees, (tree) => {
      for (const { a_speaker_id, b_speaker_id, relation } of relatePairs(tree)) {
        expect(relation === "independent").toBe(follow(a_speaker_id, tree) !== follow(b_speaker_id, tree));
      }
      expect(countOrigins(rootsOf(tree), tree.keys())).toBe(new Set([...tree.keys()].map((speaker) => follow(speaker, tree))).size);
    }),
  );
});

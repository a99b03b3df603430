import { describe, expect, test } from "vitest";
import { buildItems } from "./build-items.ts";
import { filler, inventCorpus } from "./item-corpus.contract.ts";
import { MOST_PAIRED } from "./told-passages.ts";

const LINE = "they promised a form as simple as a postcard and delivered nine hundred pages of riddles";

/** So many speakers who share one line, every pair of them a passage. */
function builtFrom(speakers: number) {
  const corpus = inventCorpus(
    Array.from({ length: speakers }, (_, at) => ({
      speaker: `S${at}`,
      text: `${filler(at, 20)}. ${LINE}. ${filler(at + 500, 20)}.`,
      day: at,
    })),
    Array.from({ length: speakers }, (_, a) =>
      Array.from({ length: speakers - a - 1 }, (_unused, at) => ({ a, b: a + 1 + at, aWords: LINE })),
    ).flat(),
  );
  const built = buildItems(corpus);
  const [matches, members] = [[...built.matches()].flat(), [...built.members()].flat()];
  expect(members).toHaveLength(speakers);
  return { matches, members, pairs: corpus.passages.count };
}

describe("told passages", () => {
  test("a family of up to fifty places is told with all its passages", () => {
    const { matches, pairs } = builtFrom(MOST_PAIRED);
    expect(matches).toHaveLength(pairs);
  });

  test.each([MOST_PAIRED + 1, 90])("of a family of %i places no more passages are told than two for each place", (speakers) => {
    const { matches, members, pairs } = builtFrom(speakers);
    expect(matches.length).toBeLessThan(2 * speakers);
    expect(matches.length).toBeLessThan(pairs / 10);
    const canonical = matches.reduce(
      (counts, { a_source_id, b_source_id }) =>
        counts.set(a_source_id, (counts.get(a_source_id) ?? 0) + 1).set(b_source_id, (counts.get(b_source_id) ?? 0) + 1),
      new Map<string, number>(),
    );
    expect(Math.max(...canonical.values())).toBe(speakers - 1);
    const told = new Set(matches.map(({ match_id }) => match_id));
    for (const { owner_id } of members) expect(told).toContain(owner_id);
  });
});

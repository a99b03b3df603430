import { resolveOptions } from "@hymnsheet/core/model/options/define-option";
import { reuseOptions } from "@hymnsheet/core/model/options/reuse-options";
import { TokenColumnsBuilder } from "@hymnsheet/core/text/build-token-columns";
import { describe, expect, test } from "vitest";
import { runMatch } from "./run-match.ts";

const LINE = "they promised a form as simple as a postcard and delivered nine hundred pages of riddles";

function corpus(count: number) {
  const builder = new TokenColumnsBuilder({ shared: true });
  for (let at = 0; at < count; at++) {
    const words = Array.from({ length: 150 }, (_, word) => `w${(at * 7919 + word * word * 31) % 3001}`).join(" ");
    builder.add(at % 10 === 3 ? `${words}. ${LINE}. ${words}` : words);
  }
  const numbers = Uint32Array.from({ length: count }, (_, at) => at);
  const documents = {
    source: numbers,
    speaker: numbers,
    outlet: new Uint32Array(count),
    day: new Int32Array(count),
    isProse: new Uint8Array(count),
    canonical: numbers,
  };
  return { columns: builder.finish(), documents };
}

describe("running the matcher", () => {
  test("the shared line is found, progress ends at its total, and limits are told", async () => {
    const { columns, documents } = corpus(30);
    const seen: [number, number][] = [];
    const options = resolveOptions(reuseOptions, { blockBytes: 1024 });
    const result = await runMatch(columns, documents, options, { workers: 1, onProgress: (done, total) => seen.push([done, total]) });
    const pairs = Array.from({ length: result.passages.count }, (_, row) => [
      result.passages.aDocument[row],
      result.passages.bDocument[row],
    ]);
    expect(pairs).toEqual(
      expect.arrayContaining([
        [3, 13],
        [3, 23],
        [13, 23],
      ]),
    );
    expect(seen.at(-1)![0]).toBe(seen.at(-1)![1]);
    expect(result.limits.map(({ name }) => name)).toEqual(["minimum_bits", "star_documents", "self_documents"]);
    expect(result.statistics.documentCount).toBe(30);
  });

  test("with the statistics of its own epoch a corpus gives the same passages", async () => {
    const { columns, documents } = corpus(30);
    const options = resolveOptions(reuseOptions);
    const first = await runMatch(columns, documents, options, { workers: 1 });
    const again = await runMatch(columns, documents, options, { workers: 1, statistics: first.statistics });
    expect(again.passages).toEqual(first.passages);
  });

  test("a cancelled run stops with a code", async () => {
    const { columns, documents } = corpus(10);
    const run = runMatch(columns, documents, resolveOptions(reuseOptions), { workers: 1, cancel: { isCancelled: true } });
    await expect(run).rejects.toMatchObject({ code: "INTERRUPTED" });
  });

  test("no documents give no passages", async () => {
    const { columns, documents } = corpus(0);
    const { passages } = await runMatch(columns, documents, resolveOptions(reuseOptions), { workers: 2 });
    expect(passages.count).toBe(0);
  });
});

/** The matcher in threads, which only the built program can start. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";

const PROGRAM = `(async () => {
const { createHash } = await import("node:crypto");
const { resolveOptions } = await import("@hymnsheet/core/model/options/define-option");
const { reuseOptions } = await import("@hymnsheet/core/model/options/reuse-options");
const { TokenColumnsBuilder } = await import("@hymnsheet/core/text/build-token-columns");
const { runMatch } = await import(${JSON.stringify(new URL("../dist/pipeline/kernel/run-match.js", import.meta.url).href)});

const count = 120;
const builder = new TokenColumnsBuilder({ shared: true });
for (let at = 0; at < count; at++) {
  const words = (from) => Array.from({ length: 150 }, (_, word) => "w" + ((at * 7919 + from + word * word * 31) % 3001)).join(" ");
  const line = "they promised a form as simple as a postcard and delivered nine hundred pages of riddles";
  builder.add(at % 10 === 3 ? words(1) + ". " + line + ". " + words(2) : words(3));
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
const columns = builder.finish();
for (const [workers, blockBytes] of [[1, 65536], [2, 65536], [2, 4096], [3, 4096]]) {
  const { passages, statistics } = await runMatch(columns, documents, resolveOptions(reuseOptions, { blockBytes }), { workers });
  const hash = createHash("sha256");
  for (const column of Object.values(passages)) if (ArrayBuffer.isView(column)) hash.update(column);
  for (const table of [statistics.bigrams, statistics.trigrams]) hash.update(table.first).update(table.second).update(table.count);
  console.log(passages.count, hash.digest("hex"));
}
})();`;

describe("threads", () => {
  test("one, two and three threads and small blocks give the same bytes", async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ["--eval", PROGRAM], {
      cwd: new URL("..", import.meta.url),
    });
    const results = stdout.trim().split("\n");
    expect(results).toHaveLength(4);
    expect(Number(results[0]!.split(" ")[0])).toBeGreaterThan(10);
    expect(new Set(results).size).toBe(1);
  }, 60_000);
});

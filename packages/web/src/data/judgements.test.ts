import { expect, test } from "vitest";
import { packTable } from "@hymnsheet/core/model/embedded-table";
import { SHEET_USE_COLUMNS, type ReportJudgements } from "@hymnsheet/core/model/report-judgements";
import type { IndependencePairRow } from "@hymnsheet/core/model/tables/independence-pair";
import type { CorpusRows } from "./corpus.ts";
import { joinJudgements, groupsOf } from "./judgements.ts";
import { longestRun } from "./common-text.ts";
import type { DataSource } from "./data-source.ts";
import type { Speaker } from "./speaker.ts";

const speakers = new Map<string, Speaker>();
function speakerOf(id: string): Speaker {
  const known = speakers.get(id) ?? { id, name: id, initials: id.slice(0, 2), mark: 0, isUnknown: false, firstAt: null };
  speakers.set(id, known);
  return known;
}
const book = { ofLines: [], speakerOf };
const pair = (a: string, b: string, more: Partial<IndependencePairRow> = {}): IndependencePairRow => ({
  item_id: "",
  a_speaker_id: a,
  b_speaker_id: b,
  verdict: "undetermined",
  is_declared: false,
  p_dependent: 0.5,
  low: 0.4,
  high: 0.6,
  log_bayes_factor: 0,
  q_value: 1,
  earlier_speaker_id: null,
  direction_log_odds: null,
  ...more,
});
const none: ReportJudgements = {
  is_run: true,
  verdicts: [],
  declared_count: 0,
  speaker_count: 4,
  told_pair_count: 0,
  sheet_count: 1,
  explanations: { stock_count: 1, quotation_count: 2, translated_count: 3, unknown_wording_count: 4 },
  sheet_uses: { columns: [], rows: [] },
};
const sourceOf = (tables: Readonly<Record<string, readonly object[]>>): DataSource => ({
  facts: () => Promise.reject(new Error("not asked")),
  rows: <R>(table: string) => Promise.resolve((tables[table] ?? []) as readonly R[]),
  excerpts: () => Promise.resolve([]),
});
// Only sources are read.
const rowsWith = (sources: readonly object[]): CorpusRows => ({ sources }) as unknown as CorpusRows;

test("pairs come with their terms, those of one text first, and are found from either side", async () => {
  const term = (owner_id: string, name: string, value: number) => ({
    owner_table: "independence_pair",
    owner_id,
    seq: 0,
    name,
    value,
    unit: "",
  });
  const joined = await joinJudgements(
    sourceOf({
      independence_pair: [
        pair("ada", "bo", { verdict: "independent" }),
        pair("ada", "cy"),
        pair("bo", "cy"),
        pair("cy", "di", { verdict: "common_source", log_bayes_factor: 9 }),
      ],
      term: [term("|bo|cy", "shared_lines", 2), term("item|bo|cy", "shared_lines", 7)],
    }),
    rowsWith([]),
    book,
    none,
  );
  expect(joined.overall.map(({ a, b }) => `${a.id}${b.id}`)).toEqual(["cydi", "bocy", "adacy", "adabo"]);
  expect(joined.pairOf("", "cy", "bo")?.facts.lineCount).toBe(2);
  expect(joined.pairOf("", "cy", "bo")?.hasTerms).toBe(true);
  expect(joined.pairOf("item", "cy", "bo")).toBeUndefined();
  expect(joined.counts).toEqual({ stockCount: 1, quotationCount: 2, translatedCount: 3, unknownWordingCount: 4 });
});

test("a report without judgements is one that was not judged", async () => {
  const joined = await joinJudgements(sourceOf({}), rowsWith([]), book, undefined);
  expect([joined.isRun, joined.level.kind, joined.overall, joined.sheets]).toEqual([false, "none", [], []]);
});

test("groups are joined by pairs of one text alone, largest first", async () => {
  const one = { verdict: "common_source" } as const;
  const { overall } = await joinJudgements(
    sourceOf({ independence_pair: [pair("e", "f", one), pair("a", "b", one), pair("b", "c", { verdict: "copy" }), pair("c", "d")] }),
    rowsWith([]),
    book,
    none,
  );
  const order = ["f", "e", "d", "c", "b", "a"].map(speakerOf);
  expect(groupsOf(overall, order).map((group) => group.map(({ id }) => id).join(""))).toEqual(["cba", "fe"]);
});

test("a version is the statement that holds most lines; what it leaves out and moves is told", async () => {
  const use = (line_no: number, speaker_id: string, source_id: string, span_start: number, said_from: number) => ({
    sheet_id: "s",
    line_no,
    level: "passage",
    speaker_id,
    statement_id: `of ${source_id}`,
    source_id,
    span_start,
    span_end: span_start + 10,
    said_from,
    said_to: said_from + 1,
    edit_share: 0,
  });
  const uses = [
    use(1, "ada", "first", 0, 5),
    use(2, "ada", "first", 30, 5),
    use(3, "ada", "first", 15, 5),
    use(1, "ada", "short", 0, 1),
    use(4, "ada", "short", 20, 1),
    use(4, "bo", "other", 40, 9),
    use(5, "bo", "other", 60, 9),
    use(5, "cy", "third", 0, 9),
    use(2, "bo", "other", 0, 9),
    use(3, "bo", "other", 20, 9),
  ];
  const line = (line_no: number) => ({ sheet_id: "s", line_no, item_id: `i${line_no}`, text: "t", support_count: 2, speaker_count: 2 });
  const text = { sheet_id: "s", name: "n", speaker_count: 2, line_count: 3, first_at: 5, last_at: 9, shared_bits: 1 };
  const { sheets } = await joinJudgements(
    sourceOf({ common_text: [text], common_text_line: [line(1), line(2), line(3), line(4), line(5)] }),
    rowsWith([{ source_id: "first", char_count: 60, language: "en" }]),
    book,
    { ...none, sheet_uses: packTable(SHEET_USE_COLUMNS, uses) },
  );
  const [ada, bo] = sheets[0]?.versions ?? [];
  expect([ada?.sourceId, ada?.uses.size, ada?.share, [...(ada?.moved ?? [])]]).toEqual(["first", 3, 0.5, [3]]);
  expect([...(ada?.ranks ?? [])]).toEqual([
    [1, 1],
    [3, 2],
    [2, 3],
  ]);
  expect([bo?.uses.has(1), bo?.moved.size, bo?.share]).toEqual([false, 0, null]);
  expect([...(ada?.elsewhere.keys() ?? [])]).toEqual([4]);
  expect(sheets[0]?.lines.map(({ earliest }) => earliest?.id)).toEqual(["ada", "ada", "ada", "ada", undefined]);
});

test("a longest increasing run is found as by trying all", () => {
  expect(longestRun([])).toEqual([]);
  expect(longestRun([3, 1, 2, 5, 4])).toEqual([1, 2, 4]);
  const slow = (numbers: readonly number[]): number => {
    let best = 0;
    for (let mask = 0; mask < 1 << numbers.length; mask++) {
      const kept = numbers.filter((_, index) => (mask >> index) & 1);
      if (kept.every((number, index) => index === 0 || (kept[index - 1] ?? 0) < number)) best = Math.max(best, kept.length);
    }
    return best;
  };
  for (const numbers of [
    [5, 4, 3, 2, 1],
    [2, 1, 4, 3, 6, 5],
    [1, 7, 2, 6, 3, 5, 4],
    [4, 5, 6, 1, 2, 3, 7],
  ]) {
    const run = longestRun(numbers);
    expect(run).toHaveLength(slow(numbers));
    expect([...run].sort((x, y) => x - y)).toEqual(run);
  }
});

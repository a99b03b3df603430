/** Answers and recorded denials of the invented corpora, against the labels: in the committed draw and in others. */
import { expect, test } from "vitest";
import { spansOverlap, type Span } from "@hymnsheet/core/model/span";
import { answerCoverageTable, type AnswerCoverageRow } from "@hymnsheet/core/model/tables/answer-coverage";
import { denialTable, type DenialRow } from "@hymnsheet/core/model/tables/denial";
import { groupMemberTable, type GroupMemberRow } from "@hymnsheet/core/model/tables/group-member";
import { itemMemberTable, type ItemMemberRow } from "@hymnsheet/core/model/tables/item-member";
import { responseTable, type ResponseRow } from "@hymnsheet/core/model/tables/response";
import { analyseCorpus, drawSeed, fixturesRoot, useScratch, type LabelledSpan } from "./fixtures-run.ts";

interface Truth {
  readonly allegations: readonly { readonly item: string; readonly about: string; readonly members: readonly LabelledSpan[] }[];
  readonly responses: readonly (LabelledSpan &
    Pick<ResponseRow, "type"> & { readonly items: readonly string[]; readonly speaker: string })[];
  readonly answer_coverage: readonly (Pick<AnswerCoverageRow, "verdict" | "later_statement_count"> & {
    readonly item: string;
    readonly first_later: string;
    readonly last_later: string;
  })[];
  readonly denials: readonly (LabelledSpan & Pick<DenialRow, "denies"> & { readonly speaker: string; readonly with: readonly string[] })[];
}
useScratch();

async function read(seed: number, corpus: string) {
  const { truth, reader, locate } = await analyseCorpus<Truth>(seed === 0 ? fixturesRoot : drawSeed(seed), corpus);
  const members = (await reader.rows<ItemMemberRow>(itemMemberTable)).filter(({ owner_table }) => owner_table === "claim");
  const groups = new Map<string, string[]>();
  for (const { group_id, actor_id } of await reader.rows<GroupMemberRow>(groupMemberTable))
    groups.set(group_id, [...(groups.get(group_id) ?? []), actor_id]);
  const found = {
    coverage: await reader.rows<AnswerCoverageRow>(answerCoverageTable),
    responses: await reader.rows<ResponseRow>(responseTable),
    denials: await reader.rows<DenialRow>(denialTable),
  };
  await reader.close();
  const labelled = truth.allegations.map(({ item, members: own }) => ({ item, places: own.map((label) => locate(label)) }));
  /** Labelled allegations that an item stands for, by most of its places; those that share just words with it are not among them. */
  const labelOf = (itemId: string): string => {
    const places = members.filter(({ item_id }) => item_id === itemId);
    const counts = labelled.map(({ item, places: own }) => ({
      item,
      count: places.filter((place) => own.some((other) => spansOverlap(place, other))).length,
    }));
    const [best] = counts.toSorted((x, y) => y.count - x.count);
    return best && best.count * 2 > places.length ? best.item : "";
  };
  const sizeOf = (itemId: string): number => members.filter(({ item_id }) => item_id === itemId).length;
  return { truth, ...found, labelOf, sizeOf, groups, locate };
}

/** The coverage of the item that holds most places of each labelled allegation. */
function mainCoverage({ coverage, labelOf, sizeOf }: Awaited<ReturnType<typeof read>>): Map<string, AnswerCoverageRow> {
  const main = new Map<string, AnswerCoverageRow>();
  for (const row of coverage) {
    const label = labelOf(row.item_id);
    const known = main.get(label);
    if (label !== "" && (known === undefined || sizeOf(known.item_id) < sizeOf(row.item_id))) main.set(label, row);
  }
  return main;
}

const dayOf = (time: number | null): string => (time === null ? "" : new Date(time).toISOString().slice(0, 10));

const told = (main: ReadonlyMap<string, AnswerCoverageRow>): string[] =>
  [...main]
    .map(([item, row]) => `${item} ${row.verdict} ${row.later_statement_count} ${dayOf(row.first_later_at)} ${dayOf(row.last_later_at)}`)
    .toSorted();

const labelledCoverage = ({ answer_coverage }: Truth): string[] =>
  answer_coverage.map((row) => `${row.item} ${row.verdict} ${row.later_statement_count} ${row.first_later} ${row.last_later}`).toSorted();

/** Whom a denial is about, members in place of groups. */
const partnersOf = ({ with_actor_id }: DenialRow, groups: ReadonlyMap<string, readonly string[]>): readonly string[] =>
  with_actor_id === null ? [] : (groups.get(with_actor_id) ?? [with_actor_id]);

const placeOf = ({ source_id, span_start, span_end }: Span): Span => ({ source_id, span_start, span_end });

test.each([0, 1, 2])(
  "exodus, draw %i: one allegation is answered, four are not in three later statements",
  { timeout: 180_000 },
  async (seed) => {
    const result = await read(seed, "exodus");
    const { truth, coverage, responses, denials, labelOf, groups, locate } = result;
    const main = mainCoverage(result);
    expect(told(main)).toEqual(labelledCoverage(truth));
    const accused = new Set(truth.allegations.map(({ about }) => about));
    expect(new Set(coverage.map(({ side_id }) => side_id))).toEqual(accused);
    // Whatever is called answered is the allegation that was, and every answer is one of the labelled places and of their kind.
    for (const row of coverage) if (row.verdict === "answered") expect([row.item_id, labelOf(row.item_id)]).toEqual([row.item_id, "A1"]);
    for (const row of responses) {
      const label = truth.responses.find((one) => spansOverlap(placeOf(row), locate(one)) && one.items.includes(labelOf(row.item_id)));
      expect([row.rule, label?.speaker]).toEqual([row.rule, row.speaker_id]);
      expect(["denial", "evidence"]).toContain(row.type);
    }
    expect([...new Set(responses.map(({ type }) => type))].toSorted()).toEqual(["denial", "evidence"]);
    expect(denials.length).toBeGreaterThanOrEqual(truth.denials.length);
    for (const row of denials) {
      const label = truth.denials.find((one) => spansOverlap(placeOf(row), locate(one)));
      expect([row.speaker_id, row.denies]).toEqual([label?.speaker, label?.speaker === undefined ? "" : row.denies]);
      const partners = partnersOf(row, groups);
      if (partners.length > 0) expect([...partners].toSorted()).toEqual([...(label?.with ?? [])].toSorted());
    }
    for (const label of truth.denials)
      expect([label.text, denials.some((row) => spansOverlap(placeOf(row), locate(label)))]).toEqual([label.text, true]);
    const named = truth.denials.filter((label) =>
      denials.some((row) => row.with_actor_id !== null && spansOverlap(placeOf(row), locate(label))),
    );
    expect(named.length).toBeGreaterThanOrEqual(truth.denials.length - 1);
  },
);

test.each([0, 1, 2])("programme, draw %i: all three allegations are answered, one is owned up to", { timeout: 180_000 }, async (seed) => {
  const result = await read(seed, "programme");
  const { truth, coverage, responses, denials, labelOf, locate } = result;
  expect(told(mainCoverage(result))).toEqual(labelledCoverage(truth));
  expect(coverage.filter(({ verdict }) => verdict !== "answered")).toEqual([]);
  const kinds = new Map<string, Set<string>>();
  for (const row of responses) kinds.set(labelOf(row.item_id), (kinds.get(labelOf(row.item_id)) ?? new Set()).add(row.type));
  expect(kinds.get("A1")).toContain("concession");
  expect(kinds.get("A2")).toContain("evidence");
  expect(kinds.get("A3")).toContain("denial");
  for (const item of ["A2", "A3"]) expect(kinds.get(item)).not.toContain("concession");
  for (const row of responses) expect(truth.responses.map(({ speaker }) => speaker)).toContain(row.speaker_id);
  expect(denials.map(({ speaker_id, denies }) => [speaker_id, denies])).toEqual(
    truth.denials.map(({ speaker, denies }) => [speaker, denies]),
  );
  for (const [i, row] of denials.entries()) expect(spansOverlap(placeOf(row), locate(truth.denials[i]!))).toBe(true);
});

/** Demands, decisions and announcements of the invented corpora, against the labels: in the committed draw and in others. */
import { expect, test } from "vitest";
import { announcementTable, type AnnouncementRow } from "@hymnsheet/core/model/tables/announcement";
import { demandTable, type DemandRow } from "@hymnsheet/core/model/tables/demand";
import { rulingTable, type RulingRow } from "@hymnsheet/core/model/tables/ruling";
import { analyseCorpus, drawSeed, fixturesRoot, useScratch, type LabelledSpan } from "./fixtures-run.ts";

interface Truth {
  readonly demands: readonly (LabelledSpan & Pick<DemandRow, "status"> & { readonly speaker: string; readonly addressee: string })[];
  readonly rulings: readonly (LabelledSpan & Pick<RulingRow, "outcome" | "reason_kind" | "nth_in_chain"> & { readonly speaker: string })[];
  readonly announcements: readonly (LabelledSpan & Pick<AnnouncementRow, "subject" | "status"> & { readonly speaker: string })[];
}
useScratch();

async function read(seed: number, corpus: string) {
  const { truth, reader, keyOf } = await analyseCorpus<Truth>(seed === 0 ? fixturesRoot : drawSeed(seed), corpus);
  const demands = await reader.rows<DemandRow>(demandTable);
  const rulings = await reader.rows<RulingRow>(rulingTable);
  const announcements = await reader.rows<AnnouncementRow>(announcementTable);
  await reader.close();
  return { truth, demands, rulings, announcements, keyOf };
}

/** Subjects announced with how they stand, by speaker. The labels of these corpora hold no other papers, such as bills. */
const told = (rows: readonly (Pick<AnnouncementRow, "subject" | "status"> & { readonly who: string })[]): string[] =>
  [
    ...new Set(rows.filter(({ subject }) => subject !== "other").map(({ who, subject, status }) => `${who} ${subject} ${status}`)),
  ].toSorted();

test.each([0, 1, 2])("exodus, draw %i: a commission is demanded, and refused three times for want of evidence", async (seed) => {
  const { truth, demands, rulings, announcements, keyOf } = await read(seed, "exodus");
  const minister = truth.rulings.find(({ nth_in_chain }) => nth_in_chain === 3)!.speaker;
  const wanted = truth.demands.filter(({ addressee }) => addressee === minister);
  const own = demands.filter(({ addressee_id }) => addressee_id === minister);
  expect(own.map((row) => [keyOf(row.source_id), row.speaker_id, row.status]).toSorted()).toEqual(
    wanted.map(({ source, speaker, status }) => [source, speaker, status]).toSorted(),
  );
  expect(new Set(own.map(({ chain_id }) => chain_id)).size).toBe(1);
  const decisions = rulings.filter(({ actor_id }) => actor_id === minister);
  expect([...new Set(decisions.map((row) => `${row.nth_in_chain} ${row.outcome} ${row.reason_kind}`))].toSorted()).toEqual([
    "1 rejected evidence",
    "2 rejected evidence",
    "3 rejected evidence",
  ]);
  expect(decisions.every(({ demand_id }) => own.some((row) => row.demand_id === demand_id))).toBe(true);
  expect(rulings).toHaveLength(decisions.length);
  // One answer is a mere evasion, and one is in a language without a list.
  const labelled = truth.announcements.filter(({ source, text }) => source !== "u1" && !text.startsWith("First things first"));
  expect(told(announcements.map((row) => ({ ...row, who: row.speaker_id })))).toEqual(
    told(labelled.map((row) => ({ ...row, who: row.speaker }))),
  );
});

test.each([0, 1, 2])("programme, draw %i: the commission is granted; name, symbol and programme are laid open", async (seed) => {
  const { truth, demands, rulings, announcements, keyOf } = await read(seed, "programme");
  expect(demands.map((row) => [keyOf(row.source_id), row.speaker_id, row.addressee_id, row.status]).toSorted()).toEqual(
    truth.demands.map(({ source, speaker, addressee, status }) => [source, speaker, addressee, status]).toSorted(),
  );
  expect(new Set(demands.map(({ chain_id }) => chain_id)).size).toBe(1);
  expect(rulings.map((row) => [row.actor_id, row.outcome, row.reason_kind, row.nth_in_chain])).toEqual(
    truth.rulings.map((row) => [row.speaker, row.outcome, row.reason_kind, row.nth_in_chain]),
  );
  expect(told(announcements.map((row) => ({ ...row, who: row.speaker_id })))).toEqual(
    told(truth.announcements.map((row) => ({ ...row, who: row.speaker }))),
  );
});

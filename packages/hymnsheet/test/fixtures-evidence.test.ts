/** The ledger of evidence on the invented corpora, against the labels: in the committed draw and in others. */
import { expect, test } from "vitest";
import {
  itemsOfLabels,
  scoreEvidence,
  scoreLedger,
  type LabelledEvidence,
  type LabelledLedger,
} from "@hymnsheet/core/evidence/score-evidence";
import { itemMemberTable, type ItemMemberRow } from "@hymnsheet/core/model/tables/item-member";
import { evidenceTable, type EvidenceRow } from "@hymnsheet/core/model/tables/evidence";
import { ledgerTable, type LedgerRow } from "@hymnsheet/core/model/tables/ledger";
import { infoTable, type InfoRow } from "@hymnsheet/core/model/tables/info";
import { independenceTable, type IndependenceRow } from "@hymnsheet/core/model/tables/independence";
import { analyseCorpus, drawSeed, fixturesRoot, useScratch, type LabelledSpan } from "./fixtures-run.ts";

interface Truth {
  readonly common_text: { readonly speakers: readonly string[] };
  readonly allegations: readonly {
    readonly item: string;
    readonly members: readonly (LabelledSpan & { readonly speaker: string; readonly basis?: LabelledEvidence["basis"] })[];
  }[];
  readonly evidence: readonly (LabelledSpan &
    Pick<LabelledEvidence, "items" | "basis" | "status" | "relation"> & { readonly speaker: string })[];
  readonly ledger: readonly LabelledLedger[];
}
useScratch();

async function read(root: string, corpus: string) {
  const { truth, reader, locate } = await analyseCorpus<Truth>(root, corpus);
  const members = (await reader.rows<ItemMemberRow>(itemMemberTable)).filter(({ owner_table }) => owner_table === "claim");
  const allegations = truth.allegations.map(({ item, members: places }) => ({
    item,
    members: places.map((place) => ({ ...locate(place), speakerId: place.speaker, basis: place.basis })),
  }));
  const itemsOf = itemsOfLabels(allegations, members);
  const labels = truth.evidence.map((label) => ({ ...label, ...locate(label), speakerId: label.speaker }));
  const rows = await reader.rows<EvidenceRow>(evidenceTable);
  const ledger = await reader.rows<LedgerRow>(ledgerTable);
  const independence = await reader.rows<IndependenceRow>(independenceTable);
  const notCovered = (await reader.rows<InfoRow>(infoTable)).find(({ key }) => key === "evidence_not_covered")?.value;
  await reader.close();
  return {
    truth,
    itemsOf,
    rows,
    ledger,
    independence,
    notCovered,
    score: scoreEvidence(rows, labels, { itemsOf, allegations }),
    lines: scoreLedger(ledger, truth.ledger, itemsOf),
  };
}

const speakersWho = (lines: readonly LedgerRow[], holds: (line: LedgerRow) => boolean): number =>
  new Set(lines.filter(holds).map(({ speaker_id }) => speaker_id)).size;

test.each([0, 4])(
  "exodus, draw %i: all five claim to have seen it, one admits no proof, four promise papers that never come",
  async (seed) => {
    const { truth, itemsOf, rows, ledger, independence, notCovered, score, lines } = await read(
      seed === 0 ? fixturesRoot : drawSeed(seed),
      "exodus",
    );
    // The two that are missing stand in Urdu, for which there are no words: that is said.
    expect([score.met, score.labelled]).toEqual([23, 25]);
    expect(score.missed.every(({ source_id }) => source_id === score.missed[0]!.source_id)).toBe(true);
    expect(notCovered).toContain("ur");
    // Wrong are annexes on the room that no label names, a headline, and a newspaper read.
    expect(score.right / score.found).toBeGreaterThanOrEqual(0.9);
    expect(score.metLinks / score.labelledLinks).toBeGreaterThanOrEqual(0.9);
    expect(lines.agreed["best_basis"]! / lines.lines).toBeGreaterThanOrEqual(0.9);
    expect([lines.agreed["claims_witness"], lines.agreed["admits_none"], lines.agreed["delivered_count"]]).toEqual([
      lines.lines,
      lines.lines,
      lines.lines,
    ]);
    const five = truth.common_text.speakers;
    const own = ledger.filter(({ speaker_id }) => five.includes(speaker_id));
    expect(speakersWho(own, ({ claims_witness }) => claims_witness)).toBe(5);
    expect(speakersWho(own, ({ admits_none }) => admits_none)).toBe(1);
    expect(speakersWho(own, ({ promised_count }) => promised_count > 0)).toBe(4);
    expect(speakersWho(own, ({ delivered_count }) => delivered_count > 0)).toBe(0);
    // One of five: nobody brings a paper for the charges, and the only one elsewhere is of another party's councillor.
    expect(own.filter(({ best_basis }) => best_basis === "document")).toEqual([]);
    const lease = itemsOf.get("A4")!;
    expect(rows.some(({ item_id, basis, speaker_id }) => lease.has(item_id) && basis === "document" && !five.includes(speaker_id))).toBe(
      true,
    );
    expect(rows.some(({ relation, basis }) => relation === "rebuts" && basis === "document")).toBe(true);
    // An outlet says of two speakers that they brought no documents: rows of theirs, in the outlet's words.
    const absent = rows.filter(({ status }) => status === "reported_absent");
    expect(new Set(absent.map(({ speaker_id }) => speaker_id)).size).toBe(2);
    for (const { effective_low, effective_high, basis_count, corroboration_low, corroboration_high } of independence) {
      if (basis_count === null) continue;
      expect([corroboration_low, corroboration_high]).toEqual(
        [effective_low, effective_high].map((bound) => (bound === null ? null : Math.min(bound, basis_count))),
      );
    }
    expect(independence.filter(({ basis_count }) => basis_count !== null).length).toBeGreaterThanOrEqual(4);
  },
);

test.each([0, 4])("programme, draw %i: figures, papers and findings stand behind the charges, and a promise is kept", async (seed) => {
  const { score, ledger, rows, lines, itemsOf } = await read(seed === 0 ? fixturesRoot : drawSeed(seed), "programme");
  // Missing: a recording and a paper told in none of the words of the charge they belong to.
  expect([score.met, score.labelled, score.right, score.found]).toEqual([6, 8, 7, 7]);
  expect(score.missed.map(({ basis, relation }) => `${basis} ${relation}`)).toEqual(["recording supports", "document rebuts"]);
  expect([lines.agreed["promised_count"], lines.agreed["delivered_count"], lines.lines]).toEqual([5, 5, 5]);
  const twice = itemsOf.get("A1")!;
  const kept = ledger.filter(({ item_id, delivered_count }) => twice.has(item_id) && delivered_count > 0);
  expect(kept.map(({ promised_count, best_basis }) => [promised_count, best_basis])).toEqual([[1, "document"]]);
  expect(speakersWho(ledger, ({ delivered_count }) => delivered_count > 0)).toBe(1);
  // The party answers one charge with a count and an annex of its own: it concedes, so they stand for the charge.
  const makers = new Set(ledger.filter(({ best_basis }) => best_basis === "official_finding").map(({ speaker_id }) => speaker_id));
  expect(makers.size).toBe(1);
  const answered = rows.filter(({ item_id, rule }) => twice.has(item_id) && rule.endsWith("/same_matter") && !rule.startsWith("laid_open"));
  expect(answered.map(({ basis, relation }) => `${basis} ${relation}`).toSorted()).toEqual(["data supports", "document supports"]);
  const best = ledger.map(({ best_basis }) => best_basis);
  expect(["data", "official_finding", "own_testimony"].filter((basis) => !best.some((own) => own === basis))).toEqual([]);
  expect(ledger.filter(({ admits_none }) => admits_none)).toEqual([]);
  expect(rows.filter(({ status }) => status === "reported_absent")).toEqual([]);
});

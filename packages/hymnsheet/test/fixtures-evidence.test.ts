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
  await reader.close();
  return {
    truth,
    itemsOf,
    rows,
    ledger,
    independence,
    score: scoreEvidence(rows, labels, { itemsOf, allegations }),
    lines: scoreLedger(ledger, truth.ledger, itemsOf),
  };
}

const speakersWho = (lines: readonly LedgerRow[], holds: (line: LedgerRow) => boolean): number =>
  new Set(lines.filter(holds).map(({ speaker_id }) => speaker_id)).size;

test.each([0, 4])(
  "exodus, draw %i: all five claim to have seen it, one admits no proof, four promise papers that never come",
  async (seed) => {
    const { truth, itemsOf, rows, ledger, independence, score, lines } = await read(seed === 0 ? fixturesRoot : drawSeed(seed), "exodus");
    expect(score.met / score.labelled).toBeGreaterThanOrEqual(0.8);
    expect(score.right / score.found).toBeGreaterThanOrEqual(0.9);
    expect(lines.agreed["best_basis"]! / lines.lines).toBeGreaterThanOrEqual(0.85);
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
    for (const { effective_low, effective_high, basis_count, corroboration_low, corroboration_high } of independence) {
      if (basis_count === null) continue;
      expect([corroboration_low, corroboration_high]).toEqual(
        [effective_low, effective_high].map((bound) => (bound === null ? null : Math.min(bound, basis_count))),
      );
    }
    expect(independence.filter(({ basis_count }) => basis_count !== null).length).toBeGreaterThanOrEqual(4);
  },
);

test.each([0])("programme, draw %i: figures, papers and findings stand behind the charges", async (seed) => {
  const { score, ledger } = await read(seed === 0 ? fixturesRoot : drawSeed(seed), "programme");
  expect(score.right / score.found).toBeGreaterThanOrEqual(0.9);
  const best = ledger.map(({ best_basis }) => best_basis);
  expect(["data", "official_finding", "own_testimony"].filter((basis) => !best.some((own) => own === basis))).toEqual([]);
  expect(ledger.filter(({ admits_none }) => admits_none)).toEqual([]);
});

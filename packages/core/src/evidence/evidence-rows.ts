/**
 * Rows of evidence: what links say, and for every speaker of an allegation who offers nothing, whether he claims to know it. Cost: linear.
 */
import type { GroundAct } from "../languages/evidence-words.ts";
import { contentId } from "../model/ids.ts";
import type { Allegation, AllegationMember } from "../model/allegation.ts";
import { compareSpans } from "../model/span.ts";
import { evidenceTable, type EvidenceRow } from "../model/tables/evidence.ts";
import type { PartRow } from "../model/tables/part.ts";
import { deliveriesOf } from "./keep-promises.ts";
import type { LinkedGround } from "./linked-ground.ts";

export interface EvidenceInput {
  readonly links: readonly LinkedGround[];
  readonly allegations: readonly Allegation[];
  /** The actor whom a name means; null for nobody known. */
  readonly actorAt: (link: LinkedGround) => string | null;
}

export interface GatheredEvidence {
  /** By item, speaker and place. */
  readonly rows: readonly EvidenceRow[];
  readonly parts: readonly PartRow[];
  /** What a row of evidence was said in: equal for reports of one statement. */
  readonly statementOf: ReadonlyMap<string, string>;
  /** Rows that keep a promise, by id, with the statements of the promises. */
  readonly keeps: ReadonlyMap<string, readonly string[]>;
  /** Rows that another tells of their speaker, by id. */
  readonly isTold: ReadonlySet<string>;
  /** Rows that an outlet tells as its own, by id: a finding, a paper. They make nobody's line. */
  readonly isOutlets: ReadonlySet<string>;
}

export function evidenceRows({ links: given, allegations, actorAt }: EvidenceInput): GatheredEvidence {
  const { links, keeps } = deliveriesOf(given);
  const rows = new Map<string, EvidenceRow>();
  const parts: PartRow[] = [];
  const statementOf = new Map<string, string>();
  const kept = new Map<string, readonly string[]>();
  const offering = new Set<string>();
  const hearing = new Set<string>();
  const isTold = new Set<string>();
  const isOutlets = new Set<string>();
  for (const link of links) {
    const row = rowOf(link, keeps.has(link), actorAt);
    if (rows.has(row.evidence_id)) continue;
    rows.set(row.evidence_id, row);
    if (row.status === "offered" || row.status === "delivered") offering.add(`${row.item_id}|${row.speaker_id}`);
    if (row.basis === "hearsay" && row.status === "offered") hearing.add(`${row.item_id}|${row.speaker_id}`);
    statementOf.set(row.evidence_id, link.utterance.statement_id);
    if (link.utterance.form !== "transcript" && link.utterance.form !== "direct") isTold.add(row.evidence_id);
    if (link.utterance.form === "prose" && link.speakerId === link.utterance.speaker_id) isOutlets.add(row.evidence_id);
    const promises = keeps.get(link);
    if (promises) kept.set(row.evidence_id, promises);
    parts.push(part(row, "cue", link.ground.cue));
    if (link.ground.witness) parts.push(part(row, "witness", link.ground.witness));
  }
  for (const allegation of allegations)
    for (const row of claimRows(allegation)) {
      const key = `${row.item_id}|${row.speaker_id}`;
      if (row.basis === "hearsay" ? hearing.has(key) : offering.has(key)) continue;
      rows.set(row.evidence_id, row);
    }
  return { rows: [...rows.values()].sort(compareRows), parts, statementOf, keeps: kept, isTold, isOutlets };
}

const STATUS = {
  basis: "offered",
  delivery: "offered",
  promise: "promised",
  admission: "admitted_absent",
  absence: "reported_absent",
} as const satisfies Record<GroundAct, EvidenceRow["status"]>;

function rowOf(link: LinkedGround, isKept: boolean, actorAt: EvidenceInput["actorAt"]): EvidenceRow {
  const { ground, sourceId, speakerId, itemId, claimId, relation } = link;
  return {
    evidence_id: contentId("evidence", [itemId, speakerId, sourceId, ground.start, ground.end, ground.act, ground.basis]),
    item_id: itemId,
    claim_id: claimId,
    speaker_id: speakerId,
    source_id: sourceId,
    span_start: ground.start,
    span_end: ground.end,
    basis: ground.basis ?? "none",
    relation,
    witness_id: ground.witness ? actorAt(link) : null,
    status: isKept ? "delivered" : STATUS[ground.act],
    confidence: null,
    rule: `${ground.rule}/${link.link}`,
  };
}

/** One row for each speaker of an allegation: that he claims to know, or not; and one more where he says that others say so. */
function claimRows({ itemId, members }: Allegation): EvidenceRow[] {
  const bySpeaker = new Map<string, AllegationMember[]>();
  for (const member of members)
    if (member.stance === "uses") bySpeaker.set(member.speakerId, [...(bySpeaker.get(member.speakerId) ?? []), member]);
  return [...bySpeaker.values()].flatMap((own) => {
    const certain = own.find(({ modality }) => modality === "certain");
    const reported = own.find(({ modality }) => modality === "reported");
    const others = own.filter((member) => member === certain || member === reported);
    return (others.length > 0 ? others : own.slice(0, 1)).map((member): EvidenceRow => {
      const basis = member === certain ? "assertion" : member === reported ? "hearsay" : "none";
      return {
        evidence_id: contentId("evidence", [
          itemId,
          member.speakerId,
          member.source_id,
          member.span_start,
          member.span_end,
          "claim",
          basis,
        ]),
        item_id: itemId,
        claim_id: member.claimId,
        speaker_id: member.speakerId,
        source_id: member.source_id,
        span_start: member.span_start,
        span_end: member.span_end,
        basis,
        relation: "supports",
        witness_id: null,
        status: "offered",
        confidence: null,
        rule: basis === "assertion" ? "claims_to_know" : basis === "hearsay" ? "reported_claim" : "makes_no_claim_to_know",
      };
    });
  });
}

function part(
  { evidence_id, source_id }: EvidenceRow,
  role: string,
  { start, end }: { readonly start: number; readonly end: number },
): PartRow {
  return { owner_table: evidenceTable.name, owner_id: evidence_id, role, seq: 0, source_id, span_start: start, span_end: end };
}

function compareRows(x: EvidenceRow, y: EvidenceRow): number {
  if (x.item_id !== y.item_id) return x.item_id < y.item_id ? -1 : 1;
  if (x.speaker_id !== y.speaker_id) return x.speaker_id < y.speaker_id ? -1 : 1;
  return compareSpans(x, y) || (x.evidence_id < y.evidence_id ? -1 : 1);
}

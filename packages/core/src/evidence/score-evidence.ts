/**
 * How well rows of evidence agree with labelled ones on an invented corpus. A labelled allegation is every item one of whose members meets one of its
 * labelled places in the same speaker's mouth. A row is right when it meets a label of its speaker, its kind, its state and its relation, or offers the
 * ground that the labels give for the allegation in that mouth.
 * Cost: rows times labels.
 */
import { spansOverlap, type Span } from "../model/span.ts";
import type { EvidenceRow } from "../model/tables/evidence.ts";
import type { LedgerRow } from "../model/tables/ledger.ts";
import type { ItemMemberRow } from "../model/tables/item-member.ts";

export interface LabelledEvidence extends Span {
  readonly speakerId: string;
  readonly items: readonly string[];
  readonly basis: EvidenceRow["basis"];
  readonly status: EvidenceRow["status"];
  readonly relation: EvidenceRow["relation"];
}

export interface LabelledAllegation {
  readonly item: string;
  /** `basis` is the ground on which the speaker makes it there, where the label says so. */
  readonly members: readonly (Span & { readonly speakerId: string; readonly basis?: EvidenceRow["basis"] | undefined })[];
}

export type LabelledLedger = Omit<LedgerRow, "item_id" | "speaker_id" | "grade_source" | "grade_information"> & {
  readonly item: string;
  readonly speaker: string;
};

export interface EvidenceScore {
  /** Labels met by a row, of all labels whose allegation was found. */
  readonly labelled: number;
  readonly met: number;
  /** Labels times allegations. */
  readonly labelledLinks: number;
  readonly metLinks: number;
  /** Places that rows name as ground, admission or promise for a labelled allegation, and those that meet a label. */
  readonly found: number;
  readonly right: number;
  readonly missed: readonly LabelledEvidence[];
  readonly wrong: readonly EvidenceRow[];
}

/** Item ids of each labelled allegation. @param members  of items of level claim. */
export function itemsOfLabels(labels: readonly LabelledAllegation[], members: readonly ItemMemberRow[]): Map<string, Set<string>> {
  return new Map(
    labels.map(({ item, members: places }) => {
      const own = members.filter((member) => places.some((place) => place.speakerId === member.speaker_id && spansOverlap(place, member)));
      return [item, new Set(own.map(({ item_id }) => item_id))];
    }),
  );
}

export function scoreEvidence(
  rows: readonly EvidenceRow[],
  labels: readonly LabelledEvidence[],
  {
    itemsOf,
    allegations,
  }: { readonly itemsOf: ReadonlyMap<string, ReadonlySet<string>>; readonly allegations: readonly LabelledAllegation[] },
): EvidenceScore {
  const known = new Set([...itemsOf.values()].flatMap((items) => [...items]));
  const grounds = rows.filter(({ rule, item_id, status }) => status !== "reported_absent" && rule.includes("/") && known.has(item_id));
  const agree = (row: EvidenceRow, label: LabelledEvidence): boolean =>
    row.speaker_id === label.speakerId &&
    row.status === label.status &&
    row.relation === label.relation &&
    (row.status === "admitted_absent" || row.basis === label.basis) &&
    spansOverlap(row, label);
  const grounded = new Set(
    allegations.flatMap(({ item, members }) =>
      members.flatMap(({ speakerId, basis }) => [...itemsOf.get(item)!].map((own) => `${own}|${speakerId}|${basis}`)),
    ),
  );
  const isRight = (row: EvidenceRow): boolean =>
    labels.some((label) => agree(row, label)) ||
    (row.status === "offered" && row.relation === "supports" && grounded.has(`${row.item_id}|${row.speaker_id}|${row.basis}`));
  const score = { labelled: 0, met: 0, labelledLinks: 0, metLinks: 0 };
  const missed: LabelledEvidence[] = [];
  for (const label of labels) {
    const wanted = label.items.filter((item) => itemsOf.get(item)!.size > 0);
    if (wanted.length === 0) continue;
    const metItems = wanted.filter((item) => grounds.some((row) => itemsOf.get(item)!.has(row.item_id) && agree(row, label)));
    score.labelled++;
    score.labelledLinks += wanted.length;
    score.metLinks += metItems.length;
    if (metItems.length > 0) score.met++;
    else missed.push(label);
  }
  const places = new Map<string, EvidenceRow[]>();
  for (const row of grounds) {
    const key = [row.source_id, row.span_start, row.span_end, row.basis, row.status].join("|");
    places.set(key, [...(places.get(key) ?? []), row]);
  }
  const wrong = [...places.values()].filter((own) => !own.some(isRight)).map(([first]) => first!);
  return { ...score, found: places.size, right: places.size - wrong.length, missed, wrong };
}

/** Lines of the ledger that agree with labelled ones, per column; a labelled line whose allegation was not found is left out. */
export function scoreLedger(
  rows: readonly LedgerRow[],
  labels: readonly LabelledLedger[],
  itemsOf: ReadonlyMap<string, ReadonlySet<string>>,
): { readonly lines: number; readonly agreed: Readonly<Record<string, number>>; readonly differing: readonly string[] } {
  const columns = ["best_basis", "claims_witness", "admits_none", "promised_count", "delivered_count"] as const;
  const agreed: Record<string, number> = Object.fromEntries(columns.map((column) => [column, 0]));
  const differing: string[] = [];
  let lines = 0;
  for (const label of labels) {
    const own = rows.filter(({ item_id, speaker_id }) => speaker_id === label.speaker && itemsOf.get(label.item)?.has(item_id));
    if (own.length === 0) {
      if ((itemsOf.get(label.item)?.size ?? 0) > 0) differing.push(`${label.item} ${label.speaker}: no line`);
      continue;
    }
    lines++;
    for (const column of columns) {
      // An allegation may have come apart into several items: one line that agrees is enough.
      if (own.some((row) => row[column] === label[column])) agreed[column]!++;
      else differing.push(`${label.item} ${label.speaker} ${column}: ${own.map((row) => row[column]).join("/")} for ${label[column]}`);
    }
  }
  return { lines, agreed, differing };
}

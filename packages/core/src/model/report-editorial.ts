/** What a report file carries of evidence, targets, answers, demands and alignment beside the rows of their tables. */
import type { EmbeddedTable } from "./embedded-table.ts";
import type { NamedCount } from "./report-data.ts";
import type { Span } from "./span.ts";
import type { TargetRow } from "./tables/target.ts";
import type { UtteranceRow } from "./tables/utterance.ts";

/** Analyses of the questions behind who repeats what, by the names of their stages. */
export const editorialNames = ["evidence", "agenda", "responses", "timeline", "demands"] as const;
export type EditorialName = (typeof editorialNames)[number];

export interface EditorialState {
  /** `to_come`: this version does not look for it; `not_run`: switched off. */
  readonly state: "to_come" | "not_run" | "run";
  /** Languages that the analysis has no words for, with their number of sources. */
  readonly not_covered: readonly NamedCount[];
}

/** An allegation of which the ledger or the answers tell; the span is its earliest place. */
export interface LedgerItem extends Span {
  readonly item_id: string;
  /** Words of one of its members. */
  readonly text: string;
  readonly accused_id: string | null;
  readonly first_at: number | null;
  readonly speaker_count: number;
}
export const LEDGER_ITEM_COLUMNS: readonly (keyof LedgerItem)[] = [
  "item_id",
  "text",
  "accused_id",
  "first_at",
  "speaker_count",
  "source_id",
  "span_start",
  "span_end",
];

/** Where a speaker makes an allegation first; own words before reports of the same day. */
export interface FirstCharge extends Span {
  readonly item_id: string;
  readonly speaker_id: string;
  readonly said_from: number | null;
  readonly said_to: number | null;
  readonly form: UtteranceRow["form"];
}
export const FIRST_CHARGE_COLUMNS: readonly (keyof FirstCharge)[] = [
  "item_id",
  "speaker_id",
  "said_from",
  "said_to",
  "form",
  "source_id",
  "span_start",
  "span_end",
];

/** How often a speaker does something to an actor, over the whole table of targets. */
export interface CountedTarget extends Pick<TargetRow, "speaker_id" | "actor_id" | "function" | "about"> {
  readonly count: number;
}
export const COUNTED_TARGET_COLUMNS: readonly (keyof CountedTarget)[] = ["speaker_id", "actor_id", "function", "about", "count"];

export interface ReportEditorial {
  readonly states: Readonly<Record<EditorialName, EditorialState>>;
  /** Allegations with a line in the ledger or a verdict on answers; the embedded ones are those of most speakers. */
  readonly item_count: number;
  /** Rows are `LedgerItem`, those of most speakers first. */
  readonly items: EmbeddedTable;
  /** Rows are `FirstCharge`. */
  readonly first_charges: EmbeddedTable;
  /** Over the whole ledger: speakers; those who claim to have witnessed something they allege; of these, those who admit that there is no proof. */
  readonly witnesses: { readonly speaker_count: number; readonly claim_count: number; readonly admit_count: number };
  /** Over all allegations of which it is sure whom they accuse, by verdict of `answer_coverage`; and the rows of the others. */
  readonly answer_verdicts: readonly NamedCount[];
  readonly answer_guessed_count: number;
  /** Rows are `CountedTarget` of the embedded speakers and targets; nobody of himself or herself. */
  readonly target_counts: EmbeddedTable;
  /** All targets other than `other`, in the tables. */
  readonly target_total: number;
  /** Problems of the policy list, in its order. */
  readonly areas: readonly string[];
  /** Chains of demands, and those without any ruling, in the tables. */
  readonly chain_count: number;
  readonly open_chain_count: number;
  /** Whether this version looks for denials of a connection. */
  readonly has_denials: boolean;
}

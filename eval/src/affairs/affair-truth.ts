/** The truth of a whole affair (`fixtures/affairs/truth`), and the exported tables that are held against it. */

export interface TruthSpan {
  readonly source: string;
  readonly span_start: number;
  readonly span_end: number;
  readonly text: string;
}

/** A labelled place; soft ones (`must_be_found: false`) cost nothing, found or missed. */
interface TruthRow extends TruthSpan {
  readonly speaker: string;
  readonly must_be_found?: boolean;
  /** Other kinds that are right as well. */
  readonly also?: readonly string[];
  readonly items?: readonly string[];
}

interface SharedTruth {
  readonly item: string;
  readonly members: readonly (TruthSpan & { readonly speaker: string })[];
}

export interface AffairTruth {
  readonly corpus: string;
  readonly sources: readonly { readonly source: string; readonly file: string; readonly id: string | null }[];
  readonly speakers: readonly { readonly speaker: string }[];
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly defections: readonly { readonly speaker: string; readonly left: string }[];
  readonly allegations: readonly {
    readonly item: string;
    readonly must_be_found: boolean;
    readonly about: string;
    readonly members: readonly (TruthRow & { readonly stance: string })[];
  }[];
  readonly evidence: readonly (TruthRow & { readonly status: string; readonly basis: string; readonly relation: string })[];
  readonly ledger: readonly {
    readonly item: string;
    readonly speaker: string;
    readonly best_basis: string | null;
    readonly claims_witness: boolean | null;
    readonly admits_none: boolean | null;
  }[];
  readonly responses: readonly (TruthRow & { readonly type: string })[];
  readonly answer_coverage: readonly { readonly item: string; readonly side: string; readonly verdict: string }[];
  readonly denials: readonly (TruthRow & { readonly denies: string; readonly with: readonly string[] })[];
  readonly demands: readonly (TruthRow & { readonly addressee: string; readonly status: string })[];
  readonly rulings: readonly (TruthRow & {
    readonly outcome: string;
    readonly reason_kind: string;
    readonly also_reason_kind?: readonly string[];
    readonly nth_in_chain: number;
  })[];
  readonly announcements: readonly (TruthRow & { readonly subject: string; readonly status: string })[];
  readonly reversals: readonly {
    readonly speaker: string;
    readonly actor: string;
    readonly last_favourable: string;
    readonly left: string;
    readonly first_attack: string;
    readonly must_be_found?: boolean;
  }[];
  readonly targets: readonly (TruthRow & { readonly actor: string; readonly pol: string })[];
  readonly target_shares: {
    readonly speakers: readonly string[];
    readonly person: string;
    readonly organisation: string;
    readonly direction: "person" | "organisation";
  };
  readonly passages: readonly SharedTruth[];
  readonly figures: readonly SharedTruth[];
  readonly devices: readonly SharedTruth[];
}

/** A row of a table that has a span, with its columns as exported. */
export interface FoundSpan {
  readonly source_id: string;
  readonly span_start: number;
  readonly span_end: number;
}
type Spanned<K extends string> = FoundSpan & Readonly<Record<K, string>>;

/** The exported tables, with the columns that count; ids of sources already those of the truth, headlines left out. */
export interface AffairTables {
  readonly claim: readonly Spanned<"kind" | "speaker_id" | "about_id" | "suppressed_by">[];
  readonly item: readonly { readonly item_id: string; readonly level: string; readonly suppressed_by: string }[];
  readonly item_member: readonly Spanned<"item_id" | "speaker_id" | "stance">[];
  readonly evidence: readonly Spanned<"item_id" | "speaker_id" | "basis" | "relation" | "status">[];
  readonly ledger: readonly {
    readonly item_id: string;
    readonly speaker_id: string;
    readonly best_basis: string;
    readonly claims_witness: boolean;
    readonly admits_none: boolean;
  }[];
  readonly response: readonly Spanned<"item_id" | "speaker_id" | "type">[];
  readonly answer_coverage: readonly { readonly item_id: string; readonly verdict: string }[];
  readonly denial: readonly Spanned<"speaker_id" | "denies" | "with_actor_id">[];
  readonly demand: readonly Spanned<"speaker_id" | "addressee_id" | "status">[];
  readonly ruling: readonly (Spanned<"actor_id" | "outcome" | "reason_kind"> & { readonly nth_in_chain: number })[];
  readonly announcement: readonly Spanned<"speaker_id" | "subject" | "status">[];
  readonly reversal: readonly Readonly<
    Record<"speaker_id" | "actor_id" | "last_favourable_at" | "left_at" | "first_attack_at", string | null>
  >[];
  readonly target: readonly Spanned<"speaker_id" | "actor_id" | "polarity" | "function">[];
}

export const AFFAIR_TABLES = [
  "claim",
  "item",
  "item_member",
  "evidence",
  "ledger",
  "response",
  "answer_coverage",
  "denial",
  "demand",
  "ruling",
  "announcement",
  "reversal",
  "target",
] as const satisfies readonly (keyof AffairTables)[];

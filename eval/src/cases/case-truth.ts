/** What a case is in truth: who depends on whom, what comes from where, and which words are nobody's own. */
export type CaseType = "common_paper" | "corroboration" | "mixed" | "ordinary" | "unlucky";

/** A place in the text of a source: UTF-16, half-open, with the exact slice. */
export interface TruthSpan {
  readonly source: string;
  readonly span_start: number;
  readonly span_end: number;
  readonly text: string;
}

export interface TruthAssertion extends TruthSpan {
  readonly speaker: string;
  /** `paper:NAME`, `own:SPEAKER`, `speaker:NAME` (taken over from that person) or `finding`. */
  readonly origin: string;
}

export interface TruthAllegation {
  readonly key: string;
  readonly assertions: readonly TruthAssertion[];
  /** Number of separate origins; a range where a careful reader can defend more than one count. */
  readonly origins_low: number;
  readonly origins_high: number;
}

/** `cannot_be_told`: the same facts from one camp, where undetermined is as right as independent. */
export type PairTruth = "common_source" | "copy" | "independent" | "cannot_be_told";

export interface TruthPair {
  readonly a: string;
  readonly b: string;
  readonly truth: PairTruth;
  /** Speaker whose words were taken over; only for `copy`. */
  readonly copied: string | null;
}

/** Words that are shared for another reason: quotation, formula, official text, law, motto, reporter, translation. */
export interface TruthShared extends TruthSpan {
  readonly kind: "quotation" | "formula" | "official" | "law" | "motto" | "reporter" | "translation";
}

export interface TruthPaperLine extends TruthSpan {
  readonly speaker: string;
  readonly line_no: number;
  readonly manner: string;
}

export interface CaseTruth {
  readonly name: string;
  readonly note: string;
  readonly type: CaseType;
  /** For unlucky cases what the bad luck is; else empty. */
  readonly trap: string;
  readonly genre: string;
  readonly seed: number;
  /** Names, sums, dates and titles that all who know of a matter share. */
  readonly facts: readonly string[];
  readonly speakers: readonly { readonly name: string; readonly camp: string; readonly manner: string; readonly access: string }[];
  readonly allegations: readonly TruthAllegation[];
  readonly pairs: readonly TruthPair[];
  readonly shared: readonly TruthShared[];
  /** The talking points, line by line, empty without a paper; and where who said which. */
  readonly paper: readonly string[];
  readonly paper_lines: readonly TruthPaperLine[];
}

/** A document as the program reads it. */
export interface CaseDocument {
  readonly id: string;
  readonly text?: string;
  readonly turns?: readonly { readonly speaker: string; readonly text: string }[];
  readonly speaker?: string;
  readonly outlet?: string;
  readonly author?: string;
  readonly date?: string;
  readonly kind: string;
  readonly party?: string;
  readonly language: string;
  readonly event?: string;
  readonly title: string;
  readonly url?: string;
  readonly note: string;
}

export interface InventedCase {
  readonly documents: readonly CaseDocument[];
  readonly truth: CaseTruth;
}

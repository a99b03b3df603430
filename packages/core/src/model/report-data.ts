/**
 * What a report file carries: the top findings of a project as rows of the contract's tables (same column names), the text around
 * each place they point to, and totals of what stays in the tables. Old files must open or be refused in clear words: `format` says which.
 */
import type { EmbeddedTable } from "./embedded-table.ts";
import type { ReportEditorial } from "./report-editorial.ts";
import type { ReportJudgements } from "./report-judgements.ts";
import type { Span } from "./span.ts";

/** Version of this shape. Raise it when a reader of the old shape would go wrong. */
export const reportFormat = 1;

/** The exact text of a span with up to `shown.context_units` units on either side. */
export interface Excerpt extends Span {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** What was read from one outlet; `outlet_id` is empty where the input names none. */
export interface OutletCoverage {
  readonly outlet_id: string;
  readonly source_count: number;
  readonly languages: readonly string[];
  /** Earliest and latest publication; null when no source of the outlet has a date. */
  readonly first_at: number | null;
  readonly last_at: number | null;
}

/** Something counted under a name, such as a reason or the code of a problem. */
export interface NamedCount {
  readonly name: string;
  readonly count: number;
}

/** Facts over the whole project, of which the embedded rows are only the top. */
export interface ReportCoverage {
  /** By number of sources downwards, then id; at most `shown.outlet_count`. */
  readonly outlets: readonly OutletCoverage[];
  readonly outlet_count: number;
  readonly languages: readonly NamedCount[];
  /** Statements per calendar month (UTC), from the first to the last that has any. */
  readonly months: readonly { readonly month_start: number; readonly statement_count: number }[];
  readonly first_at: number | null;
  readonly last_at: number | null;
  readonly speaker_count: number;
  readonly undated_statement_count: number;
  readonly unknown_speaker_statement_count: number;
  readonly duplicate_source_count: number;
  /** Passage items that count, and those of them with two speakers or more. */
  readonly line_count: number;
  readonly shared_line_count: number;
  /** Items set aside, by reason. */
  readonly suppressed_items: readonly NamedCount[];
  /** Passage matches set aside, by reason. */
  readonly suppressed_matches: readonly NamedCount[];
  readonly problems: readonly NamedCount[];
  /** Passages repeated between statements of his or her own, for the speakers with most embedded lines. */
  readonly own_repetitions: readonly NamedCount[];
}

/** Whose words make up one source, in UTF-16 units of its text; what is none of them is the prose of whoever wrote it. */
export interface SourceVoices {
  readonly source_id: string;
  /** Those to whom it gives words or views, in order of first place; at most `VOICES_NAMED`. */
  readonly speaker_ids: readonly string[];
  readonly speaker_count: number;
  /** Words that are a speaker's own text: a transcript, a statement, a turn. */
  readonly transcript_units: number;
  /** Words between quotation marks that it gives to somebody. */
  readonly quoted_units: number;
  /** What somebody said, told in the words of the source. */
  readonly reported_units: number;
}

/** How one speaker is heard at one event. */
export interface EventSpeaker {
  readonly speaker_id: string;
  /** Whether his or her own text is here. */
  readonly has_transcript: boolean;
  /** Sources that quote him or her, and sources that only tell what was said. */
  readonly quoted_count: number;
  readonly told_count: number;
}

/** Who spoke at one event, and which sources carried it. */
export interface EventVoices {
  readonly event_id: string;
  /** Those with an own text first, then by number of sources downwards, then id. */
  readonly speakers: readonly EventSpeaker[];
  /** Sources that are a speaker's own text. */
  readonly own_source_ids: readonly string[];
  /** Sources that report it, by time of publication; at most `EVENT_REPORTS`. */
  readonly report_ids: readonly string[];
  readonly report_count: number;
}

/** What a project knows of who said what, beside the embedded rows of its tables. */
export interface ReportVoices {
  /** Whether the run looked for voices inside the texts. */
  readonly is_run: boolean;
  /** Events with anything said; the ones carried by most sources are in `events`, in order of id. */
  readonly event_count: number;
  readonly events: readonly EventVoices[];
  /** Sources that give words or views to somebody, and how many of them are here to be read. */
  readonly text_count: number;
  readonly text_ids: readonly string[];
  /** Known speakers heard in reports, and those of them who have no text of their own here. */
  readonly reported_speaker_count: number;
  readonly reported_only_count: number;
  /** Every source that `events`, `text_ids`, conflicts or outlet pairs name, by id. */
  readonly sources: readonly SourceVoices[];
  /** Places at which sources say where they have words from; the embedded ones are parts of sources. Absent in reports of older versions. */
  readonly declared_count?: number;
}

/** Levels above words, as options name them. */
export type LevelName = "figures" | "devices" | "claims" | "outline";

/** What is known of one level over the whole project. */
export interface LevelFacts {
  readonly is_run: boolean;
  /** Items of several speakers that count, and how many of them are embedded. */
  readonly shared_count: number;
  readonly shown_count: number;
  /** Items of several speakers that are set aside, by reason in order of its name. */
  readonly suppressed: readonly NamedCount[];
  /** Languages that the level has no words for, with their number of sources. */
  readonly not_covered: readonly NamedCount[];
}

/** Figures, devices, allegations and outlines: what the tables hold of them. */
export type ReportLevels = Readonly<Record<LevelName, LevelFacts>>;

/** Speakers named beside one source, and reports listed under one event. */
export const VOICES_NAMED = 12;
export const EVENT_REPORTS = 24;

/** One wording of a line, over all its members in the tables; the span is its earliest use. */
export interface LineVariant extends Span {
  readonly variant_no: number;
  /** Uses in words of the speakers' own. */
  readonly use_count: number;
  readonly speaker_count: number;
  /** Who used it first, and when; null without a date. */
  readonly speaker_id: string;
  readonly first_at: number | null;
}

/** What all members of a line in the tables come to, of which the embedded ones are a part. */
export interface LineCounts {
  /** Wordings with a use, by number; at most `VARIANTS_TOLD`. */
  readonly variants: readonly LineVariant[];
  readonly variant_count: number;
  /** Uses per step of time, steps without any left out; null when none has a date. */
  readonly spread: {
    readonly unit: "day" | "week" | "month" | "year";
    readonly half_days: number;
    readonly steps: readonly { readonly at: number; readonly use_count: number; readonly new_speaker_count: number }[];
  } | null;
}

/** Wordings told of one line. */
export const VARIANTS_TOLD = 12;

/** How much of the tables the file holds. */
export interface ReportLimits {
  readonly item_count: number;
  readonly member_count: number;
  readonly context_units: number;
  readonly outlet_count: number;
  readonly suppressed_item_count: number;
  readonly problem_count: number;
  readonly statement_count: number;
}

export interface ReportData {
  readonly format: number;
  /** BCP 47 tag of the words on the page. */
  readonly locale: string;
  /** Name of the project, as given. */
  readonly name: string;
  /** True when the project says that people and texts are invented. */
  readonly is_invented: boolean;
  /** Embedded rows by table name. */
  readonly tables: Readonly<Record<string, EmbeddedTable>>;
  /** Text of every span that the embedded rows point to, by source, start, end. */
  readonly excerpts: readonly Excerpt[];
  /** Rows in the project by table name; 0 for a table of a level that was not run. */
  readonly totals: Readonly<Record<string, number>>;
  /** Members in the tables by embedded item. */
  readonly member_totals: Readonly<Record<string, number>>;
  /** By embedded line that counts. Missing in files of a version that did not number variants. */
  readonly line_counts?: Readonly<Record<string, LineCounts>>;
  readonly coverage: ReportCoverage;
  /** Missing in files of a version that did not look for voices. */
  readonly voices?: ReportVoices;
  /** Missing in files of a version that looked at words alone. */
  readonly levels?: ReportLevels;
  /** Missing in files of a version that did not judge. */
  readonly judgements?: ReportJudgements;
  /** Missing in files of a version that looked for neither evidence nor answers. */
  readonly editorial?: ReportEditorial;
  readonly shown: ReportLimits;
}

/** What the sentences of all ten questions share: who is spoken of as a group, which allegations have a letter, and how a finding is told. */
import type { CorpusCounts } from "../messages/brief.ts";
import type { KnownTime } from "../messages/english.ts";
import type { Span } from "../model/span.ts";

/** How far an analysis could look: not built yet, switched off, without words for any language here, or run. */
export type LookState = "to_come" | "not_run" | "not_covered" | "run";

export interface Scene {
  readonly corpus: CorpusCounts;
  readonly actorName: (actorId: string) => string;
  /** People who left one organisation, in order of day: "the five". Empty where fewer than two may be named as having left it. */
  readonly company: readonly string[];
  /** Letter of each allegation that the brief tells, by item, in order: A, B, C. */
  readonly letters: ReadonlyMap<string, string>;
  /** When the latest dated source was published; null without dates. */
  readonly lastDay: number | null;
}

/** A row of an analysis with who said it, when, and in which words. */
export interface Found<T> {
  readonly row: T;
  readonly speakerId: string;
  readonly said: KnownTime | null;
  /** The exact words at its place. */
  readonly words: string;
  /** The outlet that attributes it, where guard 5 keeps from naming the speaker outright (may be empty); null where the speaker may be named. */
  readonly outlet: string | null;
}

const YEAR_MS = 365.25 * 86_400_000;

/** Years from the earliest dated statement to the latest; 0 without dates. */
export const yearsOf = ({ corpus: { earliest, latest } }: Pick<Scene, "corpus">): number =>
  earliest === null || latest === null ? 0 : (latest.from - earliest.from) / YEAR_MS;

/** The place of a row. */
export const placeOf = ({ source_id, span_start, span_end }: Span): Span => ({ source_id, span_start, span_end });

/** Orders findings by time (undated last), then place: a total order for distinct places. */
export function compareFound<T extends Span>(x: Found<T>, y: Found<T>): number {
  const [a, b] = [x.said?.from ?? Infinity, y.said?.from ?? Infinity];
  if (a !== b) return a - b;
  if (x.row.source_id !== y.row.source_id) return x.row.source_id < y.row.source_id ? -1 : 1;
  return x.row.span_start - y.row.span_start || x.row.span_end - y.row.span_end;
}

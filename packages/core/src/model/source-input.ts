import type { SourceRow } from "./tables/source.ts";

export type SourceKind = SourceRow["kind"];

/**
 * One source as a reader delivers it: text cleaned once (no NUL, lone surrogate or byte order mark), everything else as given.
 * Offsets of `units` and `mentions` are UTF-16 into `text`. An absent property means "the input does not say".
 */
export interface SourceInput {
  /** Path as given, `-` for standard input; with a `/` as separator on every system. */
  readonly path: string;
  /** Line or record the source came from, counted from 1; null when it is the whole file. */
  readonly line: number | null;
  /** Name of the reader. */
  readonly reader: string;
  readonly text: string;
  readonly id?: string;
  readonly speaker?: string;
  readonly speaker_id?: string;
  /** ISO 8601 date or date-time as given; parsed once by the corpus stage. */
  readonly date?: string;
  readonly outlet?: string;
  readonly author?: string;
  readonly kind?: SourceKind;
  readonly party?: string;
  readonly language?: string;
  readonly event?: string;
  readonly url?: string;
  readonly title?: string;
  /** Turns of a transcript as places in `text`. */
  readonly turns?: readonly { readonly speaker: string; readonly start: number; readonly end: number }[];
  readonly units?: readonly { readonly id: string; readonly start: number; readonly end: number }[];
  readonly mentions?: readonly { readonly id: string; readonly start: number; readonly end: number; readonly name: string }[];
}

/** One line of `speakers.csv`: who somebody is and to what they belonged, when. */
export interface SpeakerInput {
  readonly speaker_id: string;
  readonly name: string;
  readonly party?: string;
  readonly role?: string;
  /** ISO 8601 dates, half-open. */
  readonly valid_from?: string;
  readonly valid_to?: string;
  readonly aliases: readonly string[];
}

import type { Calibration } from "@hymnsheet/core/independence/chance";
import type { ReadEvent, LanguageGuesser, Cancel, Encoder, Stemmer } from "@hymnsheet/core/model/ports";
import type { SpeakerInput } from "@hymnsheet/core/model/source-input";
import type { KnownCheckRow } from "@hymnsheet/core/model/tables/known-check";
import type { ProblemRow } from "@hymnsheet/core/model/tables/problem";
import type { ReviewRow } from "@hymnsheet/core/model/tables/review";
import type { AnyTable } from "@hymnsheet/core/model/tables/define-table";
import type { SourceFacts, TimeInterval } from "@hymnsheet/core/voices/source-facts";
import type { ProjectWriter, StageWriter } from "../store/store-ports.ts";
import type { RunOptions } from "./run-options.ts";

/** What a run reads: what readers find, or a source that the project has held before, as it was understood then. */
export type CorpusEvent = ReadEvent | { readonly kind: "held"; readonly facts: SourceFacts; readonly text: string };

/** The texts to be read, handed in by whoever knows files. */
export interface RunInputs {
  /** SHA-256 over what the inputs hold, whatever their order; null when they can be read only once, as standard input can. */
  fingerprint(): Promise<string | null>;
  read(): AsyncIterable<CorpusEvent>;
  readonly speakers: readonly SpeakerInput[];
}

/** Published checks, each once by id, and what of their list could not be read. */
export interface CheckList {
  readonly checks: readonly KnownCheckRow[];
  readonly problems: readonly ProblemRow[];
}

/** Texts that show what other people say anyway. */
export interface BackgroundInput {
  /** Name of its file or folder, for people. */
  readonly label: string;
  read(): AsyncIterable<ReadEvent>;
}

/** Abilities from outside that stages need. Each is loaded when first asked for. */
export interface RunServices {
  readonly languageGuesser: () => Promise<LanguageGuesser>;
  /** Parses an ISO date or date-time; null when it is none. */
  readonly parseDate: (text: string) => TimeInterval | null;
  /** Address of the module that exports the `tagger` of a language, by language; threads load it themselves. */
  readonly taggers: Readonly<Record<string, string>>;
  /** The stemmer of a language; one that takes nothing off where none is known. */
  readonly stemmerOf: (language: string) => Stemmer;
  /** The published checks of this hash; undefined for none. */
  readonly knownChecks: (name: string) => CheckList | undefined;
  /** The background corpus of this hash; undefined where its files are not at hand. */
  readonly background: (name: string) => BackgroundInput | undefined;
  /** The comparison set of this hash, measured on another project. */
  readonly comparison: (name: string) => Calibration;
  /** The encoder of this name, with its memory in the project; undefined for comparing words alone. */
  readonly openEncoder: (name: string) => Promise<Encoder | undefined>;
}

/** What happens during a run, for a person or a log. Times are left to the listener. */
export type RunEvent =
  | { readonly event: "stage"; readonly stage: string; readonly state: "started" | "reused" }
  | { readonly event: "stage"; readonly stage: string; readonly state: "finished"; readonly rows: number; readonly problems: number }
  | { readonly event: "progress"; readonly stage: string; readonly done: number; readonly total: number; readonly unit: string };

export interface StageContext {
  readonly project: ProjectWriter;
  /** What to read; `undefined` in a run that only renews what builds on the corpus. */
  readonly inputs: RunInputs | undefined;
  readonly services: RunServices;
  readonly reviews: readonly ReviewRow[];
  /** Rows that this stage found, as people decided them, before it counts them. What it writes is what it found. */
  readonly decide: <R extends object>(table: AnyTable, rows: readonly R[]) => R[];
  readonly options: RunOptions;
  readonly cancel: Cancel;
  readonly progress: (done: number, total: number, unit: string) => void;
}

/** A step of a run. It reads finished tables and writes its own; the order is the pipeline's. */
export interface Stage {
  readonly name: string;
  readonly version: number;
  /** Tables of earlier stages that it reads. */
  readonly reads: readonly AnyTable[];
  readonly writes: readonly AnyTable[];
  /** The options its result depends on; part of its key. */
  readonly optionsFor: (options: RunOptions, reviews: readonly ReviewRow[]) => unknown;
  /** Whether it reads what earlier stages found as people decided it, and runs again when they decide about what it reads or writes. Default: no. */
  readonly isDecided?: boolean;
  /** Whether its key is no part of the keys of later stages; those that read it name it among their options. Default: no. */
  readonly isAside?: boolean;
  /** Whether a run without inputs takes it over as it is. Default: no. */
  readonly isKept?: boolean;
  /** Whether this run needs the stage at all. Default: yes. */
  readonly isWanted?: (options: RunOptions) => boolean;
  /** Writes its rows. May return the hash to show as `stage.input_hash`, when the stage key holds more than what it read. */
  run(context: StageContext, writer: StageWriter): Promise<{ readonly inputHash?: string } | void>;
}

/** The chance level of a project, as its tables tell it and as messages and pages print it. */
import type { ItemRow } from "./tables/item.ts";

/** Whether two statements answer to one occasion. */
export type Occasion = "same" | "other";

/** The tail fitted for one level and kind of occasion. */
export interface FittedTail {
  readonly level: ItemRow["level"];
  readonly occasion: Occasion;
  /** Null pairs it was fitted on, those of them that share anything beyond the threshold, and the threshold in bits. */
  readonly pairCount: number;
  readonly sharingCount: number;
  readonly threshold: number;
  readonly rate: number;
  readonly lambda: number;
  /** Comparison set where it differs from that of the project; empty otherwise. */
  readonly set: string;
}

/** Null pairs of the corpus itself that share something of `bits` or more, and how many the chance level expects. */
export interface PlotPoint {
  readonly bits: number;
  readonly observed: number;
  /** Undefined where no tail is fitted. */
  readonly expected: number | undefined;
}

export interface ChancePlot {
  readonly level: ItemRow["level"];
  readonly occasion: Occasion;
  readonly points: readonly PlotPoint[];
}

export interface ChanceLevel {
  readonly kind: "own" | "comparison" | "none";
  /** Name of the comparison set with genre, period and language; empty for own and none. */
  readonly set: string;
  /** BCP 47 tags; empty for none. */
  readonly languages: readonly string[];
  /** Null pairs of the corpus itself. */
  readonly nullPairs: Readonly<Record<Occasion, number>>;
  readonly fits: readonly FittedTail[];
  readonly plots: readonly ChancePlot[];
}

/** Null pairs of one occasion that a corpus needs for a chance level of its own (guard 3). */
export const NULL_PAIRS_NEEDED = 1000;

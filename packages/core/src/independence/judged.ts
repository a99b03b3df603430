/**
 * What the judgement of independence reads: speakers, statements, and the items of all five levels with the places where they are used.
 * Only uses in words of a named speaker's own are here; quotations, translations and prose of outlets have been left out before.
 */
import type { ItemRow } from "../model/tables/item.ts";

export interface JudgedSpeaker {
  readonly id: string;
  /** Organisations the speaker belongs or belonged to, as the input gives them, by name; none for nobody knows. */
  readonly camps: readonly string[];
}

/** All that one speaker said on one occasion. */
export interface JudgedStatement {
  readonly id: string;
  /** Number of the speaker. */
  readonly speaker: number;
  readonly event: string | null;
  /** When it was said, milliseconds, half-open; null when not known. */
  readonly from: number | null;
  readonly to: number | null;
  readonly tokenCount: number;
  readonly language: string;
  /** Numbers of its rarest repeated words, ascending: what it is about. */
  readonly topics: Uint32Array;
  /** Whether the whole of it is here, not only what was quoted. */
  readonly isFull: boolean;
  /** Numbers of the other speakers whom it names, ascending. Default: nobody looked. */
  readonly names?: Uint32Array;
}

/** A place where an item is used. */
export interface JudgedPlace {
  /** Number of the statement. */
  readonly statement: number;
  readonly sourceId: string;
  readonly start: number;
  readonly end: number;
  /** Number of its wording; null where the level has none. */
  readonly variant: number | null;
  /** Of an allegation: whether it is stated as certain. True at the other levels. */
  readonly isAsserted: boolean;
}

/** Something that two or more speakers use and that counts. */
export interface JudgedItem {
  readonly id: string;
  readonly level: ItemRow["level"];
  readonly bits: number;
  readonly text: string;
  readonly tokenCount: number;
  /** By source, then place; at least one. */
  readonly places: readonly JudgedPlace[];
}

/** Two statements whose points come in one order, beyond chance and custom. */
export interface JudgedOrder {
  /** Numbers of the statements, `a < b`. */
  readonly a: number;
  readonly b: number;
  readonly bits: number;
  /** Chance of this much order, 0 to 1. */
  readonly chance: number;
  /** Points in the order of `a`; only those that stand in the same order in both. */
  readonly points: readonly OrderedPoint[];
}

export interface OrderedPoint {
  readonly aSource: string;
  readonly aStart: number;
  readonly aEnd: number;
  readonly bSource: string;
  readonly bStart: number;
  readonly bEnd: number;
}

/** Two speakers of whom a text itself says that one names the other, or that both sign, as the source of what they share. */
export interface DeclaredSource {
  /** Numbers of the speakers; `source` is the one who is named, `null` when they sign together. */
  readonly a: number;
  readonly b: number;
  readonly source: number | null;
  readonly itemId: string;
}

export interface JudgedCorpus {
  /** By id. */
  readonly speakers: readonly JudgedSpeaker[];
  /** By id. */
  readonly statements: readonly JudgedStatement[];
  /** By id. */
  readonly items: readonly JudgedItem[];
  readonly orders: readonly JudgedOrder[];
  readonly declared: readonly DeclaredSource[];
}

/** A program that finds shared passages and is run beside ours. */
import type { WordText } from "./word-texts.ts";

/** Two places in two texts that a program takes for one passage: words counted from 0, half-open; texts by their place in the list. */
export interface Piece {
  readonly a: number;
  readonly aFrom: number;
  readonly aTo: number;
  readonly b: number;
  readonly bFrom: number;
  readonly bTo: number;
}

/** What can be set, by name; the names are those of the program where it has any. */
export type PeerSetting = Readonly<Record<string, number | string | boolean>>;

/** What a run took, over all processes it started. */
export interface Cost {
  readonly ms: number;
  readonly processorMs: number | null;
  readonly peakMb: number | null;
}

export interface PeerRun extends Cost {
  /** In any order; pieces within one text or between texts of one speaker are dropped by the caller. */
  readonly pieces: readonly Piece[];
}

export interface Peer {
  readonly name: string;
  /** What was done so that it can be run on running text at all; printed under the table. */
  readonly note: string;
  /** Settings to try, the best known first: that one is used where nothing is tried. */
  readonly settings: readonly PeerSetting[];
  /** Why it cannot be run here; null when it can. */
  whyAbsent(): string | null;
  /** Runs it in an empty folder. @throws Error with the end of what it said when it fails. */
  run(texts: readonly WordText[], setting: PeerSetting, folder: string): Promise<PeerRun>;
}

/** Costs one after the other: times add up, the peak is the higher one. */
export function addCosts(costs: readonly Cost[]): Cost {
  const sum = (values: readonly (number | null)[]): number | null =>
    values.reduce<number | null>((total, value) => (total === null || value === null ? null : total + value), 0);
  const peaks = costs.map(({ peakMb }) => peakMb);
  return {
    ms: costs.reduce((total, { ms }) => total + ms, 0),
    processorMs: sum(costs.map(({ processorMs }) => processorMs)),
    peakMb: peaks.includes(null) ? null : Math.max(...peaks.map((peak) => peak ?? 0)),
  };
}

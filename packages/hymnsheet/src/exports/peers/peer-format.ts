import type { Writable } from "node:stream";
import { contentId } from "@hymnsheet/core/model/ids";

/** Formats of other programs for shared passages. */
export const peerFormats = ["passim", "textpair", "pan"] as const;
export type PeerFormat = (typeof peerFormats)[number];

export interface PeerExportOptions {
  /** File to write, for `pan` a folder; it appears whole or not at all, a folder file by file. Either this or `stream`. */
  readonly out?: string;
  /** Not for `pan`, which is many files. */
  readonly stream?: Writable;
  /** Also what is set aside. Default no. */
  readonly withSuppressed?: boolean;
  /** Told now and then how many rows are written. */
  readonly onProgress?: (count: number) => void;
}

/** A number for formats that count where we derive ids: equal for equal ids, below 2^52, so that every language reads it exactly. */
export function numberOf(id: string): number {
  return Number.parseInt(contentId("number", [id]).slice(-13), 16);
}

import type { DeviceRow } from "../model/tables/device.ts";
import type { DeviceText } from "./device-text.ts";

export type DeviceType = DeviceRow["type"];

/** What a part of a device is to it. */
export type MemberRole = "member" | "a1" | "b1" | "b2" | "a2" | "opening" | "closing" | "question" | "answer";

/** A part of a device; UTF-16 units of the whole text, half-open. */
export interface FoundMember {
  readonly start: number;
  readonly end: number;
  readonly role: MemberRole;
}

/** A device in a text. Its span reaches from its first member to its last word. */
export interface FoundDevice {
  readonly type: DeviceType;
  readonly start: number;
  readonly end: number;
  /** Number of its utterance in the run. */
  readonly utterance: number;
  /** In text order; at least one. */
  readonly members: readonly FoundMember[];
  /** Its words, normalised: what two people share who use the same device with the same words. Never empty. */
  readonly filler: string;
  /** 0 to 1. */
  readonly score: number;
  /** Rule that fired. */
  readonly rule: string;
}

/** Finds one type of device by its surface. */
export interface DeviceDetector {
  readonly type: DeviceType;
  /** Id in the taxonomy of SemEval-2023 Task 3; "" when it has none. */
  readonly externalType: string;
  /** What counts, in a sentence. */
  readonly definition: string;
  /** Who defined it. */
  readonly source: string;
  /** Score from which on a device is shown, 0 to 1. */
  readonly threshold: number;
  /** Whether candidates are ranked, not cut off: all are kept, those below the threshold unshown. Default: no. */
  readonly isRanked?: boolean;
  /** Precision below .85 on held-out labels: off unless asked for. */
  readonly isExperimental: boolean;
  /** By start, then end; those below the threshold only where candidates are ranked. Empty when there is none. */
  find(text: DeviceText): FoundDevice[];
}

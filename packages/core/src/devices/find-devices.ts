import { findLanguagePack } from "../languages/registry.ts";
import type { SpokenText } from "../model/spoken-text.ts";
import type { ItemMemberRow } from "../model/tables/item-member.ts";
import type { DeviceText } from "./device-text.ts";
import { DeviceReader } from "./device-reader.ts";
import type { DeviceDetector, FoundDevice } from "./found-device.ts";
import { readStance } from "./device-stance.ts";
import { deviceDetectors } from "./registry.ts";

/** A device with how its speaker stands to it. */
export interface StancedDevice extends FoundDevice {
  readonly stance: ItemMemberRow["stance"];
}

/** What a text holds. */
export interface TextDevices {
  /** By detector, then place. Those below the threshold of their type are among them: a family may bear them out. */
  readonly devices: readonly StancedDevice[];
  /** Number of words per stretch, in their order. */
  readonly words: readonly number[];
}

export interface FindDevicesOptions {
  /** Whether types whose precision is not shown to reach .85 are looked for. */
  readonly hasExperimental: boolean;
  /** Default: all. */
  readonly detectors?: readonly DeviceDetector[];
}

/** Whether devices can be looked for in a language: its pack says what they need. */
export function coversDevices(language: string): boolean {
  return findLanguagePack(language)?.devices !== undefined;
}

/** Finds devices in one text after the other; keeps what it knows of each language. */
export class DeviceFinder {
  readonly #readers = new Map<string, DeviceReader | null>();
  readonly #detectors: readonly DeviceDetector[];

  constructor({ hasExperimental, detectors = deviceDetectors }: FindDevicesOptions) {
    this.#detectors = hasExperimental ? detectors : detectors.filter(({ isExperimental }) => !isExperimental);
  }

  /** The devices of a text; nothing in a language without a pack. */
  find(spoken: SpokenText): TextDevices {
    const reader = this.#readerOf(spoken.language);
    if (reader === null) return { devices: [], words: spoken.stretches.map(() => 0) };
    const text = reader.read(spoken);
    const devices = this.#detectors.flatMap((detector) =>
      detector.find(text).map((device): StancedDevice => Object.assign(device, { stance: readStance(text, device) })),
    );
    return { devices, words: wordCounts(text) };
  }

  #readerOf(language: string): DeviceReader | null {
    let reader = this.#readers.get(language);
    if (reader === undefined) {
      const pack = findLanguagePack(language);
      reader = pack?.devices ? new DeviceReader(pack) : null;
      this.#readers.set(language, reader);
    }
    return reader;
  }
}

function wordCounts({ stretches, sentenceCount, sentenceFirst, sentenceStretch }: DeviceText): number[] {
  const counts = stretches.map(() => 0);
  for (let sentence = 0; sentence < sentenceCount; sentence++)
    counts[sentenceStretch[sentence]!]! += sentenceFirst[sentence + 1]! - sentenceFirst[sentence]!;
  return counts;
}

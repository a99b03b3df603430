/**
 * Scores found devices against labelled passages: by type, and by overlap of spans, because where exactly a member ends is a convention.
 */
import type { DeviceType } from "./found-device.ts";

/** A device of a type at a place; UTF-16 units, half-open. */
export interface PlacedDevice {
  readonly type: DeviceType;
  readonly start: number;
  readonly end: number;
}

/** A passage in which every device of some types is labelled. */
export interface ScoredPassage {
  readonly labels: readonly PlacedDevice[];
  /** What looks like the device and is none. */
  readonly nearMisses: readonly PlacedDevice[];
  /** Only those that lie wholly inside the passage. */
  readonly found: readonly PlacedDevice[];
}

export interface TypeScore {
  readonly type: DeviceType;
  readonly labelCount: number;
  readonly foundCount: number;
  /** Found devices that overlap a label of their type. */
  readonly rightCount: number;
  /** Labels that a found device of their type overlaps. */
  readonly recalledCount: number;
  readonly nearMissCount: number;
  /** Near misses overlapped by a found device of their type that overlaps no label. */
  readonly nearMissFoundCount: number;
  /** 0 to 1; 0 when nothing was found. */
  readonly precision: number;
  /** 0 to 1; 0 when nothing is labelled. */
  readonly recall: number;
}

/** One score per type, in the order given. Cost: quadratic in the devices of a passage. */
export function scoreDevices(passages: readonly ScoredPassage[], types: readonly DeviceType[]): TypeScore[] {
  return types.map((type) => {
    let [labelCount, foundCount, rightCount, recalledCount, nearMissCount, nearMissFoundCount] = [0, 0, 0, 0, 0, 0];
    for (const passage of passages) {
      const of = (devices: readonly PlacedDevice[]): PlacedDevice[] => devices.filter((device) => device.type === type);
      const [labels, misses, found] = [of(passage.labels), of(passage.nearMisses), of(passage.found)];
      const wrong = found.filter((device) => !labels.some((label) => overlap(device, label)));
      labelCount += labels.length;
      foundCount += found.length;
      rightCount += found.length - wrong.length;
      recalledCount += labels.filter((label) => found.some((device) => overlap(device, label))).length;
      nearMissCount += misses.length;
      nearMissFoundCount += misses.filter((miss) => wrong.some((device) => overlap(device, miss))).length;
    }
    const precision = foundCount === 0 ? 0 : rightCount / foundCount;
    const recall = labelCount === 0 ? 0 : recalledCount / labelCount;
    return { type, labelCount, foundCount, rightCount, recalledCount, nearMissCount, nearMissFoundCount, precision, recall };
  });
}

/** Whether two places share a unit. */
export function overlap(left: PlacedDevice, right: PlacedDevice): boolean {
  return left.start < right.end && right.start < left.end;
}

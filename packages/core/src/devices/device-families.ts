/**
 * Families of devices: the same device with the same filler, whoever uses it, with small changes of wording.
 *
 * Idea: fillers of one type meet when they hold mostly the same stems in the same order (Dice share of the longest common subsequence). Each joins
 * the first family whose founder it fits, never by a chain of likenesses. Founders are the fillers most often used.
 * Cost: fillers times the families that share one of their two rarest stems.
 */
import type { DeviceType } from "./found-device.ts";

/** Least share of stems that two fillers have in common, in order; set on the redrawn fixtures. */
const LEAST_SHARE = 0.6;
/** Fewest stems that two different fillers must share. */
const LEAST_SHARED = 2;
/** Stems by which a filler is looked up. */
const LOOKED_UP = 3;

export interface Filled {
  readonly type: DeviceType;
  readonly filler: string;
}

/** Number of its family per device, counted from 0 in an order that does not depend on that of the input. */
export function familiesOf(devices: readonly Filled[]): Uint32Array {
  const counts = new Map<string, number>();
  for (const { type, filler } of devices) {
    const key = `${type}\u0001${filler}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const keys = [...counts].sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1)).map(([key]) => key);
  const stemCounts = new Map<string, number>();
  const stemsOf = new Map(keys.map((key) => [key, stems(key)]));
  for (const own of stemsOf.values()) for (const stem of new Set(own)) stemCounts.set(stem, (stemCounts.get(stem) ?? 0) + 1);
  const founders: { readonly key: string; readonly stems: readonly string[] }[] = [];
  const byStem = new Map<string, number[]>();
  const familyOf = new Map<string, number>();
  for (const key of keys) {
    const own = stemsOf.get(key)!;
    const type = key.slice(0, key.indexOf("\u0001"));
    const rarest = [...new Set(own)].sort((x, y) => stemCounts.get(x)! - stemCounts.get(y)! || (x < y ? -1 : 1)).slice(0, LOOKED_UP);
    let family = -1;
    for (const candidate of rarest.flatMap((stem) => byStem.get(`${type} ${stem}`) ?? []))
      if ((family < 0 || candidate < family) && isAlike(founders[candidate]!.stems, own)) family = candidate;
    if (family < 0) {
      family = founders.length;
      founders.push({ key, stems: own });
      for (const stem of rarest) {
        const place = `${type} ${stem}`;
        const known = byStem.get(place);
        if (known) known.push(family);
        else byStem.set(place, [family]);
      }
    }
    familyOf.set(key, family);
  }
  return Uint32Array.from(devices, ({ type, filler }) => familyOf.get(`${type}\u0001${filler}`)!);
}

function stems(key: string): string[] {
  return key
    .slice(key.indexOf("\u0001") + 1)
    .split(/[ |/…]+/u)
    .filter((stem) => stem !== "");
}

/** Whether two fillers hold mostly the same stems in the same order. Fillers of one stem meet only when they are equal. */
export function isAlike(left: readonly string[], right: readonly string[]): boolean {
  const shared = commonLength(left, right);
  if (shared === left.length && shared === right.length) return true;
  return shared >= LEAST_SHARED && (2 * shared) / (left.length + right.length) >= LEAST_SHARE;
}

/** Length of the longest common subsequence. */
function commonLength(left: readonly string[], right: readonly string[]): number {
  let row = new Uint16Array(right.length + 1);
  for (const stem of left) {
    const next = new Uint16Array(right.length + 1);
    for (let i = 0; i < right.length; i++) next[i + 1] = stem === right[i] ? row[i]! + 1 : Math.max(next[i]!, row[i + 1]!);
    row = next;
  }
  return row[right.length]!;
}

/** Share of the stems of a founder's filler that another lacks, 0 to 1. */
export function editShare(founder: string, filler: string): number {
  const [left, right] = [stems(`\u0001${founder}`), stems(`\u0001${filler}`)];
  const most = Math.max(left.length, right.length);
  return most === 0 ? 0 : 1 - commonLength(left, right) / most;
}

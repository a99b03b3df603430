/** From what single texts show to rows: devices, their parts, and families of them with who uses each. */
import { rounded } from "../algo/rounded.ts";
import { levelItems, type LevelFamily, type SpokenUtterances } from "../counting/level-items.ts";
import { contentId } from "../model/ids.ts";
import type { DeviceRow } from "../model/tables/device.ts";
import type { ItemMemberRow } from "../model/tables/item-member.ts";
import type { ItemRow } from "../model/tables/item.ts";
import type { PartRow } from "../model/tables/part.ts";
import { editShare, familiesOf } from "./device-families.ts";
import type { RarityOf } from "./filler-rarity.ts";
import type { StancedDevice } from "./find-devices.ts";
import type { DeviceDetector, DeviceType } from "./found-device.ts";

/** Below this, in bits, anybody may fill a device so: "we will". */
const LEAST_BITS = 20;
/** Shorter words are small in titles too: "of the". */
const LONG_WORD = 4;

export interface SourceDevices {
  readonly sourceId: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly devices: readonly StancedDevice[];
}

export interface DeviceCorpus {
  readonly utterances: SpokenUtterances;
  readonly detectors: readonly DeviceDetector[];
  /** Slice of a text. */
  readonly textOf: (sourceId: string, start: number, end: number) => string;
  /** How rare a filler is in a language. */
  readonly rarityOf: (language: string) => RarityOf;
}

export interface DeviceRows {
  readonly devices: readonly DeviceRow[];
  readonly parts: readonly PartRow[];
  readonly items: readonly ItemRow[];
  readonly members: readonly ItemMemberRow[];
}

interface Placed extends StancedDevice {
  readonly sourceId: string;
  readonly language: string;
  readonly deviceId: string;
  readonly isShown: boolean;
}

/**
 * Rows of all devices. One below the threshold of its type is kept where its family has one above it elsewhere, or where its type is ranked.
 * Families of two places and more become items; those of common words are suppressed.
 */
export function deviceRows(sources: readonly SourceDevices[], corpus: DeviceCorpus): DeviceRows {
  const detectors = new Map(corpus.detectors.map((detector) => [detector.type, detector]));
  const found = sources.flatMap(({ sourceId, language, devices }) =>
    devices.map((device): Placed => {
      const deviceId = contentId("device", [
        sourceId,
        device.start,
        device.end,
        device.type,
        device.members[0]!.start,
        device.members.length,
      ]);
      return { ...device, sourceId, language, deviceId, isShown: device.score >= detectors.get(device.type)!.threshold };
    }),
  );
  const { kept, familyOf } = bornOut(found, (type) => detectors.get(type)!.isRanked === true);
  const families = gather(kept, familyOf).filter(({ length }) => length > 1);
  const levelFamilies = families.map((members): LevelFamily => familyRow(members, corpus));
  const { items, members } = levelItems("device", levelFamilies, corpus.utterances);
  const itemOf = new Map(members.map((member) => [member.owner_id, member.item_id]));
  kept.sort(comparePlaces);
  return {
    devices: kept.map((device) => rowOf(device, itemOf.get(device.deviceId) ?? null, { corpus, detectors })),
    parts: kept.flatMap(partsOf),
    items,
    members,
  };
}

/** Devices that stay, and the family of each: those above their threshold, and those that a family bears out. */
function bornOut(found: readonly Placed[], isRanked: (type: DeviceType) => boolean): { kept: Placed[]; familyOf: Map<string, number> } {
  const numbers = familiesOf(found);
  const shown = new Set<number>();
  found.forEach(({ isShown }, i) => {
    if (isShown) shown.add(numbers[i]!);
  });
  const kept: Placed[] = [];
  const familyOf = new Map<string, number>();
  const seen = new Set<string>();
  found.forEach((device, i) => {
    const isBorneOut = shown.has(numbers[i]!) && !isRanked(device.type);
    if ((!device.isShown && !isBorneOut && !isRanked(device.type)) || seen.has(device.deviceId)) return;
    seen.add(device.deviceId);
    kept.push(isBorneOut && !device.isShown ? { ...device, isShown: true, rule: `${device.rule}+shared` } : device);
    if (device.isShown || isBorneOut) familyOf.set(device.deviceId, numbers[i]!);
  });
  return { kept, familyOf };
}

function gather(kept: readonly Placed[], familyOf: ReadonlyMap<string, number>): Placed[][] {
  const families = new Map<number, Placed[]>();
  for (const device of kept) {
    const number = familyOf.get(device.deviceId);
    if (number === undefined) continue;
    const known = families.get(number);
    if (known) known.push(device);
    else families.set(number, [device]);
  }
  return [...families].sort(([x], [y]) => x - y).map(([, members]) => withoutNested(members.sort(comparePlaces)));
}

/** Of members that lie within one another, the longest. */
function withoutNested(members: readonly Placed[]): Placed[] {
  const kept: Placed[] = [];
  for (const member of members) {
    const last = kept.at(-1);
    if (last === undefined || last.sourceId !== member.sourceId || member.start >= last.end) kept.push(member);
    else if (member.end - member.start > last.end - last.start) kept[kept.length - 1] = member;
  }
  return kept;
}

function familyRow(members: readonly Placed[], { textOf, rarityOf }: DeviceCorpus): LevelFamily {
  const fillers = new Map<string, number>();
  for (const { filler } of members) fillers.set(filler, (fillers.get(filler) ?? 0) + 1);
  const [filler] = [...fillers].sort(([x, countX], [y, countY]) => countY - countX || (x < y ? -1 : 1))[0]!;
  const founder = members.find((member) => member.filler === filler)!;
  const text = textOf(founder.sourceId, founder.start, founder.end);
  const rarity = rarityOf(founder.language);
  const forced = founder.type === "loaded_label" ? namesIn(text) : [];
  const bits = Math.max(0, rarity(filler) - forced.reduce((sum, name) => sum + rarity(name), 0));
  return {
    identity: `${founder.type}|${filler}`,
    text,
    about_id: null,
    token_count: text.split(/\s+/u).length,
    surprisal_bits: bits,
    suppressed_by: bits < LEAST_BITS ? "common_words" : "",
    members: members.map((member) => ({
      owner_table: "device",
      owner_id: member.deviceId,
      span_start: member.start,
      span_end: member.end,
      utterance: member.utterance,
      stance: member.stance,
      edit_share: editShare(filler, member.filler),
    })),
  };
}

/**
 * Names within a label, in small letters: words with a capital beside others without. Whom a label is about, everybody must name
 * ("Iranian regime"); a label whose longer words all have one is a title of its own ("Death Tax", "Sultan of the Fourth Floor").
 */
function namesIn(text: string): string[] {
  const words = (text.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length >= LONG_WORD);
  const names = words.filter((word) => /^\p{Lu}/u.test(word));
  return names.length === words.length ? [] : names.map((name) => name.toLowerCase());
}

function rowOf(
  device: Placed,
  itemId: string | null,
  { corpus, detectors }: { corpus: DeviceCorpus; detectors: ReadonlyMap<DeviceType, DeviceDetector> },
): DeviceRow {
  const { utterance_id, speaker_id } = corpus.utterances.rows[device.utterance]!;
  return {
    device_id: device.deviceId,
    source_id: device.sourceId,
    span_start: device.start,
    span_end: device.end,
    utterance_id,
    speaker_id,
    type: device.type,
    external_type: detectors.get(device.type)!.externalType,
    filler: device.filler,
    item_id: itemId,
    score: rounded(device.score),
    is_shown: device.isShown,
    rule: device.rule,
  };
}

function partsOf({ deviceId: owner_id, sourceId: source_id, members }: Placed): PartRow[] {
  const counts = new Map<string, number>();
  return members.map(({ role, start, end }) => {
    const seq = counts.get(role) ?? 0;
    counts.set(role, seq + 1);
    return { owner_table: "device", owner_id, role, seq, source_id, span_start: start, span_end: end };
  });
}

function comparePlaces(x: Placed, y: Placed): number {
  if (x.sourceId !== y.sourceId) return x.sourceId < y.sourceId ? -1 : 1;
  return x.start - y.start || x.end - y.end || (x.type < y.type ? -1 : x.type > y.type ? 1 : x.deviceId < y.deviceId ? -1 : 1);
}

/**
 * Rows of families and passages, exactly as the tables have them.
 */
import { countItem } from "../counting/count-item.ts";
import { contentId } from "../model/ids.ts";
import type { ItemMemberRow } from "../model/tables/item-member.ts";
import type { ItemRow } from "../model/tables/item.ts";
import type { PassageMatchRow } from "../model/tables/passage-match.ts";
import type { TermRow } from "../model/tables/term.ts";
import { learnNames } from "./boilerplate-names.ts";
import type { BoilerplateOptions } from "./boilerplate-options.ts";
import { maskReasons } from "./boilerplate-reasons.ts";
import type { Families } from "./family-build.ts";
import type { Family, Place } from "./family-gather.ts";
import type { FamilyOptions } from "./family-options.ts";
import type { BuiltItems, ItemInput } from "./item-input.ts";
import { measureRarity, type ItemRarity } from "./item-rarity.ts";
import { lacksRarity, lacksVoices, type SuppressionReason } from "./item-suppression.ts";
import { isJoint } from "./layer-joint.ts";
import { LayerJudge, type Stretch } from "./layer-judge.ts";
import { passageTypes } from "./passage-columns.ts";

const BATCH_ROWS = 4096;
const LARGEST_JOINT = 30;

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

export class RowMaker {
  readonly #input: ItemInput;
  readonly #families: Families;
  readonly #options: FamilyOptions & BoilerplateOptions;
  readonly #judge: LayerJudge;
  /** Documents with the same text, by the one that stands for them. */
  readonly #copies = new Map<number, number[]>();
  readonly #itemIds: string[] = [];
  readonly #reasons: string[] = [];
  readonly #rarities: ItemRarity[] = [];

  constructor(input: ItemInput, families: Families, options: FamilyOptions & BoilerplateOptions) {
    this.#input = input;
    this.#families = families;
    this.#options = options;
    this.#judge = new LayerJudge(input, learnNames(input.columns, input.statistics.wordCount.length));
    input.documents.canonical.forEach((canonical, document) => {
      if (canonical === document) return;
      const known = this.#copies.get(canonical);
      if (known) known.push(document);
      else this.#copies.set(canonical, [document]);
    });
  }

  build(): BuiltItems {
    const { families } = this.#families;
    const seen = new Set<string>();
    let memberCount = 0;
    const items = families.map((family) => {
      const item = this.#itemOf(family, seen);
      for (const place of family.places) memberCount += 1 + (this.#copies.get(place.document)?.length ?? 0);
      return item;
    });
    return {
      items,
      itemCount: items.length,
      memberCount,
      matchCount: this.#input.passages.count,
      members: () => inBatches(families.length, (index, add) => this.#membersOf(families[index]!, index).forEach(add)),
      matches: () => inBatches(this.#input.passages.count, (index, add) => add(this.#matchOf(index))),
      terms: () => inBatches(families.length, (index, add) => this.#termsOf(index).forEach(add)),
    };
  }

  #itemOf(family: Family, seen: Set<string>): ItemRow {
    const input = this.#input;
    const canonical = family.places[0]!;
    const text = input.textOf(canonical.document, canonical.first, canonical.end);
    const words = text.toLowerCase().replace(/\s+/gu, " ");
    let itemId = contentId("item", [words]);
    if (seen.has(itemId)) itemId = contentId("item", [words, input.names.sourceIds[canonical.document]!, this.#spanOf(canonical)[0]]);
    seen.add(itemId);
    this.#itemIds.push(itemId);
    const rarity = measureRarity(family, { ...input, mask: this.#families.mask });
    this.#rarities.push(rarity);
    const members = this.#membersOf(family, this.#itemIds.length - 1);
    const own = new Set(members.filter((member) => member.stance === "uses").map((member) => member.utterance_id));
    const prose = new Set<string>();
    for (const place of family.places)
      for (const document of [place.document, ...(this.#copies.get(place.document) ?? [])])
        if (input.documents.isProse[document] === 1) prose.add(input.names.utteranceIds[document]!);
    const counts = countItem(members, { actorOf: (id) => id, isOwnWords: (utterance) => own.has(utterance) && !prose.has(utterance) });
    const bits = rarity.runBits;
    let reason: SuppressionReason | "" = lacksRarity(
      { bits, maskedBits: rarity.maskedBits, maskReason: rarity.maskReason, isStock: false },
      this.#options.itemBits,
    );
    if (reason === "" && counts.speakerCount < 2)
      reason = lacksVoices(family.places.slice(1).map((place) => this.#judge.layerOf(canonical, place)));
    if (reason === "" && this.#isOneStatement(family)) reason = "joint_statement";
    this.#reasons.push(reason);
    return {
      item_id: itemId,
      level: "passage",
      text,
      about_id: null,
      token_count: canonical.end - canonical.first,
      speaker_count: counts.speakerCount,
      source_count: counts.sourceCount,
      first_at: counts.firstAt,
      last_at: counts.lastAt,
      surprisal_bits: rounded(bits),
      suppressed_by: reason,
    };
  }

  /** Whether all speakers of a family put out one text together. Large families are campaigns, not joint statements. */
  #isOneStatement(family: Family): boolean {
    if (family.places.length > LARGEST_JOINT) return false;
    const { documents, columns } = this.#input;
    const canonical = family.places[0]!.document;
    return family.places.every(
      ({ document }) =>
        documents.speaker[document] === documents.speaker[canonical] ||
        isJoint(canonical, document, { columns, ends: this.#families.ends, judge: this.#judge }),
    );
  }

  #membersOf(family: Family, index: number): ItemMemberRow[] {
    const { names, documents } = this.#input;
    const others = family.places.map((place) => place.document);
    const earliest = Math.min(...others.slice(0, 1000).map((document) => documents.day[document]!));
    const rows: ItemMemberRow[] = [];
    for (const place of family.places) {
      const isQuoted = documents.day[place.document]! > earliest && this.#judge.isQuotation(place, others.slice(0, 50));
      const via = place.via >= 0 ? place.via : (family.places[1]?.via ?? -1);
      const owner = via >= 0 ? this.#matchId(via >>> 1) : "";
      for (const document of [place.document, ...(this.#copies.get(place.document) ?? [])]) {
        const [span_start, span_end] = this.#spanOf(place, document);
        rows.push({
          item_id: this.#itemIds[index]!,
          owner_table: "passage_match",
          owner_id: owner,
          source_id: names.sourceIds[document]!,
          span_start,
          span_end,
          utterance_id: names.utteranceIds[document]!,
          speaker_id: names.speakerIds[document]!,
          stance: isQuoted ? "quotes" : "uses",
          said_from: timeOrNull(names.saidFrom[document]!),
          said_to: timeOrNull(names.saidTo[document]!),
          edit_share: rounded(1 - place.shared / Math.max(1, place.end - place.first)),
        });
      }
    }
    return rows;
  }

  #matchOf(passage: number): PassageMatchRow {
    const { passages, names } = this.#input;
    const [a, b] = this.#sidesOf(passage);
    const [a_start, a_end] = this.#spanOf(a);
    const [b_start, b_end] = this.#spanOf(b);
    const family = this.#familyOf(a, b);
    const longer = Math.max(a.end - a.first, b.end - b.first);
    return {
      match_id: this.#matchId(passage),
      a_source_id: names.sourceIds[a.document]!,
      a_start,
      a_end,
      a_speaker_id: names.speakerIds[a.document]!,
      a_utterance_id: names.utteranceIds[a.document]!,
      b_source_id: names.sourceIds[b.document]!,
      b_start,
      b_end,
      b_speaker_id: names.speakerIds[b.document]!,
      b_utterance_id: names.utteranceIds[b.document]!,
      layer: this.#judge.layerOf(a, b),
      type: passageTypes[passages.type[passage]!]!,
      token_count: passages.matched[passage]!,
      identity_share: rounded(passages.matched[passage]! / longer),
      surprisal_bits: rounded(passages.bits[passage]!),
      suppressed_by: this.#passageReason(passage, family),
      item_id: family < 0 ? "" : this.#itemIds[family]!,
    };
  }

  /** Masks on either side, in proportion to their words; then what suppresses the family by its words. */
  #passageReason(passage: number, family: number): string {
    const { passages, statistics, columns } = this.#input;
    const { mask } = this.#families;
    const byReason = new Float64Array(maskReasons.length);
    const [a, b] = this.#sidesOf(passage);
    for (const side of [a, b])
      for (let at = side.first; at < side.end; at++) {
        const weight = -Math.log2((statistics.wordCount[columns.tokens[at]!]! + 1) / (statistics.tokenCount + 1));
        byReason[mask[at]!] = byReason[mask[at]!]! + weight;
      }
    let total = 0;
    let strongest = 0;
    byReason.forEach((worth, reason) => {
      total += worth;
      if (reason > 0 && worth > (strongest === 0 ? 0 : byReason[strongest]!)) strongest = reason;
    });
    const bits = passages.bits[passage]!;
    const kept = (bits * byReason[0]!) / Math.max(1e-9, total);
    const own = lacksRarity(
      { bits: kept, maskedBits: bits - kept, maskReason: maskReasons[strongest]!, isStock: false },
      Math.min(this.#options.itemBits, bits),
    );
    if (own !== "") return own;
    const inherited = family < 0 ? "" : this.#reasons[family]!;
    return (maskReasons as readonly string[]).includes(inherited) ? inherited : "";
  }

  #termsOf(index: number): TermRow[] {
    const rarity = this.#rarities[index]!;
    const terms: [string, number, string][] = [
      ["core_tokens", rarity.coreTokens, "tokens"],
      ["word_bits", rarity.wordBits, "bits"],
      ["run_bits", rarity.runBits, "bits"],
    ];
    if (rarity.gapBits > 0) terms.push(["gap_bits", rarity.gapBits, "bits"]);
    if (rarity.maskedTokens > 0) terms.push(["masked_tokens", rarity.maskedTokens, "tokens"], ["masked_bits", rarity.maskedBits, "bits"]);
    return terms.map(([name, value, unit], seq) => ({
      owner_table: "item",
      owner_id: this.#itemIds[index]!,
      seq,
      name,
      value: rounded(value),
      unit,
    }));
  }

  /** The family that took most of both sides; -1 for none. */
  #familyOf(a: Stretch, b: Stretch): number {
    const { owner } = this.#families;
    const counts = new Map<number, number>();
    for (const side of [a, b])
      for (let at = side.first; at < side.end; at++) if (owner[at] !== 0) counts.set(owner[at]!, (counts.get(owner[at]!) ?? 0) + 1);
    let best = 0;
    let most = 0;
    for (const [number, count] of counts)
      if (count > most || (count === most && number < best)) {
        best = number;
        most = count;
      }
    return best - 1;
  }

  #sidesOf(passage: number): [Stretch, Stretch] {
    const { passages } = this.#input;
    return [
      { document: passages.aDocument[passage]!, first: passages.aFirst[passage]!, end: passages.aEnd[passage]! },
      { document: passages.bDocument[passage]!, first: passages.bFirst[passage]!, end: passages.bEnd[passage]! },
    ];
  }

  #matchId(passage: number): string {
    const [a, b] = this.#sidesOf(passage);
    const { sourceIds } = this.#input.names;
    return contentId("match", [sourceIds[a.document]!, ...this.#spanOf(a), sourceIds[b.document]!, ...this.#spanOf(b)]);
  }

  /** UTF-16 span of a stretch, in its own document or at the same place of a copy. */
  #spanOf(stretch: Stretch | Place, document = stretch.document): [number, number] {
    const { starts, lengths, firstToken } = this.#input.columns;
    const shift = firstToken[document]! - firstToken[stretch.document]!;
    const last = stretch.end - 1 + shift;
    return [starts[stretch.first + shift]!, starts[last]! + lengths[last]!];
  }
}

function timeOrNull(time: number): number | null {
  return Number.isNaN(time) ? null : time;
}

function* inBatches<Row>(count: number, make: (index: number, add: (row: Row) => void) => void): Generator<readonly Row[]> {
  let batch: Row[] = [];
  for (let index = 0; index < count; index++) {
    make(index, (row) => batch.push(row));
    if (batch.length < BATCH_ROWS) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

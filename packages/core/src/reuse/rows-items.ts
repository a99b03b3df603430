/**
 * Rows of `item` and the `term` rows behind their numbers.
 */
import { rounded } from "../algo/rounded.ts";
import { countItem, type CountedMember, type CountingFilter } from "../counting/count-item.ts";
import { speakAsOne } from "../counting/group-voices.ts";
import { contentId } from "../model/ids.ts";
import type { ItemRow } from "../model/tables/item.ts";
import type { TermRow } from "../model/tables/term.ts";
import { BackgroundCounts } from "./background-counts.ts";
import type { BoilerplateOptions } from "./boilerplate-options.ts";
import type { Families } from "./family-build.ts";
import type { Family } from "./family-gather.ts";
import type { FamilyOptions } from "./family-options.ts";
import type { ItemInput } from "./item-input.ts";
import { findSharedQuotes } from "./item-quotes.ts";
import { RarityGauge, type ItemRarity } from "./item-rarity.ts";
import { findStockUses, type StockUse } from "./item-stock.ts";
import { lacksRarity, lacksVoices, type SuppressionReason } from "./item-suppression.ts";
import type { JointJudge } from "./layer-joint.ts";
import type { LayerJudge } from "./layer-judge.ts";
import type { MemberRows } from "./rows-members.ts";
import { timeOrNull, type PlaceBook } from "./rows-places.ts";

export interface ItemParts {
  readonly input: ItemInput;
  readonly families: Families;
  readonly options: FamilyOptions & BoilerplateOptions;
  readonly book: PlaceBook;
  readonly judge: LayerJudge;
  readonly joint: JointJudge;
  readonly members: MemberRows;
}

export interface ItemRows {
  /** Parallel to the families. */
  readonly items: readonly ItemRow[];
  /** Members of all items together. */
  readonly memberCount: number;
  termsOf(index: number): TermRow[];
  /** What a background corpus left of an item that counts for too little because of it, as a share of its bits; 1 for others. */
  keptByBackground(index: number): number;
}

/** Makes the item of every family: identity, counts, worth, reason. Texts are asked for once per family. */
export function makeItems(parts: ItemParts): ItemRows {
  const { families, input, options } = parts;
  const quotes = { ...input, judge: parts.judge };
  const quotesOf = options.maskQuotes ? (family: Family) => findSharedQuotes(family, quotes) : undefined;
  const background = input.background && new BackgroundCounts(input.background, families.families, input.columns.tokens);
  const gauge = new RarityGauge({ ...input, mask: families.mask, quotesOf, background });
  const rarities = families.families.map((family) => gauge.measure(family));
  const stock = stockOf(parts, rarities);
  const texts = canonicalTexts(parts);
  const seen = new Set<string>();
  let memberCount = 0;
  const items = families.families.map((family, index): ItemRow => {
    const canonical = family.places[0]!;
    const text = texts[index]!;
    const counts = countsOf(family, parts);
    memberCount += counts.memberCount;
    const bits = Math.min(rarities[index]!.runBits, stock[index]?.ceilingBits ?? Number.POSITIVE_INFINITY);
    return {
      item_id: identityOf(text, family, parts, seen),
      level: "passage",
      text,
      about_id: null,
      token_count: canonical.end - canonical.first,
      speaker_count: counts.speakerCount,
      source_count: counts.sourceCount,
      first_at: counts.firstAt,
      last_at: counts.lastAt,
      surprisal_bits: rounded(bits),
      contained_in: null,
      shared_text_id: null,
      suppressed_by: reasonOf(family, rarities[index]!, bits, counts.speakerCount, options.itemBits, parts),
    };
  });
  const keptByBackground = (index: number): number => {
    const { suppressed_by, surprisal_bits } = items[index]!;
    const { sharedBits, backgroundBits, runBits } = rarities[index]!;
    if (backgroundBits === 0 || !(suppressed_by === "common_words" || suppressed_by === "stock_phrase")) return 1;
    const without = runBits / Math.max(1e-9, 1 - backgroundBits / sharedBits);
    return without >= options.itemBits ? Math.min(1, surprisal_bits / without) : 1;
  };
  return { items, memberCount, termsOf: (index) => termRows(items[index]!.item_id, rarities[index]!, stock[index]), keptByBackground };
}

/** The canonical text of each family, asked for in order of place, so that whoever reads them turns to each document once. */
function canonicalTexts({ families: { families }, input }: ItemParts): string[] {
  const texts = Array.from(families, () => "");
  const canonical = families.map((family) => family.places[0]!);
  const byPlace = [...families.keys()].sort((x, y) => canonical[x]!.first - canonical[y]!.first);
  for (const index of byPlace) {
    const { document, first, end } = canonical[index]!;
    texts[index] = input.textOf(document, first, end);
  }
  return texts;
}

/** Only what would count otherwise is looked up among earlier texts. */
function stockOf({ families, input, options }: ItemParts, rarities: readonly ItemRarity[]): (StockUse | undefined)[] {
  const asked = families.families
    .map((_, index) => index)
    .filter((index) => {
      const { runBits, backgroundBits } = rarities[index]!;
      return runBits + backgroundBits >= options.itemBits;
    });
  const uses = findStockUses(
    asked.map((index) => families.families[index]!),
    input.columns,
    input.documents,
    input.background,
  );
  const stock: (StockUse | undefined)[] = Array.from(families.families, () => undefined);
  asked.forEach((index, at) => (stock[index] = uses[at]));
  return stock;
}

/** The text decides; of two families with one text the later ones in order of worth add their place. */
function identityOf(text: string, family: Family, { input, book }: ItemParts, seen: Set<string>): string {
  const words = text.toLowerCase().replace(/\s+/gu, " ");
  const canonical = family.places[0]!;
  let itemId = contentId("item", [words]);
  if (seen.has(itemId)) itemId = contentId("item", [words, input.names.sourceIds[canonical.document]!, book.spanOf(canonical)[0]]);
  seen.add(itemId);
  return itemId;
}

/** Members of a family as they are counted, and what decides who counts. */
export function usesOf(
  family: Family,
  { input, members }: Pick<ItemParts, "input" | "members">,
): { readonly uses: readonly CountedMember[]; readonly filter: CountingFilter } {
  const { names, documents } = input;
  const uses: CountedMember[] = [];
  const prose = new Set<string>();
  members.forEachUse(family, (_, document, isQuoted) => {
    const utterance_id = names.utteranceIds[document]!;
    if (documents.isProse[document] === 1) prose.add(utterance_id);
    uses.push({
      source_id: names.sourceIds[document]!,
      speaker_id: names.speakerIds[document]!,
      utterance_id,
      stance: isQuoted ? "quotes" : "uses",
      said_from: timeOrNull(names.saidFrom[document]!),
    });
  });
  const filter = { actorOf: (id: string) => id, isOwnWords: (utterance: string) => !prose.has(utterance), ...groupsOf(names) };
  return { uses, filter };
}

function countsOf(family: Family, parts: ItemParts) {
  const { uses, filter } = usesOf(family, parts);
  return { ...countItem(uses, filter), memberCount: uses.length };
}

const groupsOf = ({ groups }: ItemInput["names"]): Pick<ItemInput["names"], "groups"> => (groups ? { groups } : {});

/** Whether all who say it put it out together, some of them alone as well. */
function isOfOneGroup(family: Family, { names, documents }: ItemInput): boolean {
  const { groups } = names;
  if (groups === undefined || groups.size === 0) return false;
  const spoken = family.places.filter(({ document }) => documents.isProse[document] === 0);
  return speakAsOne(
    spoken.map(({ document }) => names.speakerIds[document]!),
    groups,
  );
}

function reasonOf(
  family: Family,
  rarity: ItemRarity,
  bits: number,
  speakerCount: number,
  leastBits: number,
  { input, judge, joint }: ItemParts,
): SuppressionReason | "" {
  const { maskedBits, maskReason, runBits } = rarity;
  const common = lacksRarity({ bits, maskedBits, maskReason, isStock: bits < runBits }, leastBits);
  if (common !== "") return common;
  const canonical = family.places[0]!;
  if (speakerCount < 2) return lacksVoices(family.places.slice(1).map((place) => judge.layerOf(canonical, place)));
  if (isOfOneGroup(family, input)) return "joint_statement";
  return joint.judge(family.places).isAll ? "joint_statement" : "";
}

/** The reasons behind an item's number: those in bits add up to its `surprisal_bits`. */
function termRows(itemId: string, rarity: ItemRarity, stock: StockUse | undefined): TermRow[] {
  const terms: [name: string, value: number, unit: string][] = [
    ["core_tokens", rarity.coreTokens, "tokens"],
    ["shared_bits", rarity.sharedBits, "bits"],
  ];
  if (rarity.backgroundBits > 0) terms.push(["background_bits", -rarity.backgroundBits, "bits"]);
  for (const { reason, tokens, bits } of rarity.masks)
    terms.push([`masked_tokens_${reason}`, tokens, "tokens"], [`masked_bits_${reason}`, -bits, "bits"]);
  if (rarity.gapBits > 0) terms.push(["gap_bits", -rarity.gapBits, "bits"]);
  if (stock !== undefined && stock.earlierSpeakers > 0) {
    terms.push(["earlier_speakers", stock.earlierSpeakers, "speakers"], ["asked_speakers", stock.askedSpeakers, "speakers"]);
    terms.push(["stock_bits", Math.min(0, stock.ceilingBits - rarity.runBits), "bits"]);
  }
  return terms.map(([name, value, unit], seq) => ({ owner_table: "item", owner_id: itemId, seq, name, value: rounded(value), unit }));
}

/**
 * Why an item or a match does not count. One word; the first that holds.
 */
import type { MaskReason } from "./boilerplate-reasons.ts";
import type { Layer } from "./layer-judge.ts";

/** Every word that `suppressed_by` of an item or a passage match may hold, apart from the empty one. */
export const suppressionReasons = [
  "release_formula",
  "contact_line",
  "dateline",
  "office_formula",
  "bill_formula",
  "stock_phrase",
  "speaker_frame",
  "outlet_frame",
  "name_list",
  "name",
  "link",
  "date",
  "common_words",
  "joint_statement",
  "speaker_template",
  "report",
  "outlets",
  "self",
  "quotes_other",
  "third_party",
  "repost",
] as const;

export type SuppressionReason = (typeof suppressionReasons)[number];

export interface Evidence {
  /** Bits that are left when masked words count for nothing and stock phrases have their ceiling. */
  readonly bits: number;
  readonly maskedBits: number;
  readonly maskReason: MaskReason;
  readonly isStock: boolean;
}

/**
 * The reason why shared words are not rare enough; empty when they are.
 * Masks are the reason only where they took at least a third of what was there, or made the difference.
 */
export function lacksRarity(evidence: Evidence, leastBits: number): SuppressionReason | "" {
  if (evidence.bits >= leastBits) return "";
  const { maskReason, maskedBits, bits } = evidence;
  if (maskReason !== "none" && (bits + maskedBits >= leastBits || maskedBits * 3 >= bits + maskedBits)) return maskReason;
  return evidence.isStock ? "stock_phrase" : "common_words";
}

/** The reason why an item has fewer than two speakers of its own words: the layer that holds most of its pairs with the canonical place. */
export function lacksVoices(layers: readonly Layer[]): SuppressionReason {
  const counts = new Map<Layer, number>();
  for (const layer of layers) if (layer !== "voices") counts.set(layer, (counts.get(layer) ?? 0) + 1);
  let best: Exclude<Layer, "voices"> = "self";
  let most = 0;
  for (const [layer, count] of counts)
    if (layer !== "voices" && (count > most || (count === most && layer < best))) {
      best = layer;
      most = count;
    }
  return best;
}

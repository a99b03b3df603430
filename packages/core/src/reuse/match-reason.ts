/**
 * Why a match does not count: its words are mainly boilerplate, or its family's are and it has too little of its own beside them.
 *
 * Two texts that share a whole sentence, nearly word for word, need less beside its names and formulas than two that share some stretch: chance
 * meetings of names, offices and formulas begin and end anywhere (eval/results/planted.json; docs/explanation/boilerplate.md).
 * Cost: linear in the tokens of the match.
 */
import { maskCode, maskReasons, type MaskReason } from "./boilerplate-reasons.ts";
import type { Families } from "./family-build.ts";
import type { ItemInput } from "./item-input.ts";
import { lacksRarity } from "./item-suppression.ts";
import type { Stretch } from "./layer-judge.ts";

/** Bits outside the masks from which a whole sentence counts, and the share of the longer side's words that must match. */
const WHOLE_BITS = 30;
const NEARLY_WHOLE_BITS = 36;
const WHOLE_SHARE = 0.7;
/** A match with so many bits more than an item needs stands on its own, whatever its family is. */
const OWN_BITS = 8;

/** Masks of what any sentence may name. The others stand for sentences that are boilerplate as a whole. */
const insertedMasks: ReadonlySet<number> = new Set(
  (["name", "name_list", "office_formula", "bill_formula", "date"] as const).map(maskCode),
);

/** One passage, to be judged. */
export interface JudgedMatch {
  readonly sides: readonly [Stretch, Stretch];
  readonly bits: number;
  /** Matched tokens. */
  readonly matched: number;
  /** Why its item does not count; empty when it does or there is none. */
  readonly inherited: string;
  /** What a background corpus leaves of it, as a share; 1 where that did not make its item common. Default: 1. */
  readonly keptByBackground?: number;
}

export class MatchReason {
  readonly #columns: ItemInput["columns"];
  readonly #families: Pick<Families, "mask" | "weights" | "edges">;
  readonly #leastBits: number;
  readonly #byReason = new Float64Array(maskReasons.length);

  /** @param leastBits  what an item must be worth to count. */
  constructor({ columns }: Pick<ItemInput, "columns">, families: Pick<Families, "mask" | "weights" | "edges">, leastBits: number) {
    this.#columns = columns;
    this.#families = families;
    this.#leastBits = leastBits;
  }

  /** The reason; empty for a match that counts. */
  of({ sides, bits, matched, inherited, keptByBackground = 1 }: JudgedMatch): string {
    const { keptShare, strongest } = this.#weigh(sides);
    const rare = bits * keptByBackground;
    // Where nothing is masked all of it is kept, to the last digit: dividing would lose one now and then.
    const kept = keptShare === 1 ? rare : rare * keptShare;
    if (kept >= WHOLE_BITS && insertedMasks.has(strongest) && kept >= this.#wholeBits(sides, matched)) return "";
    const isStock = keptByBackground < 1 && inherited === "stock_phrase";
    const evidence = { bits: kept, maskedBits: rare - kept, maskReason: maskReasons[strongest]!, isStock };
    const own = lacksRarity(evidence, Math.min(this.#leastBits, bits));
    if (own !== "") return own;
    // Whom two places quote is told by their own layer.
    if (inherited === "third_party") return "";
    return kept < this.#leastBits + OWN_BITS && (maskReasons as readonly string[]).includes(inherited) ? inherited : "";
  }

  /** What each mask takes of a match's bits, in the order of `maskReasons`; `none` is what is left. Reasons that take nothing are left out. */
  sharesOf(sides: readonly [Stretch, Stretch]): { readonly reason: MaskReason; readonly share: number }[] {
    this.#weigh(sides);
    const total = this.#byReason.reduce((sum, worth) => sum + worth, 0);
    if (total === 0) return [];
    return maskReasons.map((reason, code) => ({ reason, share: this.#byReason[code]! / total })).filter(({ share }) => share > 0);
  }

  /** Share of the bits of both sides' words that no mask takes, and the mask that takes most. */
  #weigh(sides: readonly [Stretch, Stretch]): { keptShare: number; strongest: number } {
    const { mask, weights } = this.#families;
    const byReason = this.#byReason.fill(0);
    for (const side of sides)
      for (let at = side.first; at < side.end; at++) byReason[mask[at]!] = byReason[mask[at]!]! + weights[this.#columns.tokens[at]!]!;
    let total = 0;
    let strongest = 0;
    for (let reason = 0; reason < byReason.length; reason++) {
      const worth = byReason[reason]!;
      total += worth;
      if (reason > 0 && worth > (strongest === 0 ? 0 : byReason[strongest]!)) strongest = reason;
    }
    return { keptShare: total > byReason[0]! ? byReason[0]! / total : 1, strongest };
  }

  /** Bits from which a match counts that holds whole sentences on both sides, or all but one end of them, nearly the same; infinite for others. */
  #wholeBits(sides: readonly [Stretch, Stretch], matched: number): number {
    const longer = Math.max(sides[0].end - sides[0].first, sides[1].end - sides[1].first);
    if (matched < longer * WHOLE_SHARE) return Number.POSITIVE_INFINITY;
    const ends = this.#sentenceEnds(sides[0]) + this.#sentenceEnds(sides[1]);
    return ends === 4 ? WHOLE_BITS : ends === 3 ? NEARLY_WHOLE_BITS : Number.POSITIVE_INFINITY;
  }

  /** How many ends of a stretch are the edge of a sentence. */
  #sentenceEnds({ document, first, end }: Stretch): number {
    const { edges } = this.#families;
    const isEnd = end === this.#columns.firstToken[document + 1]! || edges.isStart(end);
    return Number(edges.isStart(first)) + Number(isEnd);
  }
}

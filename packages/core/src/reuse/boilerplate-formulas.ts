/**
 * Finds the formulas of the language packs in tokens. Each formula is a row of slots (sets of word ids, optional words, gaps); a word that
 * opens a formula is looked up in a table, so that a token that opens none costs one read.
 * Cost: linear in tokens for the packs' short formulas.
 */
import type { Formula, FormulaScope, LanguagePack } from "../languages/language-pack.ts";
import { languagePacks } from "../languages/registry.ts";
import type { WordId } from "./item-input.ts";
import { maskCode, type MaskReason } from "./boilerplate-reasons.ts";

/** One slot: any of these words; or a gap of up to `gap` words of any kind. */
interface Slot {
  readonly words: ReadonlySet<number>;
  readonly isOptional: boolean;
  readonly gap: number;
}

export interface CompiledFormula {
  readonly slots: readonly Slot[];
  readonly scope: FormulaScope;
  /** Code in `maskReasons`. */
  readonly reason: number;
}

/** Formulas by the word that opens them; a formula none of whose words occur in the corpus is left out. */
export type FormulaTable = ReadonlyMap<number, readonly CompiledFormula[]>;

const REASONS: readonly (readonly [keyof LanguagePack & `${string}s`, MaskReason])[] = [
  ["releaseFormulas", "release_formula"],
  ["contactLines", "contact_line"],
  ["datelines", "dateline"],
  ["officeFormulas", "office_formula"],
  ["billFormulas", "bill_formula"],
  ["stockPhrases", "stock_phrase"],
];

/**
 * Compiles the formulas of all packs against a vocabulary.
 *
 * @param isWanted  which reasons to look for.
 */
export function compileFormulas(
  wordId: WordId,
  packs: readonly LanguagePack[] = languagePacks,
  isWanted: (reason: MaskReason) => boolean = () => true,
): FormulaTable {
  const table = new Map<number, CompiledFormula[]>();
  for (const pack of packs)
    for (const [list, reason] of REASONS.filter((known) => isWanted(known[1])))
      for (const formula of pack[list] as readonly Formula[]) {
        const slots = formula.words.split(" ").map((slot) => compileSlot(slot, wordId));
        if (slots.some((slot) => slot.gap === 0 && !slot.isOptional && slot.words.size === 0)) continue;
        const compiled = { slots, scope: formula.scope, reason: maskCode(reason) };
        for (const word of openers(slots)) {
          const known = table.get(word);
          if (known) known.push(compiled);
          else table.set(word, [compiled]);
        }
      }
  return table;
}

/**
 * Where a formula ends that begins at a token.
 *
 * @returns  the token after its last word, or -1 when it does not stand here. The longest reading is taken.
 */
export function matchFormula(formula: CompiledFormula, tokens: Uint32Array, at: number, end: number): number {
  return matchFrom(formula.slots, 0, tokens, at, end);
}

function matchFrom(slots: readonly Slot[], index: number, tokens: Uint32Array, at: number, end: number): number {
  if (index === slots.length) return at;
  const slot = slots[index]!;
  if (slot.gap > 0) {
    for (let skipped = index === slots.length - 1 ? slot.gap : 0; skipped >= 0 && skipped <= slot.gap;) {
      if (at + skipped <= end) {
        const found = matchFrom(slots, index + 1, tokens, at + skipped, end);
        if (found >= 0) return found;
      }
      skipped += index === slots.length - 1 ? -1 : 1;
    }
    return -1;
  }
  if (at < end && slot.words.has(tokens[at]!)) {
    const found = matchFrom(slots, index + 1, tokens, at + 1, end);
    if (found >= 0) return found;
  }
  return slot.isOptional ? matchFrom(slots, index + 1, tokens, at, end) : -1;
}

function compileSlot(slot: string, wordId: WordId): Slot {
  const gap = /^<(\d+)>$/.exec(slot);
  if (gap) return { words: new Set(), isOptional: true, gap: Number(gap[1]) };
  const isOptional = slot.endsWith("?");
  const words = (isOptional ? slot.slice(0, -1) : slot).split("|").map((word) => wordId(word));
  return { words: new Set(words.filter((id) => id !== 0)), isOptional, gap: 0 };
}

function openers(slots: readonly Slot[]): number[] {
  const words: number[] = [];
  for (const slot of slots) {
    words.push(...slot.words);
    if (!slot.isOptional) break;
  }
  return words;
}

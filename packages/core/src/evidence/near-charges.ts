/** Finds the charge that a text is about by the words it shares with it. Cost: linear in the words of the text and the charges that hold them. */
import { WordIndex } from "../counting/shared-words.ts";

/** Shares of the weight of a charge, and words, that a text of another must hold to be about it. */
const CHARGE = { words: 3, share: 0.3 };
/** The same of the paragraphs in which a charge is made. Both by hand, on the invented corpora of `fixtures`. */
const MATTER = { words: 6, share: 0.18 };
/** The same of a text with the paragraphs beside it; both by hand, on the invented corpora of `fixtures`. */
const AROUND = { words: 5, share: 0.26 };
/** The same where only charges of one speaker may be meant. */
const OWN = { words: 2, share: 0.08 };
/** The same for what he says himself, away from his claims. */
const OWN_WORDS = { words: 3, share: 0.15 };

export interface NearCharges {
  /** Charges whose own words a text shares: the most, equal ones all. */
  readonly byWords: (stems: ReadonlySet<string>, but?: ReadonlySet<string>) => string[];
  /** Charges that are made in paragraphs whose words it shares. */
  readonly byMatter: (stems: ReadonlySet<string>, but?: ReadonlySet<string>) => string[];
  /** Charges whose words a text shares with the paragraphs beside it: that of which it holds many and most. */
  readonly byAround: (stems: ReadonlySet<string>, isMeant: (item: string) => boolean) => string[];
  /** Of some charges the one whose words, or else paragraphs, it shares most; none where two share as much. */
  readonly among: (items: ReadonlySet<string>, stems: ReadonlySet<string>, least?: "told" | "own") => string | undefined;
}

export function nearCharges(
  items: readonly string[],
  { stemsOf, mattersOf }: { stemsOf: (item: string) => ReadonlySet<string>; mattersOf: (item: string) => ReadonlySet<string> },
): NearCharges {
  const words = new WordIndex(items.map((item) => [item, stemsOf(item)] as const));
  const matters = new WordIndex(items.map((item) => [item, mattersOf(item)] as const));
  const most = (index: WordIndex, stems: ReadonlySet<string>, least: typeof CHARGE, isMeant: (item: string) => boolean): string[] => {
    const near = index
      .near(stems)
      .filter(({ id, sharedCount, share }) => sharedCount >= least.words && share >= least.share && isMeant(id));
    const best = Math.max(...near.map(({ share }) => share));
    return near.filter(({ share }) => share === best).map(({ id }) => id);
  };
  return {
    byWords: (stems, but) => most(words, stems, CHARGE, (id) => but?.has(id) !== true),
    byMatter: (stems, but) => most(matters, stems, MATTER, (id) => but?.has(id) !== true),
    byAround(stems, isMeant) {
      const near = words
        .near(stems)
        .filter(({ id, sharedCount, share }) => sharedCount >= AROUND.words && share >= AROUND.share && isMeant(id));
      const best = Math.max(...near.map(({ sharedCount, share }) => sharedCount * share));
      return near.filter(({ sharedCount, share }) => sharedCount * share === best).map(({ id }) => id);
    },
    among(own, stems, least = "told") {
      for (const index of least === "own" ? [words] : [words, matters]) {
        const near = most(index, stems, least === "own" ? OWN_WORDS : OWN, (id) => own.has(id));
        if (near.length > 0) return near.length === 1 ? near[0] : undefined;
      }
      return undefined;
    },
  };
}

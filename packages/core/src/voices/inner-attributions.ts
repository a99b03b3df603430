import type { Tagger } from "../model/ports.ts";
import { needsTagger } from "./needs-tagger.ts";
import type { Quotation } from "./quotations.ts";
import { searchSentence } from "./rules/registry.ts";
import type { DraftAttribution } from "./rules/search.ts";
import { readSentence, type Sentence } from "./sentence.ts";
import { splitSentences } from "./sentence-split.ts";

/**
 * Attributions inside the full quotations of a sentence: "We believe the judge is wrong". The words of short quotations were read with their sentence.
 *
 * @param quotations  all quotations of the sentence, nested ones included.
 */
export function attributionsInside(sentence: Sentence, quotations: readonly Quotation[], tagger: Tagger): DraftAttribution[] {
  const found: DraftAttribution[] = [];
  for (const { quotation: block, tag } of sentence.words) {
    if (tag !== "BLOCK" || block === null) continue;
    const inner = { start: block.innerStart, end: block.innerEnd };
    const nested = quotations
      .filter((each) => each.depth > 0 && each.start >= inner.start && each.end <= inner.end)
      .map((each) => ({ ...each, depth: each.depth - 1 }));
    const outermost = nested.filter((each) => each.depth === 0);
    for (const extent of splitSentences(sentence.text, inner, outermost, sentence.book)) {
      if (!needsTagger(sentence.text, extent, sentence.book)) continue;
      const own = nested.filter((each) => each.start >= extent.start && each.end <= extent.end);
      found.push(...searchSentence(readSentence(sentence.text, extent, own, sentence.book, tagger), false).found);
    }
  }
  return found;
}

import type { LabelWords } from "../languages/label-words.ts";
import { CuePhrases } from "./cue-phrases.ts";
import type { WordBook } from "./word-book.ts";

/** Label words as numbers of one word book. */
export interface LabelLexicon extends Record<
  "heads" | "weakHeads" | "modifiers" | "bare" | "taxed" | "tax" | "compoundEnds" | "titles" | "names" | "distancing" | "ranking",
  ReadonlySet<number>
> {
  /** All that may end or open a label without a phrase. */
  readonly any: ReadonlySet<number>;
  readonly phrases: CuePhrases;
  readonly calls: CuePhrases;
  readonly formulas: CuePhrases;
}

const lexicons = new WeakMap<WordBook, LabelLexicon>();

/** The lexicon of a word book, made once. */
export function labelLexicon(words: WordBook): LabelLexicon {
  const known = lexicons.get(words);
  if (known) return known;
  const cues: LabelWords = words.cues.labels;
  const set = (list: string): ReadonlySet<number> => new Set(list.split(" ").map((word) => words.id(word)));
  const lexicon: LabelLexicon = {
    any: set([cues.heads, cues.weakHeads, cues.bare, cues.tax, cues.compoundEnds, cues.titles].join(" ")),
    heads: set(cues.heads),
    weakHeads: set(cues.weakHeads),
    modifiers: set(cues.modifiers),
    bare: set(cues.bare),
    taxed: set(cues.taxed),
    tax: set(cues.tax),
    compoundEnds: set(cues.compoundEnds),
    titles: set(cues.titles),
    names: set(cues.names),
    distancing: set(cues.distancing),
    ranking: set(cues.ranking),
    phrases: new CuePhrases([cues.phrases], words),
    calls: new CuePhrases([cues.calls], words),
    formulas: new CuePhrases([cues.formulas], words),
  };
  lexicons.set(words, lexicon);
  return lexicon;
}

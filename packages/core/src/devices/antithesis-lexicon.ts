import type { AntithesisWords } from "../languages/antithesis-words.ts";
import type { WordBook } from "./word-book.ts";

/** What a language sets against one another, as numbers of one word book. */
export interface AntithesisLexicon {
  /** Stems that oppose a stem. */
  readonly opposites: ReadonlyMap<number, ReadonlySet<number>>;
  readonly quantities: ReadonlyMap<number, ReadonlySet<number>>;
  readonly additive: ReadonlySet<number>;
  readonly corrective: ReadonlySet<number>;
  readonly us: ReadonlySet<number>;
  readonly them: ReadonlySet<number>;
  readonly resuming: ReadonlySet<number>;
  /** First and second word of each phrase. */
  readonly replacing: readonly (readonly number[])[];
}

const lexicons = new WeakMap<WordBook, AntithesisLexicon>();

/** The lexicon of a word book, made once. */
export function antithesisLexicon(words: WordBook, cues: AntithesisWords): AntithesisLexicon {
  const known = lexicons.get(words);
  if (known) return known;
  const set = (list: string): ReadonlySet<number> => new Set(list.split(" ").map((word) => words.id(word)));
  const lexicon: AntithesisLexicon = {
    opposites: pairsOf(cues.opposites, (word) => words.stem(words.id(word))),
    quantities: pairsOf(cues.quantities, (word) => words.id(word)),
    additive: set(cues.additive),
    corrective: set(cues.corrective),
    us: set(cues.us),
    them: set(cues.them),
    resuming: set(cues.resuming),
    replacing: cues.replacing.map((phrase) => phrase.split(" ").map((word) => words.id(word))),
  };
  lexicons.set(words, lexicon);
  return lexicon;
}

function pairsOf(pairs: readonly string[], numberOf: (word: string) => number): Map<number, Set<number>> {
  const map = new Map<number, Set<number>>();
  const add = (from: number, to: number): void => {
    const known = map.get(from);
    if (known) known.add(to);
    else map.set(from, new Set([to]));
  };
  for (const pair of pairs) {
    const [left = "", right = ""] = pair.split(" ").map(numberOf);
    if (typeof left === "number" && typeof right === "number") {
      add(left, right);
      add(right, left);
    }
  }
  return map;
}

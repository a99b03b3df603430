/** A word of a text in small letters, with its place. */
export interface PlacedWord {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

type Slot =
  | { readonly kind: "word"; readonly words: ReadonlySet<string>; readonly isOptional: boolean }
  | { readonly kind: "gap"; readonly most: number };

export type PhrasePattern = readonly Slot[];

/** Reads a phrase as language packs write it: `a|b` either, `a?` may be absent, `<3>` up to three words. */
export function readPattern(words: string): PhrasePattern {
  return words.split(" ").map((slot): Slot => {
    const gap = /^<(\d+)>$/u.exec(slot);
    if (gap) return { kind: "gap", most: Number(gap[1]) };
    const isOptional = slot.endsWith("?");
    return { kind: "word", words: new Set((isOptional ? slot.slice(0, -1) : slot).split("|")), isOptional };
  });
}

/**
 * Where a phrase that begins at a word ends.
 *
 * @returns index behind its last word, the shortest way; -1 when it does not stand there.
 */
export function matchPattern(pattern: PhrasePattern, words: readonly PlacedWord[], at: number, slot = 0): number {
  const next = pattern[slot];
  if (next === undefined) return at;
  if (next.kind === "gap") {
    for (let skip = 0; skip <= next.most && at + skip <= words.length; skip++) {
      const end = matchPattern(pattern, words, at + skip, slot + 1);
      if (end >= 0) return end;
    }
    return -1;
  }
  const word = words[at];
  if (word !== undefined && next.words.has(word.key)) {
    const end = matchPattern(pattern, words, at + 1, slot + 1);
    if (end >= 0) return end;
  }
  return next.isOptional ? matchPattern(pattern, words, at, slot + 1) : -1;
}

/** The words a pattern may begin with. */
export function openersOf(pattern: PhrasePattern): string[] {
  const found: string[] = [];
  for (const slot of pattern) {
    if (slot.kind === "word") found.push(...slot.words);
    if (slot.kind === "word" && !slot.isOptional) break;
  }
  return found;
}

/** What shows from afar that a phrase may stand in a sentence. */
export interface PhraseSign {
  /** One of these words stands there. */
  readonly words: ReadonlySet<string>;
  /** One of these stands right before it; null where anything may. */
  readonly before: ReadonlySet<string> | null;
}

/** Of the slots that a phrase cannot do without the one with the longest words, which are rare in texts without the phrase. */
export function signOf(pattern: PhrasePattern): PhraseSign {
  let best: PhraseSign = { words: new Set(openersOf(pattern)), before: null };
  let most = 0;
  for (const [at, slot] of pattern.entries()) {
    if (slot.kind === "gap" || slot.isOptional) continue;
    const lengths = [...slot.words].map((word) => word.length);
    const weight = Math.min(...lengths) + lengths.reduce((sum, length) => sum + length, 0) / lengths.length / 100;
    if (weight <= most) continue;
    const previous = pattern[at - 1];
    best = { words: slot.words, before: previous?.kind === "word" && !previous.isOptional ? previous.words : null };
    most = weight;
  }
  return best;
}

/** Words of a stretch of text; hyphens and apostrophes stay inside. */
export function placedWords(text: string, start: number, end: number): PlacedWord[] {
  const words: PlacedWord[] = [];
  for (const match of text.slice(start, end).matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['\u2019-][\p{L}\p{M}\p{N}]+)*/gu)) {
    words.push({
      start: start + match.index,
      end: start + match.index + match[0].length,
      key: match[0].toLowerCase().replaceAll("\u2019", "'"),
    });
  }
  return words;
}

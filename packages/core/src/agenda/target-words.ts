/** Words of a sentence seen from one mention in it: the target is one word, and so is every other mention. Linear in the sentence. */

/** A part of a text: UTF-16 units, half-open. */
export interface TextPart {
  readonly start: number;
  readonly end: number;
}

/** A mention in its sentence. */
export interface TargetQuestion {
  readonly text: string;
  /** The sentence of `text` that holds the mention; what lies outside is not looked at. */
  readonly sentence: TextPart;
  readonly target: TextPart;
  /** Mentions of other people or organisations; those that touch the target or lie outside the sentence are left out. */
  readonly others: readonly TextPart[];
}

export interface TargetWord extends TextPart {
  readonly text: string;
  readonly role: "target" | "other" | "word";
}

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

/** Words and marks in text order, exactly one of them with the role `target`; spaces are left out. */
export function targetWords({ text, sentence, target, others }: TargetQuestion): TargetWord[] {
  const first = Math.min(sentence.start, target.start);
  const last = Math.max(sentence.end, target.end);
  const marked = [
    { ...target, role: "target" as const },
    ...others
      .filter(({ start, end }) => start >= first && end <= last && (end <= target.start || start >= target.end))
      .map(({ start, end }) => ({ start, end, role: "other" as const })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const words: TargetWord[] = [];
  const plain = (start: number, end: number): void => {
    for (const { 0: found, index } of text.slice(start, end).matchAll(WORD))
      words.push({ text: found, start: start + index, end: start + index + found.length, role: "word" });
  };
  let at = first;
  for (const { start, end, role } of marked) {
    if (start < at) continue;
    plain(at, start);
    words.push({ text: text.slice(start, end), start, end, role });
    at = end;
  }
  plain(at, last);
  return words;
}

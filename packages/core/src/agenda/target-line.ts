/** The words around a target as features see them: small letters, names and numbers masked, negation and the clause marked. */
import type { TargetCues } from "../languages/target-cues.ts";
import { plainMarks } from "../text/plain-marks.ts";
import type { TargetWord } from "./target-words.ts";

export const TARGET = "<t>";
const OTHER = "<o>";
const NAME = "<n>";
const NUMBER = "<0>";
/** Words that a negation reaches; it ends at the next mark. */
const REACH = 5;

export interface TargetLine {
  /** Normal forms in text order; the target is `TARGET`, a run of names one `<n>`. */
  readonly words: readonly string[];
  readonly target: number;
  readonly isNegated: readonly boolean[];
  /** The clause of the target: from the first to the last word between marks and conjunctions. */
  readonly clauseStart: number;
  readonly clauseEnd: number;
}

const CONTRACTED = /^(.+)(n't|'s|'re|'ve|'ll|'d|'m)$/u;

/** Who is named is hidden, so that nothing can be learnt about a person by name. */
export function targetLine(found: readonly TargetWord[], cues: TargetCues): TargetLine {
  const words: string[] = [];
  let target = 0;
  found.forEach(({ text, role }, i) => {
    if (role === "target") {
      target = words.length;
      words.push(TARGET);
    } else if (role === "other") words.push(OTHER);
    else if (/^\p{Lu}/u.test(text) && i > 0 && !/^[.!?“„«"]$/u.test(found[i - 1]!.text)) {
      if (words.at(-1) !== NAME) words.push(NAME);
    } else if (/^\p{N}/u.test(text)) words.push(NUMBER);
    else {
      const small = plainMarks(text).toLowerCase();
      const parts = CONTRACTED.exec(small);
      if (parts) words.push(parts[1]!, parts[2]!);
      else words.push(small === '"' ? quotationMark(found, i) : small);
    }
  });
  let clauseStart = target;
  let clauseEnd = target;
  while (clauseStart > 0 && !cues.clauseBounds.has(words[clauseStart - 1]!)) clauseStart--;
  while (clauseEnd < words.length - 1 && !cues.clauseBounds.has(words[clauseEnd + 1]!)) clauseEnd++;
  return { words, target, isNegated: negatedWords(words, cues), clauseStart, clauseEnd };
}

/** Whether a quotation mark opens or ends, by where the blank is, whatever its form. */
function quotationMark(found: readonly TargetWord[], i: number): string {
  const isAfterBlank = i === 0 || found[i - 1]!.end < found[i]!.start;
  return isAfterBlank && found[i + 1]?.start === found[i]!.end ? "“" : "”";
}

function negatedWords(words: readonly string[], { negations }: TargetCues): boolean[] {
  let left = 0;
  return words.map((word) => {
    if (negations.has(word)) {
      left = REACH;
      return false;
    }
    if (/^[.,;:!?]$/u.test(word)) left = 0;
    left = Math.max(0, left - 1);
    return left > 0;
  });
}

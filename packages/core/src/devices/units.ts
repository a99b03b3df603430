/**
 * Units that devices of repetition compare: sentences, clauses between marks, and phrases between marks and coordinators.
 * Cost: one pass over the tokens.
 */
import { type DeviceText, Gap } from "./device-text.ts";
import { WordClass } from "./word-book.ts";

/** Units by place: tokens `[first[i], last[i])`, in stretch `stretch[i]`. Coordinators that open a unit are not part of it. */
export interface Units {
  readonly count: number;
  readonly first: Uint32Array;
  readonly last: Uint32Array;
  readonly sentence: Uint32Array;
}

export type UnitLevel = "sentence" | "clause" | "phrase";

/** The units of one level; none is empty. */
export function unitsOf(text: DeviceText, level: UnitLevel): Units {
  const { clauseFirst, clauseSentence, sentenceFirst, classes } = text;
  const isSentence = level === "sentence";
  const most = level === "phrase" ? text.count : isSentence ? text.sentenceCount : text.clauseCount;
  const units = { count: 0, first: new Uint32Array(most), last: new Uint32Array(most), sentence: new Uint32Array(most) };
  const add = (from: number, to: number, sentence: number): void => {
    let first = from;
    while (first < to - 1 && (classes[first]! & WordClass.coordinator) !== 0) first++;
    if (first >= to) return;
    units.first[units.count] = first;
    units.last[units.count] = to;
    units.sentence[units.count++] = sentence;
  };
  const starts = isSentence ? sentenceFirst : clauseFirst;
  for (let i = 0; i < (isSentence ? text.sentenceCount : text.clauseCount); i++) {
    const sentence = isSentence ? i : clauseSentence[i]!;
    const to = starts[i + 1]!;
    let from = starts[i]!;
    if (level === "phrase")
      for (let token = from + 1; token < to; token++)
        if ((classes[token]! & WordClass.coordinator) !== 0) {
          add(from, token, sentence);
          from = token;
        }
    add(from, to, sentence);
  }
  return units;
}

/** Whether two units stand in one stretch with no new paragraph between. */
export function areNeighbours(text: DeviceText, units: Units, a: number, b: number): boolean {
  const from = units.sentence[a]!;
  const to = units.sentence[b]!;
  if (text.sentenceStretch[from] !== text.sentenceStretch[to]) return false;
  for (let sentence = from + 1; sentence <= to; sentence++)
    if ((text.before[text.sentenceFirst[sentence]!]! & (Gap.paragraph | Gap.start)) !== 0) return false;
  return true;
}

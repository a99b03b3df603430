/**
 * Which statements answer to one occasion: those of one event, and those within two days of each other that share a rare word.
 * What an occasion forces on everybody (names, sums, facts) makes statements on it alike; so chance is told for them apart.
 */
import type { JudgedStatement } from "./judged.ts";

const DAY_MS = 86_400_000;
/** Statements further apart than this answer to different occasions, unless the input names one event. */
export const OCCASION_DAYS = 2;

export type Occasion = "same" | "other";

type Dated = Pick<JudgedStatement, "event" | "from" | "topics">;

/** Whether two statements answer to one occasion. Cost: linear in their rare words. */
export function occasionOf(a: Dated, b: Dated): Occasion {
  if (a.event !== null && a.event === b.event) return "same";
  if (a.from === null || b.from === null || Math.abs(a.from - b.from) > OCCASION_DAYS * DAY_MS) return "other";
  return shareTopic(a.topics, b.topics) ? "same" : "other";
}

function shareTopic(a: Uint32Array, b: Uint32Array): boolean {
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) return true;
    if (a[i]! < b[j]!) i++;
    else j++;
  }
  return false;
}

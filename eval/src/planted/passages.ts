/** Draws passages of one to five sentences from real releases and sets stock phrases aside. */
import type { Dice } from "@hymnsheet/core/algo/random";
import { sentencesOf } from "./sentences.ts";
import { isContentWord, runsOf, wordsOf } from "./words.ts";

/** Soundbites: a third of all passages. */
const SHORT_LEAST = 30;
const SHORT_MOST = 150;
const LONG_MOST = 1500;
const STOCK_TEXTS = 4;
const STOCK_RUN = 4;
const CONTENT_LEAST = 5;

/**
 * A passage of one to five whole sentences out of a text, or null when the text offers none of the wanted length.
 * Short ones are of 30 to 149 characters, others of 150 to 1,500.
 */
export function drawPassage(text: string, dice: Dice, wanted: "short" | "long"): string | null {
  const sentences = sentencesOf(text).filter(
    ({ start, end }) => /[.!?]["”’')\]]*$/u.test(text.slice(start, end)) && !text.slice(start, end).includes("\n"),
  );
  if (sentences.length === 0) return null;
  const [least, most] = wanted === "short" ? [SHORT_LEAST, SHORT_MOST - 1] : [SHORT_MOST, LONG_MOST];
  const wantedCount = 1 + dice.below(wanted === "short" ? 2 : 5);
  const first = dice.below(sentences.length);
  const last = Math.min(first + wantedCount, sentences.length) - 1;
  const passage = text.slice(sentences[first]!.start, sentences[last]!.end);
  return passage.length >= least && passage.length <= most && !passage.includes("\n") ? passage : null;
}

/** In how many texts each run of four words occurs. */
export type RunCounts = ReadonlyMap<string, number>;

/** Counts texts per four-word run, for the runs asked for only. */
export function countRuns(texts: Iterable<string>, asked: ReadonlySet<string>): RunCounts {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const run of new Set(runsOf(wordsOf(text), STOCK_RUN))) {
      if (asked.has(run)) counts.set(run, (counts.get(run) ?? 0) + 1);
    }
  }
  return counts;
}

export function stockRunsOf(passage: string): string[] {
  return runsOf(wordsOf(passage), STOCK_RUN);
}

/** A stock phrase: under five content words, or most of its four-word runs in four or more texts. */
export function isStockPhrase(passage: string, counts: RunCounts): boolean {
  if (wordsOf(passage).filter((word) => isContentWord(word.form)).length < CONTENT_LEAST) return true;
  const runs = stockRunsOf(passage);
  const common = runs.filter((run) => (counts.get(run) ?? 0) >= STOCK_TEXTS).length;
  return common * 2 > runs.length;
}

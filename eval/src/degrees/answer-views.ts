/**
 * What is measured of an answer and its source, in views argued from how the degrees are defined (Clough & Stevenson 2011, section 3): a cut is put
 * together from pieces to the letter; a light revision changes words and keeps the order of what a sentence tells; a heavy revision keeps the
 * meaning, splits and merges sentences; anything else shares the subject's words alone.
 */
import { coveredLength } from "../plagdet.ts";
import { wordsOf } from "../planted/words.ts";
import type { MatchRow } from "../product.ts";
import { commonSubsequence, commonWords, containment, tileGreedily } from "./word-sequences.ts";

/** Sentences of fewer words are headings and formulas. */
const SENTENCE_WORDS = 4;
const TILE_WORDS = 3;

const formsOf = (text: string): string[] => wordsOf(text).map((word) => word.form);

/** Sentences as words; lines of an answer are wrapped by hand, so only an empty one ends a sentence. */
function sentenceWords(text: string): string[][] {
  return text
    .split(/(?<=[.!?])\s+|\n\s*\n/u)
    .map(formsOf)
    .filter((words) => words.length >= SENTENCE_WORDS);
}

/** How much is taken, by runs of one to five words and in order: the measures of the paper. */
export function viewOfContent(answer: string, source: string): number[] {
  const [own, other] = [formsOf(answer), formsOf(source)];
  return [...[1, 2, 3, 4, 5].map((size) => containment(own, other, size)), commonSubsequence(own, other) / Math.max(1, own.length)];
}

/** In what pieces: share of words in them, how long the piece of a word and the mean piece are, how many, and in which order. */
export function viewOfPieces(answer: string, source: string): number[] {
  const own = formsOf(answer);
  const tiles = tileGreedily(own, formsOf(source), TILE_WORDS);
  const words = tiles.reduce((sum, tile) => sum + tile.length, 0);
  if (words === 0) return [0, 0, 0, 0.5, 0];
  const squares = tiles.reduce((sum, tile) => sum + tile.length ** 2, 0);
  let inOrder = 0;
  let pairs = 0;
  for (const [place, tile] of tiles.entries()) {
    for (const later of tiles.slice(place + 1)) {
      pairs += 1;
      if (tile.right < later.right) inOrder += 1;
    }
  }
  return [
    words / own.length,
    Math.log2(squares / words),
    Math.log2(words / tiles.length),
    pairs === 0 ? 0.5 : inOrder / pairs,
    tiles.length / own.length,
  ];
}

/** What becomes of sentences: likeness to the nearest one of the source, order kept in it, change of length, share of words from it. */
export function viewOfSentences(answer: string, source: string): number[] {
  const others = sentenceWords(source);
  const sums = [0, 0, 0, 0];
  let total = 0;
  for (const own of sentenceWords(answer)) {
    let best = { likeness: -1, order: 0, length: 0, share: 0 };
    for (const other of others) {
      const common = commonSubsequence(own, other);
      const likeness = (2 * common) / (own.length + other.length);
      if (likeness <= best.likeness) continue;
      const bag = commonWords(own, other);
      best = {
        likeness,
        order: bag === 0 ? 0 : common / bag,
        length: Math.abs(Math.log(own.length / other.length)),
        share: common / own.length,
      };
    }
    if (best.likeness < 0) continue;
    for (const [place, value] of [best.likeness, best.order, best.length, best.share].entries()) sums[place]! += value * own.length;
    total += own.length;
  }
  return sums.map((sum) => (total === 0 ? 0 : sum / total));
}

/**
 * What the program's passages with the source say, from the exported table alone: covered share, the same weighed by identity, the longest passage,
 * mean identity, bits per word.
 *
 * @param passages  counted matches of the answer with its source, the answer's side as `a`.
 */
export function viewOfPassages(answer: string, passages: readonly MatchRow[]): number[] {
  const length = answer.trim().length;
  const range = [0, answer.length] as const;
  const covered = coveredLength(
    range,
    passages.map((match) => [match.a_start, match.a_end] as const),
  );
  const alike = passages.reduce((sum, match) => sum + (match.a_end - match.a_start) * match.identity_share, 0);
  const longest = Math.max(0, ...passages.map((match) => match.a_end - match.a_start));
  const bits = passages.reduce((sum, match) => sum + match.surprisal_bits, 0);
  return [
    covered / length,
    Math.min(1, alike / length),
    longest / length,
    covered === 0 ? 0 : Math.min(1, alike / covered),
    bits / Math.max(1, formsOf(answer).length),
  ];
}

/**
 * The plain alignment score that passages are measured against: local alignment of two word sequences with affine gaps, as the Legislative
 * Influence Detector scored its passages. An equal word is worth 4, an unequal one -1, a gap -4.5 for its first word and -1.5 for each further
 * one. These values were read off the published scores: they give back 354 of 398 to the digit; the other rows hold dashes of their own or lost text.
 * Cost: product of both lengths in time, the shorter length in memory; no allocation inside.
 * Papers: Smith & Waterman (1981); Gotoh (1982); Burgess et al. (2016), KDD, "The Legislative Influence Detector".
 */

/** In halves, so that whole numbers do. */
const MATCH = 8;
const MISMATCH = -2;
const GAP_FIRST = 9;
const GAP_NEXT = 3;

/** Numbers words in order of first sight; the same map for all texts that are compared. White space parts words, case does not count. */
export function numberWords(text: string, words: Map<string, number>): Int32Array {
  const ids: number[] = [];
  for (const word of text.toLowerCase().split(/\s+/u)) {
    if (word === "") continue;
    let id = words.get(word);
    if (id === undefined) words.set(word, (id = words.size));
    ids.push(id);
  }
  return Int32Array.from(ids);
}

/** Score of the best local alignment of two sequences of word numbers; 0 when they share no word. */
export function alignPlainly(left: Int32Array, right: Int32Array): number {
  const [across, down] = left.length < right.length ? [left, right] : [right, left];
  const width = across.length;
  /** Best score of an alignment that ends at each word of the last row, and of one that ends in a gap of the other side there. */
  const ending = new Int32Array(width + 1);
  const gapDown = new Int32Array(width + 1).fill(-GAP_FIRST);
  let best = 0;
  for (let row = 0; row < down.length; row += 1) {
    const word = down[row]!;
    let diagonal = 0;
    let before = 0;
    let gapAcross = -GAP_FIRST;
    for (let column = 1; column <= width; column += 1) {
      const above = ending[column]!;
      const openDown = above - GAP_FIRST;
      const nextDown = gapDown[column]! - GAP_NEXT;
      const gapHere = openDown > nextDown ? openDown : nextDown;
      gapDown[column] = gapHere;
      const openAcross = before - GAP_FIRST;
      gapAcross = openAcross > gapAcross - GAP_NEXT ? openAcross : gapAcross - GAP_NEXT;
      let score = diagonal + (across[column - 1] === word ? MATCH : MISMATCH);
      if (gapHere > score) score = gapHere;
      if (gapAcross > score) score = gapAcross;
      if (score < 0) score = 0;
      if (score > best) best = score;
      diagonal = above;
      ending[column] = score;
      before = score;
    }
  }
  return best / 2;
}

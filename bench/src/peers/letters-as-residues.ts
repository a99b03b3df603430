/**
 * Texts as proteins, so that BLAST can search them: the commonest letters become residues, all else is dropped.
 * After Vesanto, Nivala, Rantala, Salakoski, Salmi & Ginter (2017), "Applying BLAST to Text Reuse Detection in Finnish Newspapers and
 * Journals, 1771-1910". They keep blanks as well; here words run together, as their edges are found again from the places.
 */
import type { WordText } from "./word-texts.ts";

/**
 * Residues roughly by how much BLOSUM62 gives for an equal pair, least first, because common letters tell least; the first ones are such as
 * it tells well apart. X is left out, it never scores.
 */
const RESIDUES = "ALKTQSRMVEIBZFDNGPYHCW";

export interface EncodedText {
  readonly residues: string;
  /** Word in which each residue stands. */
  readonly words: Int32Array;
}

/** The residue of each letter kept, by how often letters occur in all texts together; ties in code-unit order. */
export function residueTable(texts: readonly WordText[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const { words } of texts) {
    for (const word of words) for (const letter of word) if (/\p{L}/u.test(letter)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([left, m], [right, n]) => n - m || (left < right ? -1 : 1));
  return new Map(ranked.slice(0, RESIDUES.length).map(([letter], rank) => [letter, RESIDUES[rank]!]));
}

export function encodeText({ words }: WordText, table: ReadonlyMap<string, string>): EncodedText {
  const residues: string[] = [];
  const places: number[] = [];
  for (const [place, word] of words.entries()) {
    for (const letter of word) {
      const residue = table.get(letter);
      if (residue === undefined) continue;
      residues.push(residue);
      places.push(place);
    }
  }
  return { residues: residues.join(""), words: Int32Array.from(places) };
}

/**
 * Counts the distinct pieces of evidence behind an allegation, after the rule that bases count and mouths do not. What each speaker says to have seen
 * himself is one; a named witness is one however many name him, and none where he speaks himself; papers, recordings, data and findings are one
 * where speakers give them in the same words or one speaker gives several of a kind; what unnamed others say is one altogether, since nobody can
 * tell them apart. Assertions, admissions and promises that were not kept are none, nor is what is offered against the charge.
 * Where in doubt two are one: a count too low overstates nothing. Cost: quadratic in the papers of one allegation.
 */
import type { EvidenceRow } from "../model/tables/evidence.ts";
import { normaliseWord } from "../text/normalise-word.ts";
import { isTangible } from "./linked-ground.ts";

/** Share of the words of the shorter that two papers have in common when they are one. */
const SAME_SHARE = 0.5;

/**
 * Distinct bases per item; an item without any row is left out.
 *
 * @param rows    of the table of evidence, as people decided them, in any order.
 * @param textOf  the words of a row's span.
 */
export function countBases(rows: readonly EvidenceRow[], textOf: (row: EvidenceRow) => string): Map<string, number> {
  const byItem = new Map<string, EvidenceRow[]>();
  for (const row of rows) {
    const known = byItem.get(row.item_id);
    if (known) known.push(row);
    else byItem.set(row.item_id, [row]);
  }
  return new Map([...byItem].map(([item, own]) => [item, countOf(own, textOf)]));
}

function countOf(rows: readonly EvidenceRow[], textOf: (row: EvidenceRow) => string): number {
  const speakers = new Set(rows.filter(({ relation }) => relation === "supports").map(({ speaker_id }) => speaker_id));
  const keys = new Set<string>();
  const papers: EvidenceRow[] = [];
  for (const row of rows) {
    if (row.relation !== "supports" || (row.status !== "offered" && row.status !== "delivered")) continue;
    if (row.basis === "own_testimony") keys.add(`saw|${row.speaker_id}`);
    else if (row.basis === "hearsay") keys.add("hearsay");
    else if (row.basis === "named_witness") {
      if (row.witness_id === null || !speakers.has(row.witness_id)) keys.add(`witness|${row.witness_id ?? row.speaker_id}`);
    } else if (isTangible(row.basis as Parameters<typeof isTangible>[0])) papers.push(row);
  }
  return keys.size + distinctPapers(papers.map((row) => ({ row, words: wordsOf(textOf(row)) })));
}

interface Paper {
  readonly row: EvidenceRow;
  readonly words: ReadonlySet<string>;
}

function distinctPapers(papers: readonly Paper[]): number {
  let groups: (readonly Paper[])[] = [];
  for (const paper of papers) {
    const same = groups.filter((group) => group.some((other) => areOne(paper, other)));
    groups = [...groups.filter((group) => !same.includes(group)), [paper, ...same.flat()]];
  }
  return groups.length;
}

function areOne(a: Paper, b: Paper): boolean {
  if (a.row.basis !== b.row.basis) return false;
  if (a.row.speaker_id === b.row.speaker_id) return true;
  let shared = 0;
  for (const word of a.words) if (b.words.has(word)) shared++;
  return shared >= SAME_SHARE * Math.max(1, Math.min(a.words.size, b.words.size));
}

/** Words of four letters and more, and numbers. */
function wordsOf(text: string): Set<string> {
  const words = [...text.matchAll(/\p{N}+(?:[.,/]\p{N}+)*|\p{L}[\p{L}\p{M}]{3,}/gu)];
  return new Set(words.map(([word]) => normaliseWord(word)));
}

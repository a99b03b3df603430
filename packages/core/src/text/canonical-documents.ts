import type { TokenColumns } from "./token-columns.ts";

/**
 * Collapses documents with the same tokens, so that ten thousand copies of one text are matched once.
 *
 * Of each family of equal documents the first stands for all; the first one by another speaker stays beside it, so that the two make a
 * passage and what several speakers put out word for word is found. Equal hashes are compared token by token.
 * Cost: linear in tokens.
 *
 * @param columns  tokens of all documents.
 * @param speaker  number of the speaker per document.
 * @returns        per document the number of the one that stands for it; itself when it is matched. Empty documents stand for themselves.
 */
export function findCanonicalDocuments(columns: TokenColumns, speaker: Uint32Array): Uint32Array {
  const documentCount = columns.firstToken.length - 1;
  const canonical = new Uint32Array(documentCount);
  const families = new Map<number, { first: number; second: number }[]>();
  for (let document = 0; document < documentCount; document++) {
    canonical[document] = document;
    const start = columns.firstToken[document]!;
    const end = columns.firstToken[document + 1]!;
    if (start === end) continue;
    const key = hashTokens(columns.tokens, start, end);
    const known = families.get(key);
    const family = known?.find((candidate) => isSameText(columns, candidate.first, document));
    if (!family) {
      const added = { first: document, second: -1 };
      if (known) known.push(added);
      else families.set(key, [added]);
    } else if (speaker[family.first] !== speaker[document] && family.second < 0) family.second = document;
    else canonical[document] = family.second >= 0 && speaker[family.second] === speaker[document] ? family.second : family.first;
  }
  return canonical;
}

function hashTokens(tokens: Uint32Array, start: number, end: number): number {
  let high = end - start;
  let low = 0x9e3779b9;
  for (let i = start; i < end; i++) {
    high = Math.imul(high ^ tokens[i]!, 0x85ebca6b);
    high ^= high >>> 13;
    low = Math.imul(low + tokens[i]!, 0xc2b2ae35);
    low ^= low >>> 15;
  }
  return (high >>> 0) * 0x200000 + ((low >>> 0) & 0x1fffff);
}

function isSameText(columns: TokenColumns, left: number, right: number): boolean {
  const leftStart = columns.firstToken[left]!;
  const rightStart = columns.firstToken[right]!;
  const length = columns.firstToken[left + 1]! - leftStart;
  if (columns.firstToken[right + 1]! - rightStart !== length) return false;
  for (let i = 0; i < length; i++) if (columns.tokens[leftStart + i] !== columns.tokens[rightStart + i]) return false;
  return true;
}

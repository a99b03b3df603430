import type { Extent } from "../model/extent.ts";
import type { ClaimTokens } from "../text/claim-tokens.ts";
import type { DemandLexicon } from "./demand-lexicon.ts";

const EDGE = /[;:—–]/u;

/** The first word of the clause that holds word `at`. */
export function clauseStart({ before }: ClaimTokens, at: number): number {
  let from = at;
  while (from > 0 && !EDGE.test(before[from]!)) from--;
  return from;
}

/** The words before a verb that name who acts; null when it is the speaker, or when nothing stands there. */
export function subjectBefore(tokens: ClaimTokens, at: number, { sets }: DemandLexicon): Extent | null {
  const { words, starts, ends } = tokens;
  let from = clauseStart(tokens, at);
  while (from < at && sets.openers.has(words[from]!)) from++;
  if (from >= at || sets.self.has(words[from]!) || words.slice(Math.max(from, at - 4), at).some((word) => sets.self.has(word))) return null;
  return { start: starts[from]!, end: ends[at - 1]! };
}

/** Whether a negation or a condition stands closely before a verb. */
export function isGuarded(tokens: ClaimTokens, at: number, { sets }: DemandLexicon): boolean {
  const from = Math.max(clauseStart(tokens, at), at - 4);
  return tokens.words.slice(from, at).some((word) => sets.guards.has(word));
}

/** The ground that is stated for a decision, and its kind. Cost: linear in four sentences. */
import type { Extent } from "../model/extent.ts";
import type { RulingRow } from "../model/tables/ruling.ts";
import { claimTokens } from "../text/claim-tokens.ts";
import type { MoveSentence } from "./find-moves.ts";

export interface StatedGround {
  readonly kind: RulingRow["reason_kind"];
  readonly reason: Extent | null;
}

/**
 * In the sentence the ground stands behind "because" and the like, and is `other` when its words are of no known kind; without such a word, and in
 * the sentences around, only words of a known kind are one; of a decision that is told, in the next sentence when it goes on with whoever decides. A yes has seldom a ground: there only the sentence itself is read.
 */
export function groundOf(
  { text, start, end, tokens, lexicon }: MoveSentence,
  { outcome, at, isOwn }: { readonly outcome: RulingRow["outcome"]; readonly at: number; readonly isOwn: boolean },
  around: () => readonly Extent[],
): StatedGround {
  const { words, starts, ends } = tokens;
  const cue = lexicon.phrases.because.first(words, at, words.length);
  if (cue) {
    const reason = { start: starts[Math.min(cue.to, words.length - 1)]!, end: ends.at(-1)! };
    return { kind: kindIn(words, cue.from, lexicon.reasons) ?? "other", reason };
  }
  const own = kindIn(words, 0, lexicon.reasons);
  if (own !== undefined) return { kind: own, reason: { start: starts[0]!, end: ends.at(-1)! } };
  if (!isOwn && outcome === "accepted") return { kind: "none", reason: null };
  const all = around();
  const first = all.findIndex((sentence) => sentence.end > start);
  let last = first;
  while (last >= 0 && last + 1 < all.length && all[last + 1]!.start < end) last++;
  const next = isOwn ? [last + 1, last + 2] : [last + 1];
  const places = first < 0 ? [] : (isOwn && outcome !== "accepted" ? [...next, first - 1] : next).flatMap((i) => all[i] ?? []);
  for (const place of places) {
    const near = claimTokens(text, place.start, place.end);
    // What others are told of counts only where the next sentence goes on with the decider: "She said that …".
    if (!isOwn && !lexicon.phrases.grounding.first(near.words, 0, near.words.length)) break;
    const kind = kindIn(near.words, 0, lexicon.reasons);
    if (kind !== undefined) return { kind, reason: { start: near.starts[0]!, end: near.ends.at(-1)! } };
  }
  return { kind: "none", reason: null };
}

/** The ground in some words that the decider says, where one of a known kind is; sentences as they come. Cost: linear in the words. */
export function groundIn(text: string, sentences: readonly Extent[], lexicon: MoveSentence["lexicon"]): StatedGround | undefined {
  for (const { start, end } of sentences) {
    const { words } = claimTokens(text, start, end);
    const kind = kindIn(words, 0, lexicon.reasons);
    if (kind !== undefined) return { kind, reason: { start, end } };
  }
  return undefined;
}

function kindIn(words: readonly string[], from: number, reasons: MoveSentence["lexicon"]["reasons"]): RulingRow["reason_kind"] | undefined {
  return reasons.find(([, phrases]) => phrases.first(words, from, words.length))?.[0];
}

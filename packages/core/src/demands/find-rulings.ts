import type { Extent } from "../model/extent.ts";
import type { RulingRow } from "../model/tables/ruling.ts";
import { claimTokens } from "../text/claim-tokens.ts";
import type { DemandLexicon } from "./demand-lexicon.ts";
import type { MoveSentence } from "./find-moves.ts";
import type { FoundRuling } from "./found-move.ts";
import { isGuarded, subjectBefore } from "./subject-words.ts";

/** Words between a deciding verb and the demand it decides on, at most. */
const FARTHEST_ASK = 6;

/** The decision of a sentence on a demand, at most one. Its ground is sought in the sentence, then in the next two and the one before. */
export function findRulings(sentence: MoveSentence, text: string, around: () => readonly Extent[]): FoundRuling[] {
  const { tokens, lexicon, utterance, isReported } = sentence;
  const { words, starts, ends } = tokens;
  for (let at = 0; at < words.length; at++) {
    const decision = decisionAt(sentence, at);
    if (decision === undefined) continue;
    const by = decision.isSaying || (isReported && at === 0) ? null : subjectBefore(tokens, at, lexicon);
    const { kind, reason } = reasonOf(sentence, { text, around, lexicon });
    const nth = lexicon.counted.find(([, phrases]) => phrases.first(words, 0, words.length))?.[0] ?? null;
    return [
      {
        kind: "ruling",
        utterance,
        rule: decision.isSaying ? "saying" : "verb",
        start: by?.start ?? starts[0]!,
        end: ends.at(-1)!,
        by,
        outcome: decision.outcome,
        reasonKind: kind,
        reason,
        nth,
        isBare: decision.isSaying,
      },
    ];
  }
  return [];
}

function decisionAt(
  { tokens, lexicon }: MoveSentence,
  at: number,
): { readonly outcome: RulingRow["outcome"]; readonly isSaying: boolean } | undefined {
  const { words } = tokens;
  const { phrases, sets } = lexicon;
  const said = (outcome: RulingRow["outcome"]) => ({ outcome, isSaying: true });
  if (phrases.rejectSayings.at(words, at, words.length)) return said("rejected");
  if (phrases.acceptSayings.at(words, at, words.length)) return isGuarded(tokens, at, lexicon) ? undefined : said("accepted");
  if (phrases.deferSayings.at(words, at, words.length)) return said("deferred");
  if (isGuarded(tokens, at, lexicon)) return undefined;
  const refusal = phrases.refusesTo.at(words, at, words.length);
  if (refusal && sets.acts.has(words[refusal.to] ?? "")) return { outcome: "rejected", isSaying: false };
  const consent = phrases.agreesTo.at(words, at, words.length);
  if (consent && sets.acts.has(words[consent.to] ?? "")) return { outcome: "accepted", isSaying: false };
  for (const [outcome, list] of [
    ["rejected", phrases.rejects],
    ["accepted", phrases.accepts],
    ["deferred", phrases.defers],
  ] as const) {
    const verb = list.at(words, at, words.length);
    if (verb && words.slice(verb.to, verb.to + FARTHEST_ASK).some((word) => sets.asks.has(word))) return { outcome, isSaying: false };
  }
  return undefined;
}

function reasonOf(
  { start, end }: Extent,
  { text, around, lexicon }: { readonly text: string; readonly around: () => readonly Extent[]; readonly lexicon: DemandLexicon },
): { readonly kind: RulingRow["reason_kind"]; readonly reason: Extent | null } {
  const all = around();
  const first = all.findIndex((sentence) => sentence.end > start);
  let last = first;
  while (last >= 0 && last + 1 < all.length && all[last + 1]!.start < end) last++;
  const places = first < 0 ? [] : [last + 1, last + 2, first - 1].flatMap((i) => all[i] ?? []);
  for (const place of [{ start, end }, ...places]) {
    const { words, starts, ends } = claimTokens(text, place.start, place.end);
    for (const [kind, phrases] of lexicon.reasons)
      if (phrases.first(words, 0, words.length)) return { kind, reason: { start: starts[0]!, end: ends.at(-1)! } };
  }
  return { kind: "none", reason: null };
}

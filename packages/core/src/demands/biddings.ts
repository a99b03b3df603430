/** Demands said to the face: "Resign, Minister", "hand over the tapes", "we repeat: publish the list", "please provide the names". */
import type { Doer, WordRange } from "./clause.ts";
import type { Ask, AskPlace } from "./asks.ts";
import type { MoveSentence } from "./find-moves.ts";

const SPEAKER: Doer = { isSelf: true, words: null };
/** Words from a word of asking to the colon behind which the bidding stands, at most. */
const FARTHEST_COLON = 12;

export function biddingAt({ tokens, lexicon }: MoveSentence, { at, clause }: AskPlace): Ask | undefined {
  const { words, before } = tokens;
  const { phrases, sets } = lexicon;
  const made = (rule: string, matterFrom: number, addressee: WordRange | null = null): Ask => ({
    rule,
    doer: SPEAKER,
    addressee,
    matterFrom,
  });
  if (sets.askBefore.has(words[at]!)) {
    for (let k = at + 1; k < Math.min(words.length, at + FARTHEST_COLON); k++)
      if (before[k]!.includes(":")) return sets.acts.has(words[k]!) ? made("bidding", k) : undefined;
  }
  if (sets.please.has(words[at]!) && sets.answeringActs.has(words[at + 1] ?? "")) return made("please", at + 1);
  if (at === clause.from && phrases.letOther.at(words, at, clause.to) && sets.acts.has(words[at + 2] ?? ""))
    return made("let_him", at + 2, { from: at + 1, to: at + 2 });
  if (at === clause.from && phrases.letAuthority.at(words, at, clause.to)) {
    const act = words.findIndex((word, k) => k > at + 1 && k < Math.min(clause.to, at + 7) && sets.acts.has(word));
    const named = { from: at + 1, to: act };
    if (act > 0 && words.slice(named.from, named.to).some((word) => sets.titles.has(word) || sets.authorities.has(word)))
      return made("let_authority", act, named);
  }
  if (sets.acts.has(words[at]!) && isAfterAddress(tokens, at, lexicon)) return made("address", at, { from: 0, to: at });
  const isFirst = at === clause.from || (at === clause.from + 1 && sets.openers.has(words[at - 1]!));
  if (!isFirst) return undefined;
  if (sets.acts.has(words[at]!)) {
    const named = vocativeIn(tokens, { from: at, to: clause.to }, lexicon);
    if (named) return made("vocative", at, named);
  }
  const plain = phrases.plainBiddings.at(words, at, clause.to);
  return plain && !sets.conditions.has(words[plain.to] ?? "") ? made("plain", at) : undefined;
}

/** The sentence begins by addressing somebody: "Attorney General Barr — release", "Mr President, resign". */
function isAfterAddress({ words, before, isCapital }: MoveSentence["tokens"], at: number, { sets }: MoveSentence["lexicon"]): boolean {
  if (at === 0 || at > 5 || !/[,—–]| - /u.test(before[at]!) || isCapital[at]) return false;
  return (sets.vocatives.has(words[0]!) || sets.titles.has(words[0]!)) && words.slice(0, at).every((_, k) => Boolean(isCapital[k]));
}

/** A word that addresses, alone between commas or at the end: ", Minister," or ", Mr President". */
function vocativeIn(
  { words, before }: MoveSentence["tokens"],
  { from, to }: WordRange,
  { sets }: MoveSentence["lexicon"],
): WordRange | undefined {
  for (let k = from + 1; k < to; k++) {
    if (!before[k]!.includes(",") || !sets.vocatives.has(words[k]!)) continue;
    let end = k + 1;
    while (end < to && sets.vocatives.has(words[end]!)) end++;
    if (end === words.length || end === to || before[end]!.includes(",")) return { from: k, to: end };
  }
  return undefined;
}

import { askAt, type Ask, type AskPlace } from "./asks.ts";
import { biddingAt } from "./biddings.ts";
import { clauseAround, contentEnd, extentOf } from "./clause.ts";
import type { MoveSentence } from "./find-moves.ts";
import type { FoundDemand } from "./found-move.ts";
import { otherAskAt } from "./other-asks.ts";

/** The demands of a sentence, by place. */
export function findDemands(sentence: MoveSentence): FoundDemand[] {
  const { tokens, lexicon, utterance } = sentence;
  const found: FoundDemand[] = [];
  let last = 0;
  for (let at = 0; at < tokens.words.length; at++) {
    if (at < last || !(lexicon.askTriggers.has(tokens.words[at]!) || at === 0)) continue;
    const place: AskPlace = { at, clause: clauseAround(tokens, at) };
    const ask: Ask | undefined = askAt(sentence, place) ?? otherAskAt(sentence, place) ?? biddingAt(sentence, place);
    if (ask === undefined || ask.matterFrom >= tokens.words.length) continue;
    // "asked that: “open the file”": the words stand in the clause behind.
    const isSplit = tokens.words[ask.matterFrom] === "that" && clauseAround(tokens, ask.matterFrom).to === ask.matterFrom + 1;
    const clause = clauseAround(tokens, isSplit && ask.matterFrom + 1 < tokens.words.length ? ask.matterFrom + 1 : ask.matterFrom);
    const to = Math.max(contentEnd(tokens, { from: ask.matterFrom, to: clause.to }, lexicon), ask.matterFrom + 1);
    const starts = [at, ask.matterFrom, ask.addressee?.from ?? at, ask.doer.words?.from ?? at];
    const from = Math.max(last, Math.min(...starts));
    found.push({
      kind: "demand",
      utterance,
      rule: ask.rule,
      by: ask.doer.words ? extentOf(tokens, ask.doer.words) : null,
      isOwn: ask.doer.isSelf,
      addressee: ask.addressee ? extentOf(tokens, ask.addressee) : null,
      matter: extentOf(tokens, { from: ask.matterFrom, to }),
      ...extentOf(tokens, { from, to }),
    });
    last = ask.matterFrom + 1;
  }
  return found.map((demand, i) => endedBefore(demand, found[i + 1], tokens));
}

/** A demand ends where the next one of its sentence begins. */
function endedBefore(demand: FoundDemand, next: FoundDemand | undefined, { ends }: MoveSentence["tokens"]): FoundDemand {
  if (next === undefined || next.start >= demand.end) return demand;
  const end = ends.findLast((each) => each <= next.start) ?? demand.end;
  if (end <= demand.matter.start) return demand;
  return { ...demand, end, matter: { ...demand.matter, end } };
}

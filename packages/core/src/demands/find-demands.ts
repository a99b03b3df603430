import type { Extent } from "../model/extent.ts";
import type { MoveSentence } from "./find-moves.ts";
import type { FoundDemand } from "./found-move.ts";
import { isGuarded, subjectBefore } from "./subject-words.ts";

/** Words that may name whom a demand is made of, at most. */
const LONGEST_ADDRESSEE = 14;

interface Ask {
  readonly rule: string;
  readonly addressee: Extent | null;
  readonly matterFrom: number;
}

/** The demands of a sentence, at most one: what follows the first belongs to it. */
export function findDemands(sentence: MoveSentence): FoundDemand[] {
  const { tokens, lexicon, isReported, utterance } = sentence;
  const { words, starts, ends } = tokens;
  for (let at = 0; at < words.length; at++) {
    const ask = askAt(sentence, at);
    if (ask === undefined || isGuarded(tokens, at, lexicon)) continue;
    const by = isReported && at === 0 ? null : subjectBefore(tokens, at, lexicon);
    const end = ends.at(-1)!;
    const matter = { start: starts[ask.matterFrom]!, end };
    return [{ kind: "demand", utterance, rule: ask.rule, start: by?.start ?? starts[at]!, end, by, addressee: ask.addressee, matter }];
  }
  return [];
}

function askAt({ tokens, lexicon }: MoveSentence, at: number): Ask | undefined {
  const { words, starts, ends, before } = tokens;
  const { phrases, sets } = lexicon;
  if (at > 0 && (sets.nounBefore.has(words[at - 1]!) || sets.passives.has(words[at - 1]!))) return undefined;
  const to = phrases.askTo.at(words, at, words.length);
  if (to && !sets.noAddressee.has(words[to.to] ?? "")) {
    for (let k = to.to + 1; k < Math.min(words.length - 1, to.to + LONGEST_ADDRESSEE); k++) {
      if (/[;:—–]/u.test(before[k]!)) break;
      if (words[k] === "to") return { rule: "ask_to", addressee: { start: starts[to.to]!, end: ends[k - 1]! }, matterFrom: k + 1 };
    }
  }
  const thing = phrases.askFor.at(words, at, words.length);
  if (thing && thing.to < words.length) return { rule: "ask_for", addressee: null, matterFrom: thing.to };
  if (!sets.askBefore.has(words[at]!)) return undefined;
  for (let k = at + 1; k < Math.min(words.length, at + 12); k++)
    if (before[k]!.includes(":")) return sets.acts.has(words[k]!) ? { rule: "bidding", addressee: null, matterFrom: k } : undefined;
  return undefined;
}

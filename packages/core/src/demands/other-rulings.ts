/**
 * Decisions in freer words: a public act refused or done by somebody in office, "I will not appoint one", "I am not going anywhere", and the tail of a
 * demand that tells what became of it (", which she has said she will not do"). Cost: at each word, the phrases that begin with it.
 */
import { canDemand, doerOf, isAuthority, isGuarded, isSupposed, type Doer } from "./clause.ts";
import type { Decision, Place } from "./find-rulings.ts";
import type { MoveSentence } from "./find-moves.ts";

const SPEAKER: Doer = { isSelf: true, words: null };
/** Words between "appoint" and "an inspector", at most. */
const FARTHEST_BODY = 6;
const LONGEST_TAIL_DOER = 5;

/** @param asked  the word at which the first demand of the sentence stands; infinite when none does. */
export function otherRulingAt(sentence: MoveSentence, place: Place, asked: number): Decision | undefined {
  return (
    tailAt(sentence, place, asked) ??
    withheldAt(sentence, place) ??
    staysAt(sentence, place) ??
    officialActAt(sentence, place) ??
    setsUpAt(sentence, place)
  );
}

/** In a report whose first words are those that ascribe it, the speaker is the one who does it: "declined" to refer him. */
const told = ({ isReported }: MoveSentence, at: number): Doer | undefined => (isReported && at === 0 ? SPEAKER : undefined);

/** "declined to refer the leader", "has refused to send an inspector": an act that only somebody in office can refuse. */
function officialActAt(sentence: MoveSentence, { at, clause }: Place): Decision | undefined {
  const { text, tokens, lexicon, isReported } = sentence;
  const { words } = tokens;
  const { phrases, sets } = lexicon;
  const cue = phrases.refusesTo.at(words, at, clause.to);
  if (!cue || !phrases.officialActs.at(words, cue.to, clause.to) || sets.futures.has(words[at - 1] ?? "")) return undefined;
  const isBare = isReported && at === 0 && !/(?:ed|es)$/u.test(words[0]!);
  if (isBare || (words[at]!.endsWith("ing") && !sets.beings.has(words[at - 1] ?? ""))) return undefined;
  if (isGuarded(tokens, { from: clause.from, at }, lexicon) || isSupposed(tokens, { from: clause.from, at }, lexicon)) return undefined;
  const doer = told(sentence, at) ?? doerOf(tokens, { from: clause.from, at }, lexicon);
  if (doer.words === null) return doer.isSelf ? { rule: "official_act", outcome: "rejected", doer, from: at, to: clause.to } : undefined;
  const isOne = sets.pronouns.has(words[doer.words.to - 1]!) || isAuthority(text, tokens, doer.words, lexicon);
  return isOne && canDemand(text, tokens, doer.words, lexicon)
    ? { rule: "official_act", outcome: "rejected", doer, from: at, to: clause.to }
    : undefined;
}

/** "I will not appoint one", "we are not going to order an inquiry": the speaker's own no to a body or act of enquiry. */
function withheldAt({ tokens, lexicon }: MoveSentence, { at, clause }: Place): Decision | undefined {
  const { words } = tokens;
  const { phrases, sets } = lexicon;
  const cue = phrases.ownNo.at(words, at, clause.to);
  if (!cue || isSupposed(tokens, { from: clause.from, at }, lexicon)) return undefined;
  const act = phrases.setsUp.at(words, cue.to, clause.to);
  if (!act) return undefined;
  const object = words.slice(act.to, Math.min(clause.to, act.to + FARTHEST_BODY));
  const body = object.findIndex((word) => sets.enquired.has(word) || sets.enquiries.has(word));
  const isOne = object[0] === "one" || object[0] === "it" || object[0] === "them";
  return body >= 0 || isOne ? { rule: "own_no", outcome: "rejected", doer: SPEAKER, from: at, to: clause.to } : undefined;
}

/** "I am not going anywhere", "I shall serve out my term". */
function staysAt({ tokens, lexicon }: MoveSentence, { at, clause }: Place): Decision | undefined {
  const { words } = tokens;
  if (!lexicon.phrases.stays.at(words, at, clause.to) || isSupposed(tokens, { from: clause.from, at }, lexicon)) return undefined;
  return { rule: "stays", outcome: "rejected", doer: SPEAKER, from: at, to: clause.to };
}

/** "The minister has ordered an inquiry": somebody in office grants what is asked for by setting it up. */
function setsUpAt(sentence: MoveSentence, { at, clause }: Place): Decision | undefined {
  const { text, tokens, lexicon } = sentence;
  const { words } = tokens;
  const { phrases, sets } = lexicon;
  const act = phrases.hasSetUp.at(words, at, clause.to);
  if (!act || isGuarded(tokens, { from: clause.from, at }, lexicon) || isSupposed(tokens, { from: clause.from, at }, lexicon))
    return undefined;
  const object = words.slice(act.to, Math.min(clause.to, act.to + FARTHEST_BODY));
  if (!sets.determiners.has(object[0] ?? "") || !object.some((word) => sets.bodies.has(word))) return undefined;
  const doer = doerOf(tokens, { from: clause.from, at }, lexicon);
  if (doer.words === null || !isAuthority(text, tokens, doer.words, lexicon) || !canDemand(text, tokens, doer.words, lexicon))
    return undefined;
  return { rule: "sets_up", outcome: "accepted", doer, from: at, to: clause.to };
}

/** Behind a demand of the sentence: "…, which she has said she will not do", "a step he has ruled out". */
function tailAt({ tokens, lexicon }: MoveSentence, { at, clause }: Place, asked: number): Decision | undefined {
  const { words } = tokens;
  const { phrases, sets } = lexicon;
  if (asked >= at || !sets.tails.has(words[at]!)) return undefined;
  const cue = phrases.tailRefuses.first(words, at + 1, Math.min(clause.to, at + 1 + LONGEST_TAIL_DOER + 3));
  const yes = cue ? undefined : phrases.tailGrants.first(words, at + 1, Math.min(clause.to, at + 1 + LONGEST_TAIL_DOER + 3));
  const found = cue ?? yes;
  if (!found || found.from <= at + 1 || found.from > at + 1 + LONGEST_TAIL_DOER) return undefined;
  if (words.slice(at + 1, found.from).some((word) => sets.guards.has(word) || sets.futures.has(word))) return undefined;
  let end = found.from;
  while (end > at + 1 && (sets.adverbs.has(words[end - 1]!) || sets.haves.has(words[end - 1]!))) end--;
  const doer: Doer = sets.self.has(words[at + 1]!) ? SPEAKER : { isSelf: false, words: { from: at + 1, to: Math.max(end, at + 2) } };
  return { rule: "tail", outcome: cue ? "rejected" : "accepted", doer, from: at, to: clause.to };
}

/** Decisions on a demand: "denied his request", "the petition was granted", "will not resign", "the answer is no". Cost: linear in the sentence's words. */
import type { Extent } from "../model/extent.ts";
import type { RulingRow } from "../model/tables/ruling.ts";
import { canDemand, clauseAround, contentEnd, doerOf, extentOf, isGuarded, isSupposed, type Doer, type WordRange } from "./clause.ts";
import type { MoveSentence } from "./find-moves.ts";
import type { FoundDemand, FoundRuling } from "./found-move.ts";
import { otherRulingAt } from "./other-rulings.ts";
import { groundOf } from "./stated-ground.ts";

type Outcome = RulingRow["outcome"];

export interface Decision {
  readonly rule: string;
  readonly outcome: Outcome;
  readonly doer: Doer;
  readonly from: number;
  readonly to: number;
  /** No matter is named: "turned down the request". */
  readonly isBare?: boolean;
}

export interface Place {
  readonly at: number;
  readonly clause: WordRange;
}

/** Words between a deciding verb and the demand it decides on, at most. */
const FARTHEST_ASK = 8;
const LONGEST_SUBJECT = 24;
const NOBODY: Doer = { isSelf: false, words: null };
const SPEAKER: Doer = { isSelf: true, words: null };

/** The decisions of a sentence on a demand, at most one a clause: what follows it tells of the same. */
export function findRulings(sentence: MoveSentence, demands: readonly FoundDemand[], around: () => readonly Extent[]): FoundRuling[] {
  const { tokens, lexicon, utterance } = sentence;
  const { words } = tokens;
  const found: FoundRuling[] = [];
  const first = Math.min(...demands.map(({ matter }) => matter.start));
  const asked = tokens.starts.findIndex((start) => start >= first);
  for (let at = 0; at < words.length; at++) {
    if (!lexicon.rulingTriggers.has(words[at]!)) continue;
    const place = { at, clause: clauseAround(tokens, at) };
    const decision =
      verbAt(sentence, place) ??
      passiveAt(sentence, place) ??
      actAt(sentence, place) ??
      sayingAt(sentence, place) ??
      otherRulingAt(sentence, place, asked < 0 ? Infinity : asked);
    if (decision === undefined) continue;
    const to = contentEnd(tokens, { from: at, to: Math.max(decision.to, at + 1) }, lexicon);
    const outcome = softened(sentence, decision);
    const ground = groundOf(sentence, { outcome, at, isOwn: decision.doer.isSelf || decision.rule === "saying" }, around);
    const nth = lexicon.counted.find(([, phrases]) => phrases.first(words, 0, words.length))?.[0] ?? null;
    const isBare = decision.isBare === true || decision.rule === "saying" || decision.rule === "barely" || decision.rule === "tail";
    found.push({
      kind: "ruling",
      utterance,
      rule: decision.rule,
      by: decision.doer.words ? extentOf(tokens, decision.doer.words) : null,
      isOwn: decision.doer.isSelf,
      outcome,
      reasonKind: ground.kind,
      reason: ground.reason,
      nth,
      isBare,
      ...extentOf(tokens, { from: Math.min(decision.from, decision.doer.words?.from ?? at), to }),
    });
    at = Math.max(at, place.clause.to - 1);
  }
  return found;
}

/** "denied Ms Vane's request", "bowed to pressure", "ruled out an inquiry". */
function verbAt(sentence: MoveSentence, { at, clause }: Place): Decision | undefined {
  const { tokens, lexicon, text } = sentence;
  const { words } = tokens;
  const { phrases, sets } = lexicon;
  for (const [outcome, list] of [
    ["rejected", phrases.rejects],
    ["accepted", phrases.accepts],
    ["deferred", phrases.defers],
  ] as const) {
    const verb = list.at(words, at, clause.to);
    const isDenied = outcome === "accepted" && at > clause.from && sets.denials.has(words[at - 1]!);
    if (
      verb &&
      isDenied &&
      !isSupposed(tokens, { from: clause.from, at }, lexicon) &&
      objectAsk(sentence, { from: verb.to, to: clause.to }, false) >= 0
    ) {
      const doer = who(sentence, { at, clause });
      if (doer !== undefined && (doer.words === null || canDemand(text, tokens, doer.words, lexicon)))
        return { rule: "not_granted", outcome: "rejected", doer, from: at, to: clause.to };
    }
    if (!verb || isUndecided(sentence, { at, clause }) || isNoun(sentence, { at, clause }) || words[verb.to] === "to") continue;
    if (
      words.slice(Math.max(clause.from, at - 3), at).some((word) => sets.futures.has(word)) &&
      !words.slice(clause.from, at).some((word) => sets.self.has(word))
    )
      continue;
    const isCourt = words.slice(Math.max(clause.from, at - 8), at).some((word) => sets.courts.has(word));
    const object = objectAsk(sentence, { from: verb.to, to: clause.to }, isCourt);
    if (object < 0 && !(outcome !== "deferred" && decidesEnquiry(sentence, { at, clause }))) continue;
    const doer = who(sentence, { at, clause });
    if (doer === undefined || (doer.words !== null && !canDemand(text, tokens, doer.words, lexicon))) continue;
    if (object >= 0 && words.slice(object, object + 5).some((word) => sets.pressWords.has(word))) continue;
    const isBare =
      object >= 0 &&
      words
        .slice(object + 1, clause.to)
        .every(
          (word, k) =>
            sets.adverbs.has(word) || sets.onDays.has(word) || sets.byWhom.has(word) || Boolean(tokens.isCapital[object + 1 + k]),
        );
    return { rule: "verb", outcome, doer, from: at, to: clause.to, isBare };
  }
  return undefined;
}

/** The place of the thing asked in the object right behind a verb; -1 when there is none. */
function objectAsk({ tokens, lexicon }: MoveSentence, { from, to }: WordRange, isCourt: boolean): number {
  const { words, before, isCapital } = tokens;
  const { sets } = lexicon;
  for (let k = from; k < Math.min(to, from + FARTHEST_ASK); k++) {
    const isAfterVerb = sets.auxiliaries.has(words[k - 1]!) || sets.pronouns.has(words[k - 1]!) || before[k]!.includes(",");
    if (!isAfterVerb && !sets.compounds.has(words[k + 1] ?? "") && (sets.asks.has(words[k]!) || (isCourt && sets.courtAsks.has(words[k]!))))
      return k;
    if (words[k] === "and" && isCapital[k + 1]) continue;
    if (sets.objectEnds.has(words[k]!) && !sets.quantities.has(words[k - 1]!)) return -1;
  }
  return -1;
}

/** "The request was denied by the board"; "made by the one and rejected by the other". */
function passiveAt(sentence: MoveSentence, { at, clause }: Place): Decision | undefined {
  const { tokens, lexicon } = sentence;
  const { words } = tokens;
  const { phrases, sets } = lexicon;
  for (const [outcome, list] of [
    ["rejected", phrases.rejected],
    ["accepted", phrases.accepted],
    ["deferred", phrases.deferred],
  ] as const) {
    const verb = list.at(words, at, clause.to);
    if (!verb) continue;
    let being = at - 1;
    while (being > clause.from && (sets.adverbs.has(words[being]!) || words[being]!.endsWith("ly"))) being--;
    const isEnd = verb.to === words.length && (words[being] === "is" || words[being] === "are");
    const isPassive = being >= clause.from && (sets.pastBeings.has(words[being]!) || isEnd);
    if (!isPassive && !(words[at - 1] === "and" && words[verb.to] === "by")) continue;
    if (isSupposed(tokens, { from: clause.from, at }, lexicon) || isGuarded(tokens, { from: clause.from, at }, lexicon)) continue;
    const asked = lastAsk(sentence, { from: Math.max(clause.from, at - LONGEST_SUBJECT), to: at }, outcome);
    if (asked < 0) continue;
    const by = words[verb.to] === "by" && verb.to + 1 < clause.to ? { from: verb.to + 1, to: Math.min(clause.to, verb.to + 7) } : null;
    return { rule: "passive", outcome, doer: { isSelf: false, words: by }, from: Math.max(clause.from, asked - 4), to: clause.to };
  }
  return undefined;
}

function lastAsk({ tokens, lexicon }: MoveSentence, { from, to }: WordRange, outcome: Outcome): number {
  const { words } = tokens;
  const { sets } = lexicon;
  for (let k = to - 1; k >= from; k--) {
    const isAsk = sets.asks.has(words[k]!) || (outcome !== "deferred" && (sets.offers.has(words[k]!) || sets.proposals.has(words[k]!)));
    if (
      !isAsk ||
      words[k - 1] === "to" ||
      sets.auxiliaries.has(words[k - 1] ?? "") ||
      sets.compounds.has(words[k + 1]!) ||
      words.slice(Math.max(0, k - 3), k).some((word) => word === "no" || word === "number")
    )
      continue;
    if (outcome === "deferred" && words.slice(Math.max(0, k - 2), k).includes("upon")) continue;
    return k;
  }
  return -1;
}

/** "refused to resign", "agreed to publish", "will not step down", "his refusal to testify". */
function actAt(sentence: MoveSentence, { at, clause }: Place): Decision | undefined {
  const { tokens, lexicon, text } = sentence;
  const { words } = tokens;
  const { phrases, sets } = lexicon;
  const refusal = phrases.refusalTo.at(words, at, clause.to);
  if (
    refusal &&
    at > clause.from &&
    isOwner(words[at - 1]!, sets) &&
    phrases.refusedActs.at(words, refusal.to, clause.to) &&
    !isSupposed(tokens, { from: clause.from, at }, lexicon)
  )
    return {
      rule: "refusal",
      outcome: "rejected",
      doer: { isSelf: words[at - 1] === "my" || words[at - 1] === "our", words: { from: at - 1, to: at } },
      from: at - 1,
      to: clause.to,
    };
  const made = (rule: string, outcome: Outcome, to: number = clause.to): Decision | undefined => {
    if (isUndecided(sentence, { at, clause })) return undefined;
    const doer = who(sentence, { at, clause });
    if (doer === undefined || (doer.words !== null && !canDemand(text, tokens, doer.words, lexicon))) return undefined;
    return { rule, outcome, doer, from: at, to };
  };
  const refuses = isNoun(sentence, { at, clause }) ? undefined : phrases.refusesTo.at(words, at, clause.to);
  if (refuses && (phrases.refusedActs.at(words, refuses.to, clause.to) || objectUpon(sentence, { from: refuses.to, to: clause.to })))
    return made("refuses", "rejected");
  const agrees = phrases.agreesTo.at(words, at, clause.to);
  if (agrees && phrases.grantedActs.at(words, agrees.to, clause.to)) return made("agrees", "accepted");
  const wont = phrases.willNot.at(words, at, clause.to);
  if (wont && (phrases.leavingActs.at(words, wont.to, clause.to) || phrases.withheldActs.at(words, wont.to, clause.to)))
    return made("will_not", "rejected");
  const yields = phrases.barelyAccepts.at(words, at, clause.to);
  if (yields && endsThere(sentence, { at: yields.to, clause }) && isPersonBefore(sentence, { at, clause }))
    return made("yields", "accepted");
  const barely = phrases.barelyRejects.at(words, at, clause.to);
  if (barely && isPersonBefore(sentence, { at, clause }) && endsThere(sentence, { at: barely.to, clause }))
    return made("barely", "rejected", Math.max(barely.to, clause.to));
  return undefined;
}

/** "refused to hand him over upon demand of the authorities". */
function objectUpon({ tokens, lexicon }: MoveSentence, { from, to }: WordRange): boolean {
  const { words } = tokens;
  return words.some(
    (word, k) =>
      k > from &&
      k < to &&
      (words[k - 1] === "upon" || words[k - 1] === "on") &&
      (word === "demand" || word === "request") &&
      lexicon.sets.asks.has(word),
  );
}

/** "There will be no inquiry", "my answer has not changed". */
function sayingAt(sentence: MoveSentence, { at, clause }: Place): Decision | undefined {
  const { tokens, lexicon } = sentence;
  const { words } = tokens;
  const { phrases } = lexicon;
  for (const [outcome, list] of [
    ["rejected", phrases.rejectSayings],
    ["accepted", phrases.acceptSayings],
    ["deferred", phrases.deferSayings],
  ] as const) {
    const saying = list.at(words, at, clause.to);
    if (!saying || isSupposed(tokens, { from: clause.from, at }, lexicon)) continue;
    if (outcome === "accepted" && isGuarded(tokens, { from: clause.from, at }, lexicon)) continue;
    return { rule: "saying", outcome, doer: sayerOf(sentence, { at, clause }), from: clause.from, to: clause.to };
  }
  return undefined;
}

/** "The prosecutor saw no grounds": of a saying that begins with its verb whoever stands before it, else the speaker. */
function sayerOf({ text, tokens, lexicon }: MoveSentence, { at, clause }: Place): Doer {
  if (!lexicon.sets.sayingVerbs.has(tokens.words[at]!)) return SPEAKER;
  const doer = doerOf(tokens, { from: clause.from, at }, lexicon);
  return doer.words !== null && canDemand(text, tokens, doer.words, lexicon) ? doer : SPEAKER;
}

const isOwner = (word: string, sets: MoveSentence["lexicon"]["sets"]): boolean =>
  sets.personal.has(word) || word === "their" || word === "its" || word === "our" || /['’]s?$/u.test(word);

/** "the delay", "grant applications", a man called Grant. */
function isNoun({ tokens, lexicon }: MoveSentence, { at, clause }: Place): boolean {
  const { words, isCapital } = tokens;
  const { sets } = lexicon;
  const verb = words[at]!;
  const last = at > clause.from ? words[at - 1]! : "";
  if (verb.endsWith("ing")) return !(sets.beings.has(last) || sets.adverbs.has(last) || tokens.before[at]!.includes(",") || last === "and");
  if (verb.endsWith("ed") || sets.irregular.has(verb))
    return sets.nounBefore.has(last) || isPassive(words, { from: clause.from, at }, sets);
  if (sets.nounBefore.has(last) || (isCapital[at] && !isCapital[at - 1]) || sets.asks.has(words[at + 1] ?? "")) return true;
  if (sets.nounsToo.has(verb))
    return !(isCapital[at - 1] || sets.people.has(last) || sets.authorities.has(last) || sets.pronouns.has(last));
  if (verb.endsWith("s")) return false;
  if (last === "who" || last === "which" || last === "that") return true;
  return !(
    sets.self.has(last) ||
    sets.auxiliaries.has(last) ||
    sets.adverbs.has(last) ||
    sets.pronouns.has(last) ||
    last === "to" ||
    last === "and" ||
    last.endsWith("s")
  );
}

function isPassive(
  words: readonly string[],
  { from, at }: { readonly from: number; readonly at: number },
  sets: MoveSentence["lexicon"]["sets"],
): boolean {
  let k = at - 1;
  while (k >= from && sets.adverbs.has(words[k]!)) k--;
  return k >= from && sets.beings.has(words[k]!);
}

/** "ruled out an early vote": the body or act stands right behind, with at most a few words before it. */
function decidesEnquiry({ tokens, lexicon }: MoveSentence, { at, clause }: Place): boolean {
  const { words } = tokens;
  const { phrases, sets } = lexicon;
  const verb = phrases.enquiryDecides.at(words, at, clause.to);
  if (!verb) return false;
  for (let k = verb.to; k < Math.min(clause.to, verb.to + 6); k++) {
    if (sets.enquired.has(words[k]!)) return true;
    if (sets.objectEnds.has(words[k]!) || sets.preambles.has(words[k]!)) return false;
  }
  return false;
}

/** Whether nothing follows that would be an object. */
const endsThere = ({ tokens, lexicon }: MoveSentence, { at, clause }: Place): boolean =>
  at >= clause.to || tokens.before[at]!.includes(",") || lexicon.sets.conditions.has(tokens.words[at]!) || tokens.words[at] === "and";

/** A person or a pronoun stands right before, and nothing is done to him: "she twice refused". */
function isPersonBefore({ text, tokens, lexicon }: MoveSentence, { at, clause }: Place): boolean {
  const { words } = tokens;
  let k = at - 1;
  while (k >= clause.from && (lexicon.sets.adverbs.has(words[k]!) || lexicon.sets.haves.has(words[k]!))) k--;
  return (
    k >= clause.from &&
    (lexicon.sets.self.has(words[k]!) ||
      (!lexicon.sets.everybody.has(words[k]!) &&
        !lexicon.sets.beings.has(words[k]!) &&
        canDemand(text, tokens, { from: k, to: k + 1 }, lexicon)))
  );
}

/** Supposed, denied, wished, or somebody else's act: "to reject", "should reject", "if he refuses". */
function isUndecided({ tokens, lexicon }: MoveSentence, { at, clause }: Place): boolean {
  const { words } = tokens;
  const { sets } = lexicon;
  let before = at - 1;
  while (before > clause.from && (sets.adverbs.has(words[before]!) || words[before]!.endsWith("ly"))) before--;
  if (words[before] === "to" && !sets.decides.has(words[before - 1] ?? "")) return true;
  return isGuarded(tokens, { from: clause.from, at }, lexicon) || isSupposed(tokens, { from: clause.from, at }, lexicon);
}

/** Who decides; undefined when a clause begins with a bare verb, which is a heading or a bidding. */
function who({ tokens, lexicon, isReported }: MoveSentence, { at, clause }: Place): Doer | undefined {
  if (isReported && at === 0) return SPEAKER;
  const doer = doerOf(tokens, { from: clause.from, at }, lexicon);
  if (doer.isSelf || doer.words !== null) return doer;
  return /(?:ed|ing)$/u.test(tokens.words[at]!) ? NOBODY : undefined;
}

/** A yes to a part. */
function softened({ tokens, lexicon }: MoveSentence, { outcome, from, to }: Decision): Outcome {
  return outcome === "accepted" && lexicon.phrases.partly.first(tokens.words, from, to) ? "partly" : outcome;
}

/** Demands by a verb of asking: "urged the minister to resign", "demands that", "called for an inquiry". Cost: at each word, the phrases that begin with it. */
import type { ClaimTokens } from "../text/claim-tokens.ts";
import { canDemand, doerOf, isAuthority, isGuarded, type Doer, type WordRange } from "./clause.ts";
import type { DemandLexicon } from "./demand-lexicon.ts";
import type { MoveSentence } from "./find-moves.ts";

/** Words that may name whom a demand is made of, at most. */
const LONGEST_ADDRESSEE = 26;

export interface Ask {
  readonly rule: string;
  readonly doer: Doer;
  readonly addressee: WordRange | null;
  readonly matterFrom: number;
}

export interface AskPlace {
  readonly at: number;
  readonly clause: WordRange;
}

/** The demand that the verb at a word makes; undefined when there is none. */
export function askAt(sentence: MoveSentence, place: AskPlace): Ask | undefined {
  const { tokens, lexicon, isReported } = sentence;
  const { words } = tokens;
  const { phrases, sets } = lexicon;
  const { at, clause } = place;
  const to = phrases.askTo.at(words, at, clause.to);
  const wish = phrases.wishTo.at(words, at, clause.to);
  const authority = to ?? phrases.askAuthorityTo.at(words, at, clause.to) ?? wish;
  const that = phrases.askThat.at(words, at, clause.to);
  const insists = phrases.insistThat.at(words, at, clause.to);
  const thing = phrases.askFor.at(words, at, clause.to);
  const advice = phrases.recommends.at(words, at, clause.to);
  if (!(authority || that || insists || thing || advice)) return undefined;
  const isCue = isReported && at === 0;
  if (!isCue && (isNoun(tokens, place, lexicon) || isGuarded(tokens, { from: clause.from, at }, lexicon))) return undefined;
  const doer: Doer = isCue ? { isSelf: true, words: null } : doerOf(tokens, { from: clause.from, at }, lexicon);
  if (doer.words !== null && (sets.impersonal.has(words[doer.words.to - 1]!) || !canDemand(sentence.text, tokens, doer.words, lexicon)))
    return undefined;
  if (isCapitalGerund(tokens, place)) return undefined;
  if (to === undefined && authority && doer.words !== null && sets.futures.has(words[at - 1] ?? "")) return undefined;
  if (!isCue && words[at - 1] === "to" && !isIntended(tokens, place, lexicon)) return undefined;
  const made = (rule: string, addressee: WordRange | null, matterFrom: number): Ask => ({ rule, doer, addressee, matterFrom });
  if (authority) {
    const found = addressed(sentence, { from: authority.to, to: clause.to }, { isWeak: to === undefined, isWish: wish !== undefined });
    if (found) return made("ask_to", found.addressee, found.matterFrom);
    if (phrases.askToDo.at(words, authority.to, clause.to) && doer.words !== null) return made("ask_to_do", null, authority.to + 1);
  }
  if (that && opensDemand(tokens, { from: that.to, to: words.length }, lexicon)) return made("ask_that", null, that.to);
  if (insists && words[insists.to] === "that" && isOrder(words, insists.to, clause.to)) return made("ask_that", null, insists.to);
  if (thing && thing.to - 1 > at && words[thing.to - 1] === "for") {
    const found = addressed(sentence, { from: thing.to, to: clause.to }, { isWeak: true, isWish: false });
    if (found) return made("ask_for_to", found.addressee, found.matterFrom);
  }
  if (thing && isThing(tokens, { from: thing.to, to: clause.to }, lexicon)) return made("ask_for", null, thing.to);
  if (advice && !doer.isSelf && words.slice(advice.to, advice.to + 4).some((word) => sets.enquiries.has(word)))
    return made("ask_for", null, advice.to);
  const isOfficial =
    doer.words !== null &&
    words.slice(doer.words.from, doer.words.to).some((word) => sets.authorities.has(word) || sets.enquired.has(word));
  if (
    advice &&
    (doer.isSelf || (isOfficial && words[advice.to] === "that")) &&
    isRecommended(words, { from: advice.to, to: clause.to }, lexicon)
  )
    return made("recommend", null, advice.to);
  return undefined;
}

/** Whom a verb addresses and where what he is to do begins. */
function addressed(
  { text, tokens, lexicon }: Pick<MoveSentence, "text" | "tokens" | "lexicon">,
  { from, to }: WordRange,
  { isWeak, isWish }: { readonly isWeak: boolean; readonly isWish: boolean },
): { readonly addressee: WordRange; readonly matterFrom: number } | undefined {
  const { words, before } = tokens;
  const { sets } = lexicon;
  // "called on Monday for the minister to resign".
  if (sets.onDays.has(words[from] ?? "") && words[from + 1] === "for")
    return addressed({ text, tokens, lexicon }, { from: from + 2, to }, { isWeak: true, isWish });
  if (from >= to || sets.noAddressee.has(words[from]!)) return undefined;
  if (words[from - 1] === "to" && (sets.acts.has(words[from]!) || sets.readerActs.has(words[from]!))) return undefined;
  for (let k = from + 1; k < Math.min(to - 1, from + LONGEST_ADDRESSEE); k++) {
    if (before[k]!.includes(",") && (sets.contentEnds.has(words[k]!) || words[k]!.endsWith("ing"))) return undefined;
    if (sets.enquiry.has(words[k]!)) return undefined;
    // In a heading the act has a capital too: "Urges Congress to Pass".
    if (words[k] !== "to" || sets.noVerbs.has(words[k + 1]!) || (tokens.isCapital[k + 1] && !tokens.isCapital[from - 1])) continue;
    const end = words[k - 1] === "not" || words[k - 1] === "instead" ? k - 1 : k;
    const addressee = { from, to: end };
    if (end === from) return undefined;
    const isYou = words[from] === "you" || words[from] === "your";
    const act = words[k + 1]!;
    if (isYou && sets.readerActs.has(act)) return undefined;
    if (isWish && !sets.acts.has(act)) return undefined;
    if (isWeak && (sets.courtesies.has(act) || ((isYou || sets.addressed.has(words[from]!)) && !sets.acts.has(act)))) return undefined;
    if (
      words.slice(from, Math.min(end, from + 4)).some((word) => sets.urgedThings.has(word)) &&
      !isAddressable(text, tokens, addressee, lexicon)
    )
      return undefined;
    if (sets.everybody.has(words[end - 1]!) || (sets.everybody.has(words[from]!) && words[from] !== "all")) return undefined;
    if (isWeak && !isYou && !isAddressable(text, tokens, addressee, lexicon)) return undefined;
    return { addressee, matterFrom: k + 1 };
  }
  return undefined;
}

const isAddressable = (text: string, tokens: ClaimTokens, range: WordRange, lexicon: DemandLexicon): boolean =>
  lexicon.sets.addressed.has(tokens.words[range.from]!) || isAuthority(text, tokens, range, lexicon);

/** Whether a word of asking is a noun here: "the request", "repeated calls". */
function isNoun(tokens: ClaimTokens, { at, clause }: AskPlace, { sets }: DemandLexicon): boolean {
  const { words, isCapital } = tokens;
  const isBare = !words[at]!.endsWith("ing") && !words[at]!.endsWith("ed");
  if (at === clause.from) return isBare;
  const last = words[at - 1]!;
  if (words[at]!.endsWith("ing") ? sets.determiners.has(last) : sets.nounBefore.has(last)) return true;
  if (/['’]s?$/u.test(last)) return true;
  if (sets.beings.has(last)) return !words[at]!.endsWith("ing");
  if (!isBare) return false;
  const isVerb =
    isCapital[at - 1] ||
    sets.pronouns.has(last) ||
    sets.self.has(last) ||
    sets.people.has(last) ||
    sets.auxiliaries.has(last) ||
    sets.adverbs.has(last) ||
    last === "and" ||
    last === "to" ||
    last === "or" ||
    last.endsWith("ly") ||
    sets.authorities.has(last);
  return !isVerb;
}

/** A heading: "Remarks Urging Modernization". */
const isCapitalGerund = ({ words, isCapital }: ClaimTokens, { at, clause }: AskPlace): boolean =>
  at > clause.from && Boolean(isCapital[at]) && words[at]!.endsWith("ing");

/** "We are writing to urge": the infinitive is the act itself. */
function isIntended(tokens: ClaimTokens, { at, clause }: AskPlace, { sets }: DemandLexicon): boolean {
  return tokens.words.slice(Math.max(clause.from, at - 14), at - 1).some((word) => sets.intents.has(word));
}

/** "that …", or a subject and a bare "be" or verb: "demanding it be withdrawn", "requested he appear". */
function opensDemand({ words }: ClaimTokens, { from, to }: WordRange, { sets }: DemandLexicon): boolean {
  if (from >= to) return false;
  if (words[from] === "that") return true;
  if (words[from] === "to" || words.slice(from, Math.min(to, from + 6)).some((word) => sets.enquiry.has(word) && word !== "that"))
    return false;
  if (words[from + 1] === "be") return true;
  if (sets.pronouns.has(words[from]!) && from + 1 < to) return sets.acts.has(words[from + 1]!);
  for (let k = from + 1; k < Math.min(to, from + 6); k++)
    if (words[k] === "be" && words[k - 1] !== "to") return sets.determiners.has(words[from]!);
  return false;
}

const isOrder = (words: readonly string[], from: number, to: number): boolean =>
  words
    .slice(from, Math.min(to, from + 20))
    .some(
      (word, k, ahead) =>
        (word === "be" && !["to", "will", "would", "may", "can", "could"].includes(ahead[k - 1] ?? "")) ||
        word === "must" ||
        word === "should",
    );

/** Whether what is asked for is a thing somebody can be asked for, and no mood: "an inquiry", not "unity". */
function isThing({ words, isCapital, starts }: ClaimTokens, { from, to }: WordRange, { sets }: DemandLexicon): boolean {
  if (from >= to || sets.noAddressee.has(words[from]!)) return false;
  if (words.slice(from, Math.min(to, from + 4)).some((word) => sets.vague.has(word))) return false;
  if (sets.addressed.has(words[from]!)) return words[from + 1] === "to";
  return (
    starts.length > 0 &&
    (sets.determiners.has(words[from]!) ||
      sets.bareObjects.has(words[from]!) ||
      Boolean(isCapital[from]) ||
      sets.enquiries.has(words[from]!) ||
      words.slice(from + 1, Math.min(to, from + 3)).some((word) => sets.bareObjects.has(word) || sets.enquiries.has(word)))
  );
}

const isRecommended = (words: readonly string[], { from, to }: WordRange, { sets }: DemandLexicon): boolean =>
  words[from] === "that" || words.slice(from, Math.min(to, from + 8)).some((word) => sets.recommended.has(word));

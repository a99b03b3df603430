/** Demands without a verb of asking before whom: "was urged to", "pressure to", "Congress must", "it is time for him to", "until noon to go". */
import { canDemand, doerOf, isAuthority, isGuarded, isSupposed, wordBefore, type Doer, type WordRange } from "./clause.ts";
import type { Ask, AskPlace } from "./asks.ts";
import type { MoveSentence } from "./find-moves.ts";

const NOBODY: Doer = { isSelf: false, words: null };
const SPEAKER: Doer = { isSelf: true, words: null };
const LONGEST_NAME = 10;

export function otherAskAt(sentence: MoveSentence, place: AskPlace): Ask | undefined {
  return (
    passiveAt(sentence, place) ??
    nounAt(sentence, place) ??
    dutyAt(sentence, place) ??
    timeAt(sentence, place) ??
    wantAt(sentence, place) ??
    leaveAt(sentence, place) ??
    resignationAt(sentence, place) ??
    ultimatumAt(sentence, place)
  );
}

/** "was asked to resign": who asked is not told. */
function passiveAt({ text, tokens, lexicon }: MoveSentence, { at, clause }: AskPlace): Ask | undefined {
  const { words } = tokens;
  const { phrases, sets } = lexicon;
  const cue = phrases.askedTo.at(words, at, clause.to);
  if (!cue || words[cue.to] !== "to" || sets.noVerbs.has(words[cue.to + 1] ?? "the")) return undefined;
  if (
    !words.slice(Math.max(clause.from, at - 3), at).some((word) => sets.pastBeings.has(word)) ||
    isGuarded(tokens, { from: clause.from, at }, lexicon)
  )
    return undefined;
  const { words: asked } = doerOf(tokens, { from: clause.from, at }, lexicon);
  if (asked === null || (!isAuthority(text, tokens, asked, lexicon) && !sets.pronouns.has(words[asked.from]!))) return undefined;
  return { rule: "asked_to", doer: NOBODY, addressee: asked, matterFrom: cue.to + 1 };
}

/** "faces pressure from his party to resign", "the request of Deputy X that", "repeated calls by the union for". */
function nounAt({ text, tokens, lexicon }: MoveSentence, { at, clause }: AskPlace): Ask | undefined {
  const { words } = tokens;
  const { sets } = lexicon;
  if (!sets.askNouns.has(words[at]!) || isSupposed(tokens, { from: clause.from, at }, lexicon)) return undefined;
  const faced = words.findIndex((word, k) => k >= Math.max(clause.from, at - 6) && k < at && sets.faces.has(word));
  const addressee = faced > clause.from ? doerOf(tokens, { from: clause.from, at: faced }, lexicon).words : null;
  const isFrom = words[at + 1] === "from" || words[at + 1] === "of" || words[at + 1] === "by";
  for (let k = at + 1; k < Math.min(clause.to - 1, at + 2 + LONGEST_NAME); k++) {
    const opens = words[k] === "that" || (words[k] === "to" && !sets.noVerbs.has(words[k + 1]!));
    if (!opens) {
      if (!isFrom || words[k] === "who") break;
      continue;
    }
    const who = isFrom ? { from: at + 2, to: k } : null;
    if (who !== null && (who.to <= who.from || !canDemand(text, tokens, who, lexicon))) return undefined;
    if (who !== null && words.slice(who.from, who.to).some((word, i) => word.endsWith("ed") && !tokens.isCapital[who.from + i]))
      return undefined;
    if (addressee === null && who === null) return undefined;
    return { rule: "ask_noun", doer: who === null ? NOBODY : { isSelf: false, words: who }, addressee, matterFrom: k + 1 };
  }
  return undefined;
}

/** "Congress must act": a duty laid on an authority that is not the speaker's own side. */
function dutyAt({ text, tokens, lexicon }: MoveSentence, { at, clause }: AskPlace): Ask | undefined {
  const { words } = tokens;
  const { phrases, sets } = lexicon;
  const cue = phrases.duties.at(words, at, clause.to);
  if (!cue || cue.to >= clause.to) return undefined;
  if (sets.futures.has(words[at - 1] ?? "")) return undefined;
  let act = cue.to;
  while (act < clause.to && sets.adverbs.has(words[act]!)) act++;
  if (act >= clause.to || sets.noActs.has(words[act]!) || sets.noVerbs.has(words[act]!) || words[act]!.endsWith("ing")) return undefined;
  const last = wordBefore(tokens, { from: clause.from, at }, lexicon);
  const isPerson = last >= 0 && sets.pronouns.has(words[last]!) && !sets.addressed.has(words[last]!);
  const subject =
    last < 0 ? null : isPerson ? { from: last, to: last + 1 } : nounPhraseEnding(tokens, { from: clause.from, to: last + 1 }, lexicon);
  if (subject === null || isSupposed(tokens, { from: clause.from, at: subject.from }, lexicon)) return undefined;
  const isOfPerson = phrases.leavingActs.at(words, act, clause.to) ?? phrases.answerable.at(words, act, clause.to);
  const isLeaving = isOfPerson !== undefined && words[subject.from] !== "you" && isNamed(tokens, subject, lexicon);
  if (!(isLeaving || isObliged(text, tokens, subject, lexicon)) || !isOwnView(tokens, { from: clause.from, at: subject.from }, lexicon))
    return undefined;
  return { rule: "duty", doer: SPEAKER, addressee: subject, matterFrom: act };
}

/** A person by name or pronoun: of whom only that he go or speak is demanded by a word of duty. */
const isNamed = ({ words, isCapital }: MoveSentence["tokens"], { from, to }: WordRange, { sets }: MoveSentence["lexicon"]): boolean =>
  sets.pronouns.has(words[from]!) ||
  (Boolean(isCapital[to - 1]) && !sets.everybody.has(words[to - 1]!) && !sets.generic.has(words[to - 1]!));

/** The duty opens its clause, or the speaker says that he thinks so: not "she believes the council should", "something the council should". */
function isOwnView(
  { words, before }: MoveSentence["tokens"],
  { from, at }: { readonly from: number; readonly at: number },
  { sets }: MoveSentence["lexicon"],
): boolean {
  if (at === from || before[at]!.includes(",") || words[at - 1] === "and" || words[at - 1] === "but") return true;
  const ahead = words.slice(from, at);
  return ahead.every((word) => sets.openers.has(word) || sets.adverbs.has(word)) || ahead.some((word) => sets.self.has(word));
}

/** Names that stand right before a verb: back to a word that is no part of a name. */
function nounPhraseEnding(
  { words, isCapital, before }: MoveSentence["tokens"],
  { from, to }: WordRange,
  { sets }: MoveSentence["lexicon"],
): WordRange | null {
  let start = to;
  while (start > from && start > to - LONGEST_NAME) {
    const word = words[start - 1]!;
    if (
      !(
        isCapital[start - 1] ||
        sets.authorities.has(word) ||
        sets.titles.has(word) ||
        word === "of" ||
        word === "the" ||
        word === "and" ||
        word === "our" ||
        word === "his"
      )
    )
      break;
    if (sets.openers.has(word) && word !== "and") break;
    start--;
    if (before[start]!.includes(",")) break;
  }
  for (let k = start - 1; k >= Math.max(from, start - 3) && start < to; k--) if (sets.articles.has(words[k]!)) start = k;
  while (start < to && (words[start] === "and" || words[start] === "of")) start++;
  return start < to ? { from: start, to } : null;
}

/** An office, a body or an acronym; not a country, a bill, or everybody. */
function isObliged(text: string, tokens: MoveSentence["tokens"], range: WordRange, lexicon: MoveSentence["lexicon"]): boolean {
  const { words, starts, ends } = tokens;
  const { sets } = lexicon;
  const head = words[range.to - 1]!;
  if (sets.everybody.has(head) || sets.papers.has(head) || sets.self.has(words[range.from]!)) return false;
  const own = words.slice(range.from, range.to);
  if (own.some((word) => sets.titles.has(word))) return true;
  if (sets.generic.has(head) || sets.generic.has(words[range.from]!) || words[range.from] === "our") return false;
  if (sets.authorities.has(head)) return range.to - range.from > 1 || text.slice(starts[range.from], ends[range.from]) !== head;
  return range.to - range.from === 1 && /^[A-Z]{3,6}$/u.test(text.slice(starts[range.from], ends[range.from]));
}

/** "It is time for the government to": of an authority. */
function timeAt({ text, tokens, lexicon }: MoveSentence, { at, clause }: AskPlace): Ask | undefined {
  const { words } = tokens;
  const { phrases, sets } = lexicon;
  const cue = phrases.timeFor.at(words, at, clause.to);
  if (!cue || isGuarded(tokens, { from: clause.from, at }, lexicon)) return undefined;
  for (let k = cue.to + 1; k < Math.min(clause.to - 1, cue.to + LONGEST_NAME); k++) {
    if (words[k] !== "to" || sets.noVerbs.has(words[k + 1]!)) continue;
    const addressee = { from: cue.to, to: k };
    return isObliged(text, tokens, addressee, lexicon) ? { rule: "time_for", doer: SPEAKER, addressee, matterFrom: k + 1 } : undefined;
  }
  return undefined;
}

/** "wants the whole contract torn up". */
function wantAt({ text, tokens, lexicon }: MoveSentence, { at, clause }: AskPlace): Ask | undefined {
  const { words, before, isCapital } = tokens;
  const { sets } = lexicon;
  if (!sets.wants.has(words[at]!) || at === clause.from || isGuarded(tokens, { from: clause.from, at }, lexicon)) return undefined;
  const isPerson = sets.addressed.has(words[at + 1] ?? "") || words[at + 1] === "you" || words[at + 1] === "them";
  if (!sets.determiners.has(words[at + 1] ?? "") && !isCapital[at + 1] && !isPerson) return undefined;
  const body = words.findIndex((word, k) => k > at + 1 && k < Math.min(clause.to, at + 5) && sets.bodies.has(word));
  if (body > 0 && (words[at + 1] === "a" || words[at + 1] === "an") && !sets.compounds.has(words[body + 1] ?? "")) {
    const doer = doerOf(tokens, { from: clause.from, at }, lexicon);
    if (doer.words === null ? doer.isSelf : canDemand(text, tokens, doer.words, lexicon) && !sets.impersonal.has(words[doer.words.to - 1]!))
      return { rule: "want_body", doer, addressee: null, matterFrom: at + 1 };
  }
  for (let k = at + 2; k < Math.min(clause.to, at + 7); k++) {
    if (words[k] === "to" || before[k]!.includes(",")) return undefined;
    if (!sets.wantedEnds.has(words[k]!)) continue;
    const doer = doerOf(tokens, { from: clause.from, at }, lexicon);
    if (doer.words !== null && !canDemand(text, tokens, doer.words, lexicon)) return undefined;
    const wanted = { from: at + 1, to: k };
    const isOut = lexicon.phrases.leavings.at(words, k, clause.to) && (isPerson || isNamed(tokens, wanted, lexicon));
    return { rule: "want", doer, addressee: isOut ? wanted : null, matterFrom: isOut ? k : at + 1 };
  }
  return undefined;
}

/** "The first thing is that she goes", "for the leader to go". */
function leaveAt(sentence: MoveSentence, { at, clause }: AskPlace): Ask | undefined {
  const { text, tokens, lexicon } = sentence;
  const { words } = tokens;
  const { phrases } = lexicon;
  const cue = phrases.leaveCues.at(words, at, clause.to);
  if (!cue || isGuarded(tokens, { from: clause.from, at }, lexicon)) return undefined;
  for (let k = cue.to + 1; k < Math.min(clause.to, cue.to + 6); k++) {
    const leaves = phrases.leaves.at(words, k, clause.to);
    if (!leaves) continue;
    const addressee = { from: cue.to, to: k };
    const isOne = isNamed(tokens, addressee, lexicon) || isAuthority(text, tokens, addressee, lexicon);
    const next = words[leaves.to] ?? "";
    const isEnd =
      leaves.to >= clause.to || lexicon.sets.openers.has(next) || lexicon.sets.adverbs.has(next) || lexicon.sets.conditions.has(next);
    return isOne && isEnd ? { rule: "leave", doer: SPEAKER, addressee, matterFrom: k } : undefined;
  }
  return undefined;
}

/** "Her resignation would be a good beginning." */
function resignationAt({ tokens, lexicon }: MoveSentence, { at, clause }: AskPlace): Ask | undefined {
  const { words } = tokens;
  if (words[at - 1] !== "resignation" || at - 2 < clause.from || !lexicon.phrases.resignationWanted.at(words, at, clause.to))
    return undefined;
  const owner = words[at - 2]!;
  if (!lexicon.sets.personal.has(owner) && !/['’]s?$/u.test(owner)) return undefined;
  return { rule: "resignation", doer: SPEAKER, addressee: { from: at - 2, to: at - 1 }, matterFrom: at - 1 };
}

/** "had given her until noon to go". */
function ultimatumAt({ text, tokens, lexicon }: MoveSentence, { at, clause }: AskPlace): Ask | undefined {
  const { words } = tokens;
  const cue = lexicon.phrases.ultimatums.at(words, at, clause.to);
  if (!cue || cue.to >= clause.to || lexicon.sets.noVerbs.has(words[cue.to]!)) return undefined;
  const doer = doerOf(tokens, { from: clause.from, at }, lexicon);
  if (doer.words === null ? !doer.isSelf : !canDemand(text, tokens, doer.words, lexicon)) return undefined;
  const until = words.indexOf("until", at);
  const term = words.findIndex((word, k) => k > at + 1 && k < cue.to && lexicon.sets.terms.has(word));
  const isTerm = !(until > 0 && until < cue.to);
  if (isTerm && !lexicon.sets.acts.has(words[cue.to]!)) return undefined;
  const addressee = { from: at + 1, to: isTerm ? term : until };
  return addressee.to > addressee.from ? { rule: "ultimatum", doer, addressee, matterFrom: cue.to } : undefined;
}

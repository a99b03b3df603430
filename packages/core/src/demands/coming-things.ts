/**
 * Announcements in freer words: what hearers will get, what somebody promised, what is still being chosen or written, what remains a secret, what lies
 * before the hearer. Cost: at each word, the phrases that begin with it; in a sentence that holds one, the two sentences before it.
 */
import type { Extent } from "../model/extent.ts";
import { canDemand, doerOf, isGuarded, isSupposed, type Doer, type WordRange } from "./clause.ts";
import type { Giving, Place } from "./find-announcements.ts";
import type { MoveSentence } from "./find-moves.ts";
import { objectThings, OF_MOVEMENTS, subjectThings, thingBehind, thingMeant, type Subject } from "./named-things.ts";

type Around = () => readonly Extent[];

const SPEAKER: Doer = { isSelf: true, words: null };
const LONGEST_OBJECT = 9;
const LONGEST_SUBJECT = 24;
/** Words that a name of somebody before "had promised" has, at most. */
const LONGEST_NAME = 6;

export function comingThingAt(sentence: MoveSentence, place: Place, around: Around): Giving | undefined {
  const { tokens, lexicon } = sentence;
  if (isSupposed(tokens, { from: place.clause.from, at: place.at }, lexicon)) return undefined;
  return (
    hearersGetAt(sentence, place, around) ??
    promisedAt(sentence, place, around) ??
    toBeCalledAt(sentence, place) ??
    beingChosenAt(sentence, place) ??
    stillUnknownAt(sentence, place) ??
    hereItIsAt(sentence, place, around) ??
    isHereAt(sentence, place) ??
    itWillBeAt(sentence, place, around) ??
    asForAt(sentence, place)
  );
}

const giving = (
  rule: string,
  { at, clause }: Place,
  rest: Pick<Giving, "status" | "doer" | "subjects"> & { readonly from?: number },
): Giving | undefined =>
  rest.subjects.length === 0
    ? undefined
    : {
        rule,
        status: rest.status,
        doer: rest.doer,
        subjects: rest.subjects,
        range: { from: rest.from ?? at, to: clause.to },
        next: at + 1,
      };

/** "You will be able to read it before the month is out", "you shall have the sheet by Friday": soon, unless nothing but reading can be meant. */
function hearersGetAt(sentence: MoveSentence, place: Place, around: Around): Giving | undefined {
  const { tokens, lexicon } = sentence;
  const { words } = tokens;
  const { at, clause } = place;
  const reads = lexicon.phrases.hearersRead.at(words, at, clause.to);
  const cue = reads ?? lexicon.phrases.hearersGet.at(words, at, clause.to);
  if (!cue || isNegated(sentence, { from: cue.from, to: cue.to })) return undefined;
  const isSoon = lexicon.phrases.when.first(words, cue.to, clause.to) !== undefined;
  if (!isSoon && !reads) return undefined;
  const subjects = objectOrIt(sentence, { from: cue.to, to: clause.to }, around);
  return giving("hearers", place, { status: "open", doer: SPEAKER, subjects });
}

/** The things in an object; for "it" and "them" the thing that is meant. */
function objectOrIt(sentence: MoveSentence, { from, to }: WordRange, around: Around): readonly Subject[] {
  const { words } = sentence.tokens;
  if (!sentence.lexicon.sets.itWords.has(words[from] ?? ""))
    return objectThings(sentence, { from, to: Math.min(to, from + LONGEST_OBJECT) });
  const subject = thingMeant(sentence, from, around);
  return subject === undefined ? [] : [subject];
}

/** "She said that the tape would be published", "he would release it", "it would be out any day now": told by a word of promising or saying before. */
function promisedAt(sentence: MoveSentence, place: Place, around: Around): Giving | undefined {
  const { text, tokens, lexicon } = sentence;
  const { words } = tokens;
  const { phrases, sets } = lexicon;
  const { at, clause } = place;
  const plain = phrases.promisesThing.at(words, at, clause.to);
  if (plain) return promisedThing(sentence, place, plain);
  const gives = phrases.wouldGive.at(words, at, clause.to);
  const given = gives ? undefined : phrases.wouldBeGiven.at(words, at, clause.to);
  const cue = gives ?? given;
  if (!cue || isNegated(sentence, cue) || words.slice(cue.to, clause.to).some((word) => word === "if" || word === "unless"))
    return undefined;
  const said = lastIn(words, { from: Math.max(clause.from, at - LONGEST_SUBJECT), to: at }, sets.promisings);
  if (said < 0 || isGuarded(tokens, { from: clause.from, at: said }, lexicon)) return undefined;
  const doer = sentence.isReported && said === 0 ? SPEAKER : doerOf(tokens, { from: clause.from, at: said }, lexicon);
  if (doer.words === null ? !doer.isSelf : !canDemand(text, tokens, doer.words, lexicon)) return undefined;
  const subjects = gives
    ? objectOrIt(sentence, { from: cue.to, to: clause.to }, around)
    : sets.itWords.has(words[at - 1] ?? "")
      ? itThings(sentence, at - 1, around)
      : subjectThings(sentence, { from: said + 1, to: at }).slice(0, 1);
  return giving("promised", place, { status: "open", doer, subjects, from: doer.words?.from ?? said });
}

/** "For the third she promised a document": nobody else is promised it. */
function promisedThing(sentence: MoveSentence, place: Place, { from, to }: WordRange): Giving | undefined {
  const { text, tokens, lexicon } = sentence;
  const { at, clause } = place;
  if (isGuarded(tokens, { from: clause.from, at }, lexicon) || lexicon.sets.beings.has(tokens.words[at - 1] ?? "")) return undefined;
  const doer = sentence.isReported && from === 0 ? SPEAKER : doerOf(tokens, { from: clause.from, at: from }, lexicon);
  if (doer.words === null ? !doer.isSelf : !canDemand(text, tokens, doer.words, lexicon)) return undefined;
  const subjects = objectThings(sentence, { from: to, to: Math.min(clause.to, to + LONGEST_OBJECT) }).filter(
    (subject) => subject !== "other",
  );
  return giving("promises", place, { status: "open", doer, subjects, from: doer.words?.from ?? at });
}

const itThings = (sentence: MoveSentence, at: number, around: Around): readonly Subject[] => {
  const subject = thingMeant(sentence, at, around);
  return subject === undefined ? [] : [subject];
};

/** "What it is to be called we shall tell you after the holiday." */
function toBeCalledAt(sentence: MoveSentence, place: Place): Giving | undefined {
  const { words } = sentence.tokens;
  const { phrases, sets } = sentence.lexicon;
  if (!phrases.toBeCalled.at(words, place.at, place.clause.to)) return undefined;
  const { from, to } = place.clause;
  if (!words.slice(from, to).some((word) => sets.tellings.has(word)) && phrases.when.first(words, from, to) === undefined) return undefined;
  return giving("to_be_called", { ...place, at: from }, { status: "open", doer: SPEAKER, subjects: ["name"] });
}

/** "We are still looking for a name", "Sunita is finding us a name", "our manifesto is being written". */
function beingChosenAt(sentence: MoveSentence, place: Place): Giving | undefined {
  const { text, tokens, lexicon } = sentence;
  const { words } = tokens;
  const { phrases, sets } = lexicon;
  const { at, clause } = place;
  const chooses = phrases.choosing.at(words, at, clause.to);
  const drafts = chooses ? undefined : phrases.drafting.at(words, at, clause.to);
  const active = chooses ?? drafts;
  if (active) {
    if (isGuarded(tokens, { from: clause.from, at }, lexicon)) return undefined;
    const things = objectThings(sentence, { from: active.to, to: Math.min(clause.to, active.to + 6) });
    const subjects = ownThings(sentence, things, { from: active.to, to: clause.to }).filter(
      (subject) => (subject === "programme") === Boolean(drafts),
    );
    const isOurs = words.slice(clause.from, clause.to).some((word) => sets.self.has(word) || sets.ownings.has(word));
    const doer = isOurs ? SPEAKER : doerOf(tokens, { from: clause.from, at }, lexicon);
    const isMovement = doer.words !== null && words.slice(doer.words.from, doer.words.to).some((word) => sets.movements.has(word));
    if (doer.words === null ? !doer.isSelf : !(isMovement || canDemand(text, tokens, doer.words, lexicon))) return undefined;
    return giving("choosing", place, { status: "open", doer, subjects, from: doer.words?.from ?? clause.from });
  }
  const passive = phrases.beingMade.at(words, at, clause.to);
  if (!passive || isGuarded(tokens, { from: clause.from, at }, lexicon)) return undefined;
  const range = { from: Math.max(clause.from, at - LONGEST_SUBJECT), to: at };
  return ofWhom(sentence, place, range, ownThings(sentence, subjectThings(sentence, range), range), "being_made");
}

/** "The name of the new group, which X had promised, remains a secret", "the sheet that X had promised has not appeared". */
function stillUnknownAt(sentence: MoveSentence, place: Place): Giving | undefined {
  const { tokens, lexicon } = sentence;
  const { words } = tokens;
  const { at, clause } = place;
  const range = { from: Math.max(clause.from, at - LONGEST_SUBJECT), to: at };
  const subjects = subjectThings(sentence, range);
  if (subjects.length === 0) return undefined;
  if (lexicon.phrases.stillUnknown.at(words, at, clause.to))
    return ofWhom(sentence, place, range, ownThings(sentence, subjects, range), "still_unknown");
  if (!lexicon.phrases.notCome.at(words, at, clause.to) || promiserIn(sentence, range) === undefined) return undefined;
  return ofWhom(sentence, place, range, subjects.slice(0, 1), "not_come");
}

/** By whom a thing is to come: who had promised it, whose it is ("the party's manifesto"), else the speaker. */
function ofWhom(sentence: MoveSentence, place: Place, range: WordRange, subjects: readonly Subject[], rule: string): Giving | undefined {
  const { tokens, lexicon } = sentence;
  const { words } = tokens;
  const promiser = promiserIn(sentence, range);
  const owner = words.findIndex((word, k) => k >= range.from && k < range.to && /['’]s?$/u.test(word));
  const phrase = promiser ?? (owner < 0 ? null : { from: range.from, to: owner + 1 });
  const isSelf =
    phrase === null || words.slice(phrase.from, phrase.to).some((word) => lexicon.sets.self.has(word) || lexicon.sets.ownings.has(word));
  return giving(rule, place, { status: "open", doer: isSelf ? SPEAKER : { isSelf: false, words: phrase }, subjects, from: range.from });
}

/** "…, which Sunita Marwood had promised": the words that name her. */
function promiserIn({ tokens: { words }, lexicon: { sets } }: MoveSentence, { from, to }: WordRange): WordRange | undefined {
  const promised = lastIn(words, { from, to }, sets.promisings);
  if (promised < 0) return undefined;
  let end = promised;
  while (end > from && (sets.haves.has(words[end - 1]!) || sets.adverbs.has(words[end - 1]!))) end--;
  for (let k = end - 1; k >= Math.max(from, end - LONGEST_NAME); k--)
    if (words[k] === "which" || words[k] === "that") return k + 1 < end ? { from: k + 1, to: end } : undefined;
  return undefined;
}

/** "Here it is." */
function hereItIsAt(sentence: MoveSentence, place: Place, around: Around): Giving | undefined {
  const cue = sentence.lexicon.phrases.hereItIs.at(sentence.tokens.words, place.at, place.clause.to);
  return cue && cue.to === place.clause.to
    ? giving("here_it_is", place, {
        status: "delivered",
        doer: SPEAKER,
        subjects: [thingMeant(sentence, place.at, around) ?? thingBehind(sentence, around)].flatMap((subject) =>
          subject === undefined || subject === "other" ? [] : [subject],
        ),
      })
    : undefined;
}

/** "Copies are attached", "the letter is in your folders", "the pages can be read on our site". */
function isHereAt(sentence: MoveSentence, place: Place): Giving | undefined {
  const { tokens, lexicon } = sentence;
  const { words } = tokens;
  const { at, clause } = place;
  if (!lexicon.phrases.isHere.at(words, at, clause.to) || isGuarded(tokens, { from: clause.from, at }, lexicon)) return undefined;
  const range = { from: Math.max(clause.from, at - LONGEST_SUBJECT), to: at };
  const named = subjectThings(sentence, range);
  const bare = (words[at - 1] ?? "").endsWith("s") ? lexicon.subjectOf.get(words[at - 1]!) : undefined;
  const subjects = (named.length > 0 || bare === undefined ? named : [bare]).filter((subject) => subject !== "other");
  return giving("is_here", place, { status: "delivered", doer: SPEAKER, subjects, from: range.from });
}

/** "It will be out in June": of the thing named last. */
function itWillBeAt(sentence: MoveSentence, place: Place, around: Around): Giving | undefined {
  const { words } = sentence.tokens;
  const { phrases, sets } = sentence.lexicon;
  const { at, clause } = place;
  const cue = phrases.willBeGiven.at(words, at, clause.to);
  if (!cue || at === clause.from || !sets.itWords.has(words[at - 1]!) || isNegated(sentence, cue)) return undefined;
  if (at - 1 > clause.from && !sets.openers.has(words[at - 2]!)) return undefined;
  return giving("it_will_be", place, { status: "open", doer: SPEAKER, subjects: itThings(sentence, at - 1, around), from: at - 1 });
}

/** "As for a manifesto, let us get through Easter": put off in whatever words. */
function asForAt(sentence: MoveSentence, place: Place): Giving | undefined {
  const { words, before } = sentence.tokens;
  const { phrases } = sentence.lexicon;
  const { at, clause } = place;
  if (at > clause.from + 1 || !phrases.asFor.at(words, at, clause.to)) return undefined;
  const comma = words.findIndex((_, k) => k > at && k < clause.to && before[k]!.includes(","));
  if (comma < 0) return undefined;
  const isPutOff =
    phrases.patience.first(words, comma, clause.to) ??
    phrases.inTime.first(words, comma, clause.to) ??
    phrases.when.first(words, comma, clause.to);
  const subjects = subjectThings(sentence, { from: at, to: comma }).filter((subject) => OF_MOVEMENTS.includes(subject));
  return isPutOff ? giving("as_for", place, { status: "open", doer: SPEAKER, subjects }) : undefined;
}

/** Of a name and a symbol those of a party or movement, of plans its programme. */
function ownThings(
  { tokens: { words }, lexicon: { sets, phrases, subjectOf } }: MoveSentence,
  subjects: readonly Subject[],
  { from, to }: WordRange,
): Subject[] {
  const near = words.slice(from, to);
  return subjects.filter((subject) => {
    if (subject === "programme")
      return near.some(
        (word, k) => sets.ownPapers.has(word) || (subjectOf.get(word) === "programme" && sets.possessives.has(near[k - 1] ?? "")),
      );
    if (!OF_MOVEMENTS.includes(subject)) return false;
    const thing = near.findIndex((word) => subjectOf.get(word) === subject);
    const next = near[thing + 1] ?? "";
    if (
      sets.headEnds.has(next) &&
      !sets.ofFor.has(next) &&
      phrases.when.at(near, thing + 1, near.length) === undefined &&
      next !== "which" &&
      next !== "that"
    )
      return false;
    const named = near.findIndex((word) => sets.ofFor.has(word));
    return named < 0 || near.slice(named).some((word) => sets.movements.has(word) || sets.ownings.has(word));
  });
}

const isNegated = ({ tokens: { words }, lexicon: { sets } }: MoveSentence, { from, to }: WordRange): boolean =>
  words.slice(from, to).some((word) => sets.guards.has(word));

function lastIn(words: readonly string[], { from, to }: WordRange, wanted: ReadonlySet<string>): number {
  for (let k = to - 1; k >= from; k--) if (wanted.has(words[k]!)) return k;
  return -1;
}

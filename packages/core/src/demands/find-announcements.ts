/** What is announced, given now or taken back: a name, a symbol, a programme, evidence, another paper. Cost: linear in the sentence's words. */
import type { Extent } from "../model/extent.ts";
import type { AnnouncementRow } from "../model/tables/announcement.ts";
import { comingThingAt } from "./coming-things.ts";
import { canDemand, clauseAround, doerOf, extentOf, isGuarded, isSupposed, type Doer, type WordRange } from "./clause.ts";
import type { MoveSentence } from "./find-moves.ts";
import type { FoundAnnouncement } from "./found-move.ts";
import { objectThings, OF_MOVEMENTS, subjectThings, type Subject } from "./named-things.ts";

export interface Giving {
  readonly rule: string;
  readonly status: AnnouncementRow["status"];
  readonly doer: Doer;
  readonly subjects: readonly Subject[];
  readonly range: WordRange;
  /** The first word behind the verb. */
  readonly next: number;
}
export interface Place {
  readonly at: number;
  readonly clause: WordRange;
}

/** Words between giving and the thing given, at most; and back to it in the passive. */
const LONGEST_OBJECT = 9;
const LONGEST_SUBJECT = 24;
const SPEAKER: Doer = { isSelf: true, words: null };
const NOBODY: Doer = { isSelf: false, words: null };

/** The announcements of a sentence by place, each subject once a place. */
export function findAnnouncements(sentence: MoveSentence, around: () => readonly Extent[]): FoundAnnouncement[] {
  const { tokens, lexicon, utterance } = sentence;
  const found = new Map<string, FoundAnnouncement>();
  let next = 0;
  for (let at = 0; at < tokens.words.length; at++) {
    if (at < next || !lexicon.givingTriggers.has(tokens.words[at]!)) continue;
    const place = { at, clause: clauseAround(tokens, at) };
    const giving =
      namingAt(sentence, place) ??
      activeAt(sentence, place) ??
      passiveAt(sentence, place) ??
      comingAt(sentence, place) ??
      comingThingAt(sentence, place, around);
    if (giving) next = giving.next;
    for (const subject of giving?.subjects ?? []) {
      const { rule, status, doer, range } = giving!;
      const key = `${subject} ${rule === "gives" ? at : OF_MOVEMENTS.includes(subject) ? "" : `in ${place.clause.from}`}`;
      if (found.has(key)) continue;
      const by = doer.words ? extentOf(tokens, doer.words) : null;
      found.set(key, {
        kind: "announcement",
        utterance,
        rule: `${rule}_${status}`,
        by,
        isOwn: doer.isSelf,
        subject,
        status,
        ...extentOf(tokens, range),
      });
    }
  }
  return [...found.values()];
}

/** "will publish the papers", "today released a report", "withdrew the bill". */
function activeAt(sentence: MoveSentence, { at, clause }: Place): Giving | undefined {
  const { text, tokens, lexicon } = sentence;
  const { words } = tokens;
  const { phrases, sets } = lexicon;
  const will = phrases.willGive.at(words, at, clause.to);
  const gives = will
    ? undefined
    : (phrases.givesNow.at(words, at, clause.to) ??
      (isNow(sentence, { at, clause }) || givesOwn(sentence, { at, clause }) ? phrases.gave.at(words, at, clause.to) : undefined));
  const takes = will || gives ? undefined : phrases.takesBack.at(words, at, clause.to);
  const cue = will ?? gives ?? takes;
  if (!cue || isUncertain(sentence, { at, clause }) || words.slice(cue.from, cue.to).some((word) => sets.guards.has(word)))
    return undefined;
  const last = words[at - 1] ?? "";
  if (at > clause.from && (sets.nounBefore.has(last) || sets.beings.has(last))) return undefined;
  const subjects = objectThings(sentence, { from: cue.to, to: Math.min(clause.to, cue.to + LONGEST_OBJECT) });
  if (subjects.length === 0) return undefined;
  const isTold = sentence.isReported && at === 0;
  const doer = isTold || sets.selfVerbs.has(words[at]!) ? SPEAKER : doerOf(tokens, { from: clause.from, at }, lexicon);
  if (doer.words === null ? !doer.isSelf : !canDemand(text, tokens, doer.words, lexicon)) return undefined;
  const status = will ? "open" : gives ? "delivered" : "withdrawn";
  if (status === "withdrawn" && subjects.every((subject) => subject === "other"))
    return withdrawnBill(sentence, { at, clause, doer, next: cue.to });
  return { rule: "gives", status, doer, subjects, range: { from: doer.words?.from ?? at, to: clause.to }, next: cue.to };
}

/** "presented its programme": a party's own paper or sign is given whenever that was. */
function givesOwn({ tokens: { words }, lexicon }: MoveSentence, { at, clause }: Place): boolean {
  const { sets, subjectOf, phrases } = lexicon;
  const cue = phrases.gave.at(words, at, clause.to);
  if (!cue || phrases.behind.first(words, Math.max(clause.from, at - 12), at)) return false;
  const owner = words.findIndex((word, k) => k >= cue.to && k < cue.to + 2 && sets.possessives.has(word));
  if (owner < 0) return false;
  return words
    .slice(owner + 1, Math.min(clause.to, owner + 4))
    .some((word) => sets.ownPapers.has(word) || subjectOf.get(word) === "symbol");
}

/** A bill is taken back by whoever brought it in, not with an amendment or a treaty. */
function withdrawnBill({ tokens }: MoveSentence, { at, clause, doer, next }: Place & Pick<Giving, "doer" | "next">): Giving | undefined {
  const isBill = tokens.words.slice(at, Math.min(clause.to, at + 6)).some((word) => word === "bill" || word === "legislation");
  return isBill
    ? { rule: "gives", status: "withdrawn", doer, subjects: ["other"], range: { from: doer.words?.from ?? at, to: clause.to }, next }
    : undefined;
}

/** "A name will be announced", "the report was released today", "the emblem is withdrawn". */
function passiveAt(sentence: MoveSentence, { at, clause }: Place): Giving | undefined {
  const { tokens, lexicon } = sentence;
  const { words } = tokens;
  const { phrases } = lexicon;
  const chosen = phrases.willBeChosen.at(words, at, clause.to);
  const will = phrases.willBeGiven.at(words, at, clause.to) ?? chosen;
  const was = will ? undefined : isNow(sentence, { at, clause }) ? phrases.wasGiven.at(words, at, clause.to) : undefined;
  const taken = will || was ? undefined : phrases.isTakenBack.at(words, at, clause.to);
  const cue = will ?? was ?? taken;
  if (!cue || isUncertain(sentence, { at, clause })) return undefined;
  const from = Math.max(clause.from, at - LONGEST_SUBJECT);
  const told = subjectThings(sentence, { from, to: at }).filter((subject) => !chosen || OF_MOVEMENTS.includes(subject));
  if (told.length === 0) return undefined;
  // "The name will be announced, and the symbol along with it."
  const subjects = OF_MOVEMENTS.includes(told[0]!) ? subjectThings(sentence, { from, to: clause.to }) : told;
  const status = will ? "open" : was ? "delivered" : "withdrawn";
  if (status !== "open" && subjects.every((subject) => subject === "other") && taken) return undefined;
  // What somebody else has given or taken back is not the speaker's: his own is coming, or has his word before it.
  const isOwn = status === "open" || words.slice(from, at).some((word) => lexicon.sets.ownings.has(word));
  return { rule: "given", status, doer: isOwn ? SPEAKER : NOBODY, subjects, range: { from, to: clause.to }, next: cue.to };
}

/** "Our party is called", "our sign is", "there will be a name", "we have not chosen a name". */
function namingAt(sentence: MoveSentence, { at, clause }: Place): Giving | undefined {
  const { tokens, lexicon } = sentence;
  const { words } = tokens;
  const { phrases } = lexicon;
  for (const [subject, list] of lexicon.gives) {
    const cue = list.at(words, at, clause.to);
    if (
      cue &&
      !isUncertain(sentence, { at, clause }) &&
      !(subject === "name" && tokens.before.slice(at + 1, cue.to).some((between) => between.includes(",")))
    )
      return { rule: "is", status: "delivered", doer: SPEAKER, subjects: [subject], range: { from: at, to: clause.to }, next: at + 1 };
  }
  if (words.slice(at, at + 4).includes("no") && phrases.thereWillBe.at(words, at, clause.to)) return undefined;
  const willBe = phrases.thereWillBe.at(words, at, clause.to);
  const coming = willBe ?? phrases.notChosen.at(words, at, clause.to);
  if (!coming) return undefined;
  const object = { from: coming.to, to: Math.min(clause.to, coming.to + 5) };
  // A plan that somebody has not is no paper to come, but a manifesto is.
  const isPaper = willBe !== undefined || words.slice(object.from, object.to).some((word) => lexicon.sets.ownPapers.has(word));
  const subjects = subjectThings(sentence, object).filter(
    (subject) => OF_MOVEMENTS.includes(subject) && (subject !== "programme" || isPaper),
  );
  return subjects.length === 0
    ? undefined
    : { rule: "coming", status: "open", doer: SPEAKER, subjects, range: { from: at, to: clause.to }, next: at + 1 };
}

/** "The programme? All in due course." */
function comingAt(sentence: MoveSentence, { at, clause }: Place): Giving | undefined {
  if (!sentence.lexicon.phrases.inTime.at(sentence.tokens.words, at, clause.to)) return undefined;
  const subjects = subjectThings(sentence, { from: clause.from, to: at }).filter((subject) => OF_MOVEMENTS.includes(subject));
  return subjects.length === 0 ? undefined : { rule: "in_time", status: "open", doer: SPEAKER, subjects, range: clause, next: at + 1 };
}

const isUncertain = ({ tokens, lexicon }: MoveSentence, { at, clause }: Place): boolean =>
  isGuarded(tokens, { from: clause.from, at }, lexicon) || isSupposed(tokens, { from: clause.from, at }, lexicon);

/** Whether the sentence says that it happens in these days, and not some time ago. */
function isNow({ tokens, lexicon }: MoveSentence, { at, clause }: Place): boolean {
  const { words } = tokens;
  const near = { from: Math.max(clause.from, at - 12), to: Math.min(clause.to, at + 30) };
  const { phrases } = lexicon;
  if (phrases.now.first(words, near.from, near.to) === undefined || phrases.longAgo.first(words, near.from, near.to)) return false;
  return phrases.behind.first(words, near.from, at) === undefined;
}

/**
 * Tricolon: exactly three parallel members of like build.
 *
 * Members stand side by side between marks; the last may follow "and" or "or". Whether they are alike is read from how each begins (the same
 * word, the same form of a verb, a possessive or determiner) and how long they are. Three bare nouns are no tricolon.
 * Cost: linear in clauses.
 *
 * @see Silva Rhetoricae (Burton), "tricolon"; Fahnestock (2011) on parallel form.
 */
import { type DeviceText, Gap, contentOf, utteranceOf } from "./device-text.ts";
import type { DeviceDetector, FoundDevice } from "./found-device.ts";
import { type Build, buildOf, hasSubjectAndVerb, isBehindJudgement, type Member } from "./member-builds.ts";
import { WordClass } from "./word-book.ts";

export const tricolon: DeviceDetector = {
  type: "tricolon",
  externalType: "",
  definition: "Exactly three parallel members of like build.",
  source: "Silva Rhetoricae, tricolon; Fahnestock 2011",
  threshold: 0.5,
  isExperimental: false,
  find: findTricola,
};

const SERIES_MARK = Gap.comma | Gap.semicolon;
const LONGEST_MEMBER = 28;
/** Sides of members whose lengths differ more are no parallel. */
const MOST_UNLIKE = 3.2;

function findTricola(text: DeviceText): FoundDevice[] {
  const found: FoundDevice[] = [];
  let sentence = 0;
  while (sentence < text.sentenceCount) {
    const three = threeSentences(text, sentence);
    if (three) found.push(three);
    sentence++;
  }
  for (let number = 0; number < text.sentenceCount; number++) seriesOf(text, number, found);
  return withoutOverlaps(found.sort((left, right) => left.start - right.start || left.end - right.end));
}

/** Three sentences in a row that begin alike, and none before or behind that does. */
function threeSentences(text: DeviceText, sentence: number): FoundDevice | null {
  const { sentenceFirst, sentenceCount, sentenceStretch } = text;
  if (sentence + 2 >= sentenceCount || sentenceStretch[sentence] !== sentenceStretch[sentence + 2]) return null;
  const members = [0, 1, 2].map((i): Member => ({ first: sentenceFirst[sentence + i]!, last: sentenceFirst[sentence + i + 1]! }));
  const firsts = members.map((member) => opened(text, member));
  const shared = sharedWords(text, firsts);
  const isAlike = (number: number): boolean => {
    if (number < 0 || number >= sentenceCount || sentenceStretch[number] !== sentenceStretch[sentence]) return false;
    const other = opened(text, { first: sentenceFirst[number]!, last: sentenceFirst[number + 1]! });
    return sharedWords(text, [firsts[0]!, other]) >= Math.min(shared, 2);
  };
  if (shared === 0 || !isAlikeLong(members, 4) || isAlike(sentence - 1) || isAlike(sentence + 3)) return null;
  const kind = text.classes[firsts[0]!.first]!;
  const isPoor = shared === 1 && (kind & (WordClass.article | WordClass.pronoun | WordClass.preposition | WordClass.possessive)) !== 0;
  const isShort = members.every(({ first, last }) => last - first <= 5);
  if (isPoor && !(isShort && (kind & WordClass.pronoun) !== 0)) return null;
  if (shared === 1 && !isShort && (kind & WordClass.question) === 0 && text.words.verbForms(text.ids[firsts[0]!.first]!) === 0) return null;
  if (members.some(({ first, last }) => last - first > LONGEST_MEMBER)) return null;
  if (shared > 1 && timesSaid(text, members, firsts[0]!.first) > 3) return null;
  return deviceOf(text, { members: firsts, sentence, rule: "three-sentences", score: 0.6 + 0.05 * Math.min(shared, 5) });
}

/** How often two words in a row stand in some sentences. */
function timesSaid({ ids }: DeviceText, members: readonly Member[], pair: number): number {
  let count = 0;
  for (const { first, last } of members)
    for (let at = first; at < last - 1; at++) if (ids[at] === ids[pair] && ids[at + 1] === ids[pair + 1]) count++;
  return count;
}

/** A member without what conjunctions and interjections open it. */
function opened({ classes }: DeviceText, { first, last }: Member): Member {
  let start = first;
  while (start < last - 1 && (classes[start]! & WordClass.coordinator) !== 0) start++;
  return { first: start, last };
}

/** Number of words that all members begin with. */
function sharedWords({ ids }: DeviceText, members: readonly Member[]): number {
  let length = 0;
  const shortest = Math.min(...members.map(({ first, last }) => last - first));
  while (length < shortest && members.every(({ first }) => ids[first + length] === ids[members[0]!.first + length])) length++;
  return length;
}

function isAlikeLong(members: readonly Member[], most: number): boolean {
  const lengths = members.map(({ first, last }) => last - first);
  return Math.max(...lengths) / Math.min(...lengths) <= most;
}

/** The series of three within a sentence. */
function seriesOf(text: DeviceText, sentence: number, found: FoundDevice[]): void {
  const { sentenceClause, clauseFirst } = text;
  const firstClause = sentenceClause[sentence]!;
  const lastClause = sentenceClause[sentence + 1]!;
  if (lastClause - firstClause < 2) return;
  for (let clause = firstClause + 1; clause < lastClause; clause++) {
    const place = { sentence, clause, firstClause, lastClause };
    const middle = { first: clauseFirst[clause]!, last: clauseFirst[clause + 1]! };
    if (!isSeriesMark(text, middle.first) || middle.last - middle.first > LONGEST_MEMBER) continue;
    const whole = clause + 1 < lastClause ? marked(text, middle, place) : null;
    const device = whole ?? joined(text, middle, place);
    if (device) found.push(device);
  }
}

interface Place {
  readonly sentence: number;
  readonly clause: number;
  readonly firstClause: number;
  readonly lastClause: number;
}

function isSeriesMark({ before }: DeviceText, token: number): boolean {
  const gap = before[token]!;
  return (gap & SERIES_MARK) !== 0 && (gap & (Gap.colon | Gap.bracket | Gap.quote | Gap.digit | Gap.other | Gap.line)) === 0;
}

/** "A, B, and C" and "A, B, C": the third member stands behind a mark. */
function marked(text: DeviceText, middle: Member, place: Place): FoundDevice | null {
  const { clauseFirst, classes } = text;
  const third = { first: clauseFirst[place.clause + 1]!, last: clauseFirst[place.clause + 2]! };
  if (!isSeriesMark(text, third.first)) return null;
  if (isJoined(text, middle.first)) return null;
  const hasJoint = isJoined(text, third.first);
  const last = { first: hasJoint ? third.first + 1 : third.first, last: third.last };
  if (last.first >= last.last) return null;
  const inner = coordinatorIn(text, middle);
  if (
    !hasJoint &&
    inner >= 0 &&
    (classes[inner]! & WordClass.coordinator) !== 0 &&
    buildsAlike(text, { first: inner + 1, last: middle.last }, middle)
  )
    return null;
  return judged(text, { middle, last, hasJoint, isAfterMark: true }, place);
}

/** "A, B and C": the third member stands in the clause of the second. */
function joined(text: DeviceText, clause: Member, place: Place): FoundDevice | null {
  if (isJoined(text, clause.first)) return null;
  for (let at = clause.first + 1; at < clause.last - 1; at++) {
    if (!isJoined(text, at)) continue;
    const middle = { first: clause.first, last: at };
    const last = { first: at + 1, last: clause.last };
    const device = judged(text, { middle, last, hasJoint: true, isAfterMark: false }, place);
    if (device) return device;
  }
  return null;
}

function isJoined({ ids, words }: DeviceText, token: number): boolean {
  const word = words.word(ids[token]!);
  return word === "and" || word === "or" || word === "nor" || word === "but";
}

function coordinatorIn(text: DeviceText, { first, last }: Member): number {
  for (let at = first; at < last - 1; at++) if (isJoined(text, at)) return at;
  return -1;
}

interface Series {
  readonly middle: Member;
  readonly last: Member;
  readonly hasJoint: boolean;
  readonly isAfterMark: boolean;
}

/** The tricolon that a second and a third member make with what stands before them; null when they are not alike. */
function judged(text: DeviceText, { middle, last, hasJoint, isAfterMark }: Series, place: Place): FoundDevice | null {
  const before = { first: text.clauseFirst[place.clause - 1]!, last: middle.first };
  const first = firstMember(text, before, { middle, last });
  if (first === null) return null;
  const { member, build } = first;
  const isWhole = member.first <= opened(text, before).first;
  if (isWhole && place.clause - 2 >= place.firstClause && isSeriesMark(text, before.first)) {
    const earlier = { first: text.clauseFirst[place.clause - 2]!, last: before.first };
    if (firstMember(text, earlier, { middle: member, last: middle }) !== null) return null;
  }
  const next = place.clause + (isAfterMark ? 2 : 1);
  if (next < place.lastClause && isSeriesMark(text, text.clauseFirst[next]!)) {
    const later = opened(text, { first: text.clauseFirst[next]!, last: text.clauseFirst[next + 1]! });
    if (!hasJoint && isJoined(text, text.clauseFirst[next]!)) return null;
    if (buildsAlike(text, later, last) && (!hasJoint || isJoined(text, text.clauseFirst[next]!))) return null;
  }
  const further = coordinatorIn(text, last);
  if (further >= 0 && buildOf(text, middle, { first: further + 1, last: last.last })?.name === build.name && build.name !== "clauses")
    return null;
  const cut = lastEnd(text, middle, last, build);
  const members = [member, middle, { first: last.first, last: cut }];
  if (!isAlikeLong(members, build.name === "same-words" || build.name === "infinitive" ? 6 : MOST_UNLIKE * 1.6)) return null;
  if (
    build.name === "clauses" &&
    !sharesVerbs(text, [member, middle, last]) &&
    (text.before[middle.first]! & text.before[last.first]! & Gap.semicolon) === 0
  )
    return null;
  return deviceOf(text, { members, sentence: place.sentence, rule: `series-of-${build.name}`, score: 0.4 + 0.12 * build.weight });
}

/** Whether three clauses have an auxiliary, or their last word, in common. */
function sharesVerbs({ ids, stems, classes }: DeviceText, members: readonly Member[]): boolean {
  const [model, ...others] = members as readonly [Member, ...Member[]];
  if (others.every(({ last }) => stems[last - 1] === stems[model.last - 1])) return true;
  for (let token = model.first; token < Math.min(model.last, model.first + 6); token++) {
    if ((classes[token]! & (WordClass.auxiliary | WordClass.modal)) === 0) continue;
    if (others.every(({ first }) => [0, 1, 2, 3, 4, 5].some((i) => ids[first + i] === ids[token]))) return true;
  }
  return false;
}

/** Where the third member ends: before a word that opens something of another kind, once it is as long as the second. */
function lastEnd({ classes, words, ids }: DeviceText, middle: Member, last: Member, build: Build): number {
  const isShort = build.name === "judgements";
  const ends = WordClass.auxiliary | WordClass.modal | WordClass.subordinator | (isShort ? WordClass.preposition : 0);
  for (let at = middle.first; at < middle.last; at++) if ((classes[at]! & ends) !== 0) return last.last;
  for (let at = last.first + (isShort ? 1 : middle.last - middle.first); at < last.last; at++)
    if ((classes[at]! & ends) !== 0 || (isShort && words.verbForms(ids[at]!) !== 0)) return at;
  return last.last;
}

/** Finds where the first member begins in the clause before the second; the last place that is built like the two others. */
function firstMember(
  text: DeviceText,
  clause: Member,
  { middle, last }: { middle: Member; last: Member },
): { member: Member; build: Build } | null {
  const build = buildOf(text, middle, last);
  if (build === null) return null;
  if (build.name === "clauses") {
    const member = opened(text, clause);
    return isAlikeLong([member, middle, last], 2.6) && hasSubjectAndVerb(text, member) ? { member, build } : null;
  }
  for (let at = clause.last - 1; at >= clause.first; at--) {
    const member = { first: at, last: clause.last };
    const other = buildOf(text, member, middle);
    if (other?.name !== build.name) continue;
    if (build.name === "same-words" && sharedWords(text, [member, middle, last]) === 0) continue;
    const isSubject = at > clause.first && text.classes[at - 1] === 0;
    if (isSubject && (build.name === "base-verbs" || build.name === "gerunds")) continue;
    if (build.name === "judgements" && !isBehindJudgement(text, at)) continue;
    return { member, build };
  }
  return null;
}

function buildsAlike(text: DeviceText, left: Member, right: Member): boolean {
  return left.first < left.last && buildOf(text, left, right) !== null;
}

function deviceOf(
  text: DeviceText,
  { members, sentence, rule, score }: { members: readonly Member[]; sentence: number; rule: string; score: number },
): FoundDevice {
  const { starts, ends } = text;
  const placed = members.map(({ first, last }) => ({ start: starts[first]!, end: ends[last - 1]!, role: "member" as const }));
  return {
    type: "tricolon",
    start: placed[0]!.start,
    end: placed[2]!.end,
    utterance: utteranceOf(text, sentence),
    members: placed,
    filler: members.map(({ first, last }) => contentOf(text, first, last)).join(" | "),
    score: Math.min(1, score),
    rule,
  };
}

/** Of two that overlap, the one with the higher score, else the first. */
function withoutOverlaps(devices: readonly FoundDevice[]): FoundDevice[] {
  const kept: FoundDevice[] = [];
  for (const device of devices) {
    const last = kept.at(-1);
    if (last === undefined || device.start >= last.end) kept.push(device);
    else if (device.score > last.score) kept[kept.length - 1] = device;
  }
  return kept;
}

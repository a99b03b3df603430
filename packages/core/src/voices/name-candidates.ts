/** Cuts runs of capitalised words into names of people and of bodies, each with the titles before it. Cost: linear in the words of the runs. */
import { cutHeadline, isHeadline } from "./name-headlines.ts";
import { NameMemory } from "./name-memory.ts";
import { findNameRuns, piece, type NameRun, type NameWord } from "./name-runs.ts";
import type { Gender, PeopleLexicon } from "./people-lexicon.ts";
import type { PeopleList } from "./people-list.ts";
import { takeKeysApart, type PersonName } from "./person-name.ts";

export interface NameCandidate {
  /** With the titles before it. */
  readonly start: number;
  readonly end: number;
  /** Without titles. */
  readonly nameStart: number;
  readonly kind: "person" | "organisation" | "office";
  /** Parts of a person's name, titles with it; null for a body. */
  readonly name: PersonName | null;
  /** Titles in small letters as they stand: "interior minister"; "" when there are none. */
  readonly title: string;
  /** Without titles: a word in capitals alone counts as a word. */
  readonly wordCount: number;
  readonly isOpening: boolean;
  readonly isPossessive: boolean;
  readonly before: string;
}

const LONGEST_NAME = 5;
const JOINS_BODY = /^ (?:of|for|on)(?: the)? $/u;

/** All names that may be in a text, ascending and apart from one another. */
export function findNameCandidates(text: string, list: PeopleList, abbreviations: ReadonlySet<string>): NameCandidate[] {
  const { lexicon } = list;
  const runs = findNameRuns(text, lexicon, abbreviations);
  const found: NameCandidate[] = [];
  for (let i = 0; i < runs.length; i++) {
    let run = runs[i]!;
    for (let next = runs[i + 1]; next !== undefined && joins(text, run, next, list); next = runs[i + 1]) {
      run = { ...run, end: next.end, words: [...run.words, ...next.words], isPossessive: next.isPossessive };
      i++;
    }
    pushCut(text, isHeadline(text, run) ? cutHeadline(text, run, lexicon) : run, list, found);
  }
  return found;
}

const memories = new WeakMap<PeopleList, readonly [NameMemory<readonly NameCandidate[]>, NameMemory<readonly NameCandidate[]>]>();
/** A longer run seldom comes back. */
const LONGEST_KEPT = 32;

/** Cuts a run, or does again what was done to the same words before. */
function pushCut(text: string, run: NameRun, list: PeopleList, found: NameCandidate[]): void {
  if (run.end - run.start > LONGEST_KEPT) return cut(run, list, found);
  let memory = memories.get(list);
  if (memory === undefined) memories.set(list, (memory = [new NameMemory(), new NameMemory()]));
  const written = text.slice(run.start, run.end);
  const kept = memory[run.isOpening ? 1 : 0];
  let pieces = kept.get(written);
  if (pieces === undefined) {
    const made: NameCandidate[] = [];
    cut(run, list, made);
    pieces = made.map((one) => moved(one, -run.start));
    kept.set(written, pieces);
  }
  for (const one of pieces) {
    const [isFirst, isLast] = [one.start === 0, one.end === written.length];
    found.push({
      start: one.start + run.start,
      end: one.end + run.start,
      nameStart: one.nameStart + run.start,
      kind: one.kind,
      name: one.name,
      title: one.title,
      wordCount: one.wordCount,
      isOpening: isFirst && run.isOpening,
      isPossessive: isLast && run.isPossessive,
      before: isFirst ? run.before : "",
    });
  }
}

const moved = (candidate: NameCandidate, by: number): NameCandidate => ({
  ...candidate,
  start: candidate.start + by,
  end: candidate.end + by,
  nameStart: candidate.nameStart + by,
});

/** "Ministry" and "Interior" in "Ministry of the Interior". */
function joins(text: string, run: NameRun, next: NameRun, list: PeopleList): boolean {
  const { lexicon } = list;
  const first = next.words[0]!.key;
  // "the Taxpayers' Alliance"
  if (run.isPossessive && lexicon.isBody(next.words.at(-1)!.key) && /^['\u2019] $/u.test(text.slice(run.end, next.start))) return true;
  return (
    lexicon.isBody(run.words.at(-1)!.key) &&
    JOINS_BODY.test(text.slice(run.end, next.start)) &&
    !lexicon.isTitle(first) &&
    !lexicon.isGivenName(first) &&
    !list.mayEnd(next.words.at(-1)!.key)
  );
}

function cut(run: NameRun, list: PeopleList, found: NameCandidate[]): void {
  const { words } = run;
  for (let to = words.length; to > 0; to--) {
    if (!list.mayEnd(words[to - 1]!.key)) continue;
    for (let from = Math.max(0, to - LONGEST_NAME); from < to; from++) {
      if (!isListed(words.slice(from, to), from > 0 && list.lexicon.isTitle(words[from - 1]!.key), words.length, list)) continue;
      const titleFrom = titlesBefore(words, from, list.lexicon);
      if (titleFrom > 0) cut(piece(run, 0, titleFrom), list, found);
      pushPerson(piece(run, titleFrom, to), from - titleFrom, list.lexicon, found);
      if (to < words.length) cut(piece(run, to, words.length), list, found);
      return;
    }
  }
  pushUnlisted(run, list, found);
}

function isListed(words: readonly NameWord[], isTitled: boolean, runLength: number, list: PeopleList): boolean {
  const name = takeKeysApart(
    words.map((word) => word.key),
    list.lexicon,
  );
  if (name === null || name.titles.length > 0) return false;
  if (name.given.length > 0) return list.named(name).length > 0 || list.ending(name.whole).length > 0;
  return (isTitled || runLength === 1) && (list.named(name).length > 0 || list.ending(name.whole).length > 0);
}

/** The first of the titles that stand right before a place: "U.S. Senator", "Interior Minister". */
function titlesBefore(words: readonly NameWord[], to: number, lexicon: PeopleLexicon): number {
  if (to === 0 || !lexicon.isTitle(words[to - 1]!.key)) return to;
  let from = to - 1;
  while (from > 0 && to - from < 4 && !lexicon.isBody(words[from - 1]!.key) && !lexicon.isGivenName(words[from - 1]!.key)) from--;
  return from;
}

function pushUnlisted(run: NameRun, list: PeopleList, found: NameCandidate[]): void {
  const { lexicon } = list;
  const { words } = run;
  const keys = words.map((word) => word.key);
  let title = -1;
  if (!lexicon.isGivenName(keys[0]!) || lexicon.isTitle(keys[0]!))
    for (let at = keys.length - 2; at >= 0 && title < 0; at--)
      if (lexicon.isTitle(keys[at]!) && !lexicon.isSuffix(keys[at + 1]!)) title = at;
  if (title < 0 && run.isOpening && isUnlistedOffice(keys, lexicon)) title = 0;
  const isBody =
    list.organisations.has(keys.join(" ")) ||
    keys.some((key, index) => lexicon.isBody(key) && (index === keys.length - 1 || (index === 0 && title < 1)));
  if (isBody && !lexicon.isTitle(keys.at(-1)!)) {
    found.push({ ...bare(run), kind: "organisation", nameStart: run.start, name: null, title: "", wordCount: keys.length });
  } else if (isOffice(keys, title, lexicon)) {
    found.push({ ...bare(run), kind: "office", nameStart: run.start, name: null, title: keys.join(" "), wordCount: keys.length });
  } else pushPerson(run, title + 1, lexicon, found);
}

/** "Kitesurfer Anna Berg". */
function isUnlistedOffice(keys: readonly string[], lexicon: PeopleLexicon): boolean {
  const [first, second] = keys;
  if (keys.length < 3 || first!.length < 6 || lexicon.isGivenName(first!) || !lexicon.isGivenName(second!)) return false;
  return lexicon.words.officeEndings.some((ending) => first!.endsWith(ending));
}

/** "Deputy Prime Minister" without a name; but "Mr King" and "Rob Bishop" are names. */
function isOffice(keys: readonly string[], title: number, lexicon: PeopleLexicon): boolean {
  if (!lexicon.isTitle(keys.at(-1)!) || lexicon.isGivenName(keys.at(-1)!) || lexicon.isForm(keys.at(-1)!)) return false;
  if (keys.length === 1) return true;
  return !lexicon.isGivenName(keys[0]!) && (title < 0 || !lexicon.isForm(keys[title]!));
}

function pushPerson(run: NameRun, titleCount: number, lexicon: PeopleLexicon, found: NameCandidate[]): void {
  const keys = run.words.map((word) => word.key);
  const taken = takeKeysApart(titleCount === 0 ? keys : keys.slice(titleCount), lexicon);
  if (taken === null) return;
  const skipped = titleCount + taken.titles.length;
  const title = skipped === 0 ? "" : keys.slice(0, skipped).join(" ");
  const gender = skipped === 0 ? taken.gender : (genderOfTitles(keys, skipped, lexicon) ?? taken.gender);
  const name = gender === taken.gender ? taken : { ...taken, gender };
  const nameStart = run.words[skipped]?.start ?? run.start;
  found.push({ ...bare(run), kind: "person", nameStart, name, title, wordCount: keys.length - skipped });
}

function genderOfTitles(keys: readonly string[], count: number, lexicon: PeopleLexicon): Gender | null {
  for (let at = 0; at < count; at++) {
    const gender = lexicon.genderOfTitle(keys[at]!);
    if (gender !== null) return gender;
  }
  return null;
}

const bare = (run: NameRun): Pick<NameRun, "start" | "end" | "isOpening" | "isPossessive" | "before"> => ({
  start: run.start,
  end: run.end,
  isOpening: run.isOpening,
  isPossessive: run.isPossessive,
  before: run.before,
});

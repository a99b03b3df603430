/** Names put on persons and bodies: "the Sultan of the Fourth Floor", "Crooked Tom", "these bloodthirsty killers". */
import { Gap } from "../figure-words-of-text.ts";
import { readVehicle } from "../vehicle.ts";
import type { Candidate, RuleInput } from "./candidate.ts";

const LONGEST_COMPLEMENT = 6;
const TIMES = new Set(["time", "times", "age", "days", "century"]);
const POINTING = new Set("this these those such that".split(" "));
const OWNED = new Set("his her its their your our".split(" "));
const SETS_UP = new Set("a an the some this these those that his her its their your our and of by as".split(" "));

const GREAT = new Set("high grand great little old new".split(" "));

/** A mocking title or a beast with an "of": at the title. */
export function readTitle(input: RuleInput, at: number): Candidate | null {
  const { text, lexicon } = input;
  const title = lexicon.singular(text.form(at));
  if (text.form(at + 1) !== "of" || text.gap(at + 1) > Gap.space) return null;
  const isMock = lexicon.is("mockTitles", title);
  const article = articleBefore(input, at);
  if (article < 0) return null;
  // "The Thief of Small Hours": a title of a work.
  if (text.isCapital(article) && (!text.opensSentence(article) || text.isQuoted(article))) return null;
  const opener = text.form(article);
  const complement = at + 2;
  if (text.gap(complement) > Gap.space) return null;
  const hasArticle = ["the", "our", "this", "his", "her", "their", "my"].includes(text.form(complement));
  const first = hasArticle ? complement + 1 : complement;
  let end = first;
  while (end < text.count && end - first < LONGEST_COMPLEMENT && (end === first || goesOn(input, end, first))) end++;
  if (end === first || (opener !== "the" && opener !== "that" && opener !== "this")) return null;
  const span = { from: article, end };
  const ofTime = TIMES.has(text.form(end - 1));
  if (isMock) {
    if (article < at - 1 && text.isCapital(at - 1) && !GREAT.has(text.form(at - 1))) return null;
    if (!ofTime && !isMockRealm(input, { at, first, end, hasArticle })) return null;
    return epithet("mock_title", span, title, 0.7);
  }
  if (lexicon.is("roles", title)) return null;
  // "the mane of the lion": a beast of a beast is no name.
  if (!text.isCapital(at) && !ofTime && lexicon.isThing(text.form(end - 1)) && lexicon.classOf(title) !== "people") return null;
  return { ...epithet("name_of", span, title, 0.6), isExperimental: !lexicon.is("nicknameHeads", title) };
}

function goesOn({ text, lexicon }: RuleInput, at: number, first: number): boolean {
  return text.gap(at) <= Gap.hyphen && !lexicon.is("phraseEnds", text.form(at)) && text.isCapital(at) === text.isCapital(first);
}

interface Realm {
  readonly at: number;
  readonly first: number;
  readonly end: number;
  readonly hasArticle: boolean;
}

/** A realm is a place: "the King of Spain", "the King of the Hawaiian Islands". A mocking realm is a room or a thing: "the Sultan of the Fourth Floor", "the Emperor of Exceptions". */
function isMockRealm({ text, lexicon }: RuleInput, { at, first, end, hasArticle }: Realm): boolean {
  const realm = text.form(end - 1);
  if (!text.isCapital(at)) return false;
  if (!text.isCapital(end - 1)) return hasArticle && isRoom(lexicon, realm) && !lexicon.is("roles", text.form(at));
  for (let place = first; place < end - 1; place++) if (/(?:an|ese|ish)$/u.test(text.form(place))) return false;
  if (hasArticle) return isRoom(lexicon, realm) && (end - first > 1 || !lexicon.is("roles", text.form(at)));
  return end - first === 1 ? realm.endsWith("s") && lexicon.singular(realm) !== realm && !lexicon.isThing(realm) : isRoom(lexicon, realm);
}

function isRoom(lexicon: RuleInput["lexicon"], word: string): boolean {
  const field = lexicon.classOf(word);
  return lexicon.is("rooms", word) || field === "household" || field === "place" || field === "food" || field === "tool";
}

/** "Crooked Tom": a nickname adjective before a name, inside a sentence or after a stop. */
export function readNickname(input: RuleInput, at: number): Candidate | null {
  const { text, lexicon } = input;
  if (!text.isCapital(at) || !text.isCapital(at + 1) || text.gap(at + 1) !== Gap.space) return null;
  if (
    lexicon.isThing(text.form(at + 1)) ||
    lexicon.classOf(text.form(at + 1)) !== "unknown" ||
    text.form(at + 1).endsWith("day") ||
    text.isCapital(at - 1) ||
    text.form(at + 1).length < 3
  )
    return null;
  if (text.isCapital(at + 2) && text.gap(at + 2) <= Gap.hyphen) return null;
  if (text.opensSentence(at) || lexicon.is("phraseEnds", text.form(at + 1))) return null;
  return epithet("nickname", { from: at, end: at + 2 }, `${text.form(at)} ${text.form(at + 1)}`, 0.6);
}

/** "these bloodthirsty killers", "their puppet states", "this outmoded social dinosaur": at the judging noun. */
export function readCalling(input: RuleInput, at: number): Candidate | null {
  const { text, lexicon } = input;
  const noun = lexicon.singular(text.form(at));
  const isPlural = noun !== text.form(at);
  let first = at;
  while (
    first > 0 &&
    at - first < 5 &&
    text.gap(first) <= Gap.hyphen &&
    !SETS_UP.has(text.form(first)) &&
    !lexicon.is("phraseEnds", text.form(first))
  )
    first--;
  const opener = text.form(first);
  if (text.isCapital(at) || (text.gap(at + 1) <= Gap.hyphen && !lexicon.is("phraseEnds", text.form(at + 1)))) return null;
  if (text.gap(at + 1) <= Gap.hyphen && text.form(at + 1) === "of") return null;
  const isPointing = POINTING.has(opener) && !(opener === "that" && isPlural);
  const isOwned = OWNED.has(opener) && isPlural;
  const isDefinite = opener === "the" && isPlural && at - first > 1;
  if (!isPointing && !isOwned && !isDefinite) return null;
  const isSure = lexicon.is("contempt", noun) && (isPointing || isOwned);
  return { ...epithet("calling", { from: first, end: at + 1 }, noun, isPointing ? 0.65 : 0.55), isExperimental: !isSure };
}

/** "He is a snake", "they call her a dinosaur": a person told to be a beast or a scoundrel. At the article's noun phrase, from the copula or verb on. */
export function readPredicate({ text, lexicon }: RuleInput, at: number): Candidate | null {
  const isCalling = lexicon.is("telling", text.form(at)) && text.form(at).startsWith("call");
  const article = isCalling ? at + 2 : at + 1;
  if (text.form(article) !== "a" && text.form(article) !== "an") return null;
  if (isCalling ? !lexicon.is("personPronouns", text.form(at + 1)) && !ME.has(text.form(at + 1)) : !isPersonBefore({ text, lexicon }, at))
    return null;
  const vehicle = readVehicle(text, lexicon, article);
  if (vehicle === null || vehicle.isProper || text.gap(vehicle.head + 1) === Gap.hyphen) return null;
  const nounClass = lexicon.classOf(vehicle.noun);
  const isBeast = (nounClass === "animal" || nounClass === "story") && !lexicon.is("anybody", vehicle.noun);
  if (!isBeast && !lexicon.is("contempt", vehicle.noun)) return null;
  if (text.gap(vehicle.head + 1) <= Gap.hyphen && !lexicon.is("phraseEnds", text.form(vehicle.head + 1))) return null;
  return epithet("predicate", { from: article, end: vehicle.head + 1 }, vehicle.noun, 0.6);
}

const ME = new Set(["me", "us", "them", "you"]);

function isPersonBefore({ text, lexicon }: RuleInput, at: number): boolean {
  const subject = text.form(at - 1);
  if (/^(?:he's|she's|you're|i'm)$/u.test(text.form(at))) return true;
  return (
    ["he", "she", "you", "i"].includes(subject) ||
    (text.isCapital(at - 1) && lexicon.classOf(subject) === "unknown" && !lexicon.is("phraseEnds", subject))
  );
}

function articleBefore({ text, lexicon }: RuleInput, at: number): number {
  for (let place = at - 1; place >= Math.max(0, at - 3); place--) {
    if (text.gap(place + 1) > Gap.hyphen) return -1;
    if (lexicon.is("openers", text.form(place))) return place;
    if (lexicon.is("phraseEnds", text.form(place))) return -1;
  }
  return -1;
}

function epithet(rule: string, span: Candidate["span"], head: string, score: number): Candidate {
  return { kind: "epithet", rule, score, span, marker: null, vehicle: span, head, ground: null };
}
